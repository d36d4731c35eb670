import { programme } from '../../plateforme/base/acteur.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { type ChaineVerifiee, verifierJournal } from '../../plateforme/journal/verifier.ts'
import { configurer } from '../configurer.ts'
import { type BasePrete, preparerBase } from '../preparer_base.ts'
import { direAnomalie, ecrireNombre } from './anomalie_dite.ts'
import { lireOptions } from './options.ts'

interface Demande {
  readonly territoire: string | undefined
  readonly notees: ReadonlySet<string>
}

/** Verifies the journal; 1 when a chain is not whole, or has lost a digest that was noted outside. */
export async function executer([verbe, ...mots]: readonly string[]): Promise<number> {
  const demande = lireDemande(verbe, mots)
  if ('refus' in demande) {
    console.error(demande.refus)
    return 2
  }
  const configuration = configurer()
  if (configuration === undefined) return 2
  const preparation = await preparerBase(configuration, 'rejoindre')
  if (preparation.sorte === 'refusee') {
    console.error(preparation.message)
    return 1
  }
  try {
    return await verifier(preparation.prete.taches, demande)
  } finally {
    await preparation.prete.fermer()
  }
}

function lireDemande(verbe: string | undefined, mots: readonly string[]): Demande | { readonly refus: string } {
  if (verbe !== 'verifier') return { refus: 'Usage : juste-droit journal verifier' }
  const options = lireOptions(mots, { territoire: 'texte', 'depuis-empreinte': 'texte' })
  if ('refus' in options) return options
  const notees = (options['depuis-empreinte'] ?? '').split(',').filter((mot) => mot !== '')
  if (!notees.every((mot) => /^[0-9a-f]{64}$/.test(mot)))
    return { refus: '--depuis-empreinte : une empreinte s’écrit en 64 signes, de 0 à 9 et de a à f.' }
  return { territoire: options.territoire, notees: new Set(notees) }
}

async function verifier(taches: BasePrete['taches'], { territoire, notees }: Demande): Promise<number> {
  const connus = await transaction(taches, programme, (t) =>
    t.selectFrom('territoire').select(['territoire_id', 'slug', 'nom']).execute(),
  )
  const seul = connus.find(({ slug }) => slug === territoire)
  if (territoire !== undefined && !seul) {
    console.error(`--territoire : aucun territoire ne s’appelle « ${territoire} ».`)
    return 2
  }
  const noms = new Map(connus.map(({ territoire_id, slug, nom }) => [territoire_id, `${nom} (${slug})`]))
  const restantes = new Set(notees)
  let [chaines, entier] = [0, true]
  for await (const chaine of verifierJournal(taches, {
    territoires: seul && [seul.territoire_id],
    notees: restantes,
  })) {
    chaines++
    console.log(raconter(chaine, noms))
    entier &&= chaine.anomalies.length === 0
  }
  if (chaines === 0) console.log('Le journal n’a encore aucune ligne.')
  for (const empreinte of restantes)
    console.log(
      `L’empreinte notée ${empreinte} n’est plus dans le journal : la fin a été coupée ou refaite depuis, sauf si elle a plus de 36 mois.`,
    )
  return entier && restantes.size === 0 ? 0 : 1
}

function raconter(chaine: ChaineVerifiee, noms: ReadonlyMap<number, string>): string {
  const { territoire, lignes, dernier, empreinte, anomalies, anomaliesEnPlus } = chaine
  const nom = territoire === 0 ? 'Hors territoire' : (noms.get(territoire) ?? `Territoire ${territoire}`)
  const etat = anomalies.length === 0 ? 'entière' : 'abîmée'
  if (lignes === 0 && anomalies.length === 0) return `${nom} : aucune ligne\n  empreinte de tête : ${empreinte}`
  return [
    `${nom} : chaîne ${etat}, ${ecrireNombre(lignes)} ligne${lignes > 1 ? 's' : ''}, la dernière porte le numéro ${ecrireNombre(dernier)}`,
    ...anomalies.map((anomalie) => `  ${direAnomalie(anomalie)}`),
    ...(anomaliesEnPlus > 0 ? [`  et ${ecrireNombre(anomaliesEnPlus)} autres anomalies`] : []),
    `  empreinte de tête : ${empreinte}`,
  ].join('\n')
}
