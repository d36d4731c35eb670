import { expect, test } from 'vitest'
import { motDeLaPrecision, motDeLObjet, motDuGeste, motDuMotif } from './mots.ts'

// As the base writes them: the checks of its columns, and the gestures of its functions.
const gestes = [
  'ajouter',
  'corriger',
  'supprimer',
  'exporter',
  'effacer',
  'fusionner',
  'se_connecter',
  'retirer_preuves',
]
const motifs = ['suivi', 'accueil', 'remplacement', 'urgence', 'demande_de_la_personne', 'exercice_de_droits', 'autre']
const precisions = [
  ...['recue', 'en_cours', 'satisfaite', 'refusee'],
  ...['acces', 'rectification', 'opposition', 'limitation', 'effacement'],
  ...['lien', 'passkey', 'proconnect', 'code_courrier', 'invitation'],
  ...['commune', 'france_travail', 'service_etat'],
]

test.each(['fr', 'en'] as const)('what the base writes in the journal is read in words (%s)', (langue) => {
  const ecrit = (mot: string) => mot.replaceAll('_', ' ')
  for (const geste of gestes) expect(motDuGeste(langue, geste)).not.toBe(ecrit(geste))
  for (const motif of motifs) expect(motDuMotif(langue, motif)).not.toMatch(/_|^(suivi|accueil|autre)$/)
  for (const mot of precisions) expect(motDeLaPrecision(langue, mot)).not.toContain('_')
  expect(motDeLaPrecision('fr', 'recue')).toBe('reçue')
  expect(motDeLObjet('fr', 'copie_a_la_personne')).toBe('Copie de ses données, remise à la personne')
})

test('a word that has no catalogue yet is shown as it is written', () => {
  expect(motDuGeste('fr', 'geste_nouveau')).toBe('geste nouveau')
  expect(motDuGeste('fr', 'toString')).toBe('toString')
})
