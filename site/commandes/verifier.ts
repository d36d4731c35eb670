import { readFile } from 'node:fs/promises'
import { loi } from '../../droits/loi.ts'
import { type Cas, lireCas } from '../../droits/openfisca/cas.ts'
import { type Verdict, verifierCas } from '../../droits/openfisca/verifier.ts'

/** Runs OpenFisca's YAML tests as they are and prints, per file, what passed, failed and was skipped. */
export async function executer(mots: readonly string[]): Promise<number> {
  const muet = mots.includes('--resume')
  const fichiers = mots.filter((mot) => !mot.startsWith('--'))
  if (fichiers.length === 0) {
    console.error('Donnez au moins un fichier : juste-droit verifier FICHIER.yaml…')
    return 2
  }
  const total = { passe: 0, echoue: 0, saute: 0, illisible: 0 }
  for (const fichier of fichiers) {
    const bilan = await verifierFichier(fichier, muet)
    if (!bilan) total.illisible++
    for (const etat of bilan ?? []) total[etat]++
  }
  console.log(`Total : ${total.passe} réussis, ${total.echoue} échoués, ${total.saute} sautés`)
  return total.echoue + total.illisible > 0 ? 2 : 0
}

async function verifierFichier(fichier: string, muet: boolean): Promise<readonly Verdict['etat'][] | undefined> {
  let liste: readonly Cas[]
  try {
    liste = lireCas(await readFile(fichier, 'utf8'))
  } catch (erreur) {
    console.error(`${fichier} : fichier illisible. ${erreur instanceof Error ? erreur.message : ''}`)
    return undefined
  }
  const verdicts = liste.map((cas) => [cas, verifierCas(loi, cas, 'openfisca')] as const)
  const combien = (etat: Verdict['etat']) => verdicts.filter(([, verdict]) => verdict.etat === etat).length
  console.log(`${fichier} : ${combien('passe')} réussis, ${combien('echoue')} échoués, ${combien('saute')} sautés`)
  if (!muet) for (const [cas, verdict] of verdicts) for (const ligne of lignesDe(cas, verdict)) console.log(ligne)
  return verdicts.map(([, { etat }]) => etat)
}

function lignesDe(cas: Cas, verdict: Verdict): string[] {
  if (verdict.etat === 'passe') return []
  if (verdict.etat === 'saute') return [`  sauté : ${cas.nom} (${verdict.cause})`]
  return verdict.ecarts.map(({ variable, periode, attendu, obtenu }) => {
    return `  échoué : ${cas.nom} : ${variable} (${periode}) vaut ${obtenu}, ${attendu} attendu`
  })
}
