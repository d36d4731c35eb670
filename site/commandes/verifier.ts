import { readFile } from 'node:fs/promises'
import { loi } from '../../droits/loi.ts'
import { type Cas, lireCas } from '../../droits/openfisca/cas.ts'
import { type EcartConnu, ecartsDuCas, lireEcartsConnus } from '../../droits/openfisca/ecarts_connus.ts'
import { verifierCas } from '../../droits/openfisca/verifier.ts'
import { fichiersYaml } from './fichiers_yaml.ts'
import { Bilan, type Jugement, juger } from './jugement.ts'

const liste = new URL('../../droits/ecarts_openfisca.md', import.meta.url)

/** Runs OpenFisca's YAML tests as they are and prints, per file, what passed, failed and was skipped. */
export async function executer(mots: readonly string[]): Promise<number> {
  const muet = mots.includes('--resume')
  const fichiers = fichiersYaml(mots.filter((mot) => !mot.startsWith('--')))
  if (fichiers.length === 0) {
    console.error('Donnez au moins un fichier ou un dossier : juste-droit verifier CHEMIN…')
    return 2
  }
  const connus = lireEcartsConnus(await readFile(liste, 'utf8'))
  const total = new Bilan()
  for (const fichier of fichiers) {
    const jugements = await jugerFichier(fichier, connus)
    if (!jugements) {
      total.illisibles++
      continue
    }
    const bilan = new Bilan(jugements)
    total.ajouter(bilan)
    console.log(`${fichier} : ${bilan.texte()}`)
    if (!muet) for (const { lignes } of jugements) for (const ligne of lignes) console.log(`  ${ligne}`)
  }
  console.log(`Total : ${total.texte()}`)
  for (const ligne of total.causes()) console.log(`  ${ligne}`)
  return total.enDefaut ? 2 : 0
}

async function jugerFichier(fichier: string, connus: readonly EcartConnu[]): Promise<Jugement[] | undefined> {
  let cas: readonly Cas[]
  try {
    cas = lireCas(await readFile(fichier, 'utf8'))
  } catch (erreur) {
    console.error(`${fichier} : fichier illisible. ${erreur instanceof Error ? erreur.message : ''}`)
    return undefined
  }
  return cas.map((un) => juger(un.nom, verifierCas(loi, un, 'openfisca'), ecartsDuCas(connus, fichier, un.nom)))
}
