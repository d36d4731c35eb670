import { readFile } from 'node:fs/promises'
import { importerTerritoires, type Rapport } from '../../piloter/territoires/importer/importer.ts'
import { lireFichier } from '../../piloter/territoires/importer/lire_fichier.ts'
import { programme } from '../../plateforme/base/acteur.ts'
import { transaction } from '../../plateforme/base/transaction.ts'
import { configurer } from '../configurer.ts'
import { preparerBase } from '../preparer_base.ts'

/** Completes the register from a CSV or JSON list; 1 when some row was refused, so that a script can tell. */
export async function executer([verbe, chemin, ...reste]: readonly string[]): Promise<number> {
  if (verbe !== 'importer' || chemin === undefined || reste.length > 0) {
    console.error('Usage : juste-droit territoires importer FICHIER (une liste en CSV ou en JSON)')
    return 2
  }
  const contenu = await readFile(chemin).catch(() => undefined)
  if (contenu === undefined) {
    console.error(`Le fichier ${chemin} ne peut pas être lu.`)
    return 2
  }
  const lecture = lireFichier(chemin, contenu)
  if (lecture.sorte === 'illisible') {
    console.error(lecture.message)
    return 2
  }
  const configuration = configurer()
  if (configuration === undefined) return 2
  const preparation = await preparerBase(configuration, 'rejoindre')
  if (preparation.sorte === 'refusee') {
    console.error(preparation.message)
    return 1
  }
  const { taches, fermer } = preparation.prete
  try {
    const rapport = await transaction(taches, programme, (t) => importerTerritoires(t, lecture.lignes, 'corriger'))
    console.log(raconter(rapport))
    return rapport.refus.length === 0 ? 0 : 1
  } finally {
    await fermer()
  }
}

function raconter({ lues, ajoutes, completes, inchanges, refus, colonnes_ignorees }: Rapport): string {
  const bilan = `Lignes lues : ${lues}. Ajoutées : ${ajoutes}. Complétées : ${completes}. Sans changement : ${inchanges}. Refusées : ${refus.length}.`
  return [
    bilan,
    ...refus.map(({ numero, cause }) => `  ligne ${numero} : ${cause}`),
    ...(colonnes_ignorees.length > 0 ? [`Colonnes inconnues, laissées de côté : ${colonnes_ignorees.join(', ')}`] : []),
  ].join('\n')
}
