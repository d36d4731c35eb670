import { transaction } from '../../plateforme/base/transaction.ts'
import { compterAEffacer } from '../../plateforme/effacement/effacement.requetes.ts'
import { effacer } from '../../plateforme/effacement/effacer.ts'
import { horlogesTextes } from '../../plateforme/effacement/horloges.textes.ts'
import type { NomDHorloge } from '../../plateforme/effacement/horloges.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { ecrireDate, estDate } from '../../plateforme/langues/dates.ts'
import { configurer } from '../configurer.ts'
import { type BasePrete, preparerBase } from '../preparer_base.ts'
import { ecrireNombre } from './anomalie_dite.ts'
import { lireOptions } from './options.ts'

interface Compte {
  readonly horloge: NomDHorloge
  readonly territoire_id: number
  readonly nombre: number
  readonly tables?: Readonly<Record<string, number>>
}

/** Takes away what has had its time, or says what would go, by territory and clock. */
export async function executer(mots: readonly string[]): Promise<number> {
  const options = lireOptions(mots, { 'a-blanc': 'drapeau', jour: 'texte' })
  if ('refus' in options) return refuser(options.refus)
  const [aujourd_hui, a_blanc] = [aujourdHuiEnFrance(), options['a-blanc'] === true]
  const { jour = aujourd_hui } = options
  if (!estDate(jour)) return refuser(`--jour : « ${jour} » n’est pas un jour : écrire AAAA-MM-JJ, comme 2026-04-01`)
  if (jour > aujourd_hui && !a_blanc) return refuser('--jour : rien ne s’efface avant son heure ; ajoutez --a-blanc.')
  const configuration = configurer()
  if (configuration === undefined) return 2
  const preparation = await preparerBase(configuration, 'rejoindre')
  if (preparation.sorte === 'refusee') {
    console.error(preparation.message)
    return 1
  }
  const { taches, nettoyer, fermer } = preparation.prete
  try {
    const comptes = a_blanc
      ? await transaction(taches, { role: 'effacement' }, (t) => compterAEffacer(t, jour))
      : await effacer(taches, jour)
    if (!a_blanc) await nettoyer()
    console.log(raconter(comptes, jour, a_blanc, await nomsDesTerritoires(taches)))
    return 0
  } finally {
    await fermer()
  }
}

function refuser(message: string): number {
  console.error(message)
  return 2
}

async function nomsDesTerritoires(taches: BasePrete['taches']): Promise<ReadonlyMap<number, string>> {
  const territoires = await transaction(taches, { role: 'effacement' }, (t) =>
    t.selectFrom('territoire').select(['territoire_id', 'slug', 'nom']).execute(),
  )
  return new Map(territoires.map(({ territoire_id, slug, nom }) => [territoire_id, `${nom} (${slug})`]))
}

function raconter(
  comptes: readonly Compte[],
  jour: string,
  a_blanc: boolean,
  noms: ReadonlyMap<number, string>,
): string {
  const date = ecrireDate(jour, 'fr')
  if (comptes.length === 0) return a_blanc ? `Au ${date}, rien n’est à effacer.` : `Au ${date}, rien n’était à effacer.`
  const titre = a_blanc ? `Au ${date}, s’effacerait (rien n’a été touché) :` : `Au ${date}, a été effacé :`
  const parTerritoire = Map.groupBy(comptes, ({ territoire_id }) => territoire_id)
  return [
    titre,
    ...[...parTerritoire]
      .toSorted(([un], [autre]) => un - autre)
      .flatMap(([territoire, siens]) => [
        territoire === 0 ? 'Hors territoire' : (noms.get(territoire) ?? `Territoire ${territoire}`),
        ...siens.flatMap(lignesDuCompte),
      ]),
  ].join('\n')
}

function lignesDuCompte({ horloge, nombre, tables = {} }: Compte): readonly string[] {
  const avec = Object.entries(tables).filter(([, n]) => n > 0)
  return [
    `  ${horlogesTextes.fr[horloge]} : ${ecrireNombre(nombre)}`,
    ...(avec.length > 1 ? [`    ${avec.map(([table, n]) => `${table} ${ecrireNombre(n)}`).join(', ')}`] : []),
  ]
}
