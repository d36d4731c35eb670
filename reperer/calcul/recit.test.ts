import { expect, test } from 'vitest'
import { parseMonth } from '../../moteur/expression/month.ts'
import { deuxFamilles, personneSeule } from './essai/foyers.ts'
import { expliquer } from './expliquer.ts'
import { schemaRecit } from './recit.schemas.ts'
import { recitDe } from './recit.ts'
import { regleConnue } from './variable_connue.ts'

const mois = parseMonth('2026-04') ?? 0

function recits(droit: string, situation: unknown) {
  const regle = regleConnue(droit)
  if ('cause' in regle) throw new Error(regle.cause)
  const explication = expliquer({ id: null, mois, situation }, regle)
  if ('erreur' in explication) throw new Error(explication.erreur.cause)
  return explication.etapes.map(recitDe)
}

const cle = (lue: { nom: string; de: string; mois: string }) => `${lue.nom} ${lue.de} ${lue.mois}`

test('la règle demandée vient la première, avec sa valeur, ses textes et sa formule', () => {
  const [recit] = recits('rsa', personneSeule())
  expect(recit).toMatchObject({ nom: 'rsa', de: 'f', mois: '2026-04', valeur: 651.69 })
  expect(recit?.regles[0]).toMatchObject({ nom: 'rsa', valeur: 651.69 })
  expect(recit?.regles[0]?.textes[0]?.lien).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//)
  expect(recit?.regles[0]?.calcul.length).toBeGreaterThan(0)
})

test('chaque règle citée est racontée, une fois et une seule', () => {
  for (const recit of [...recits('rsa', deuxFamilles()), ...recits('ppa', personneSeule())]) {
    const racontees = recit.regles.map(cle)
    expect(new Set(racontees).size).toBe(racontees.length)
    const citees = recit.regles.flatMap(({ ingredients }) => ingredients.filter(({ sorte }) => sorte === 'regle'))
    for (const citee of citees) if (citee.sorte === 'regle') expect(racontees).toContain(cle(citee))
  }
})

test('un barème a sa date et son texte ; une entrée, son origine', () => {
  const ingredients = recits('rsa', personneSeule()).flatMap(({ regles }) =>
    regles.flatMap((regle) => regle.ingredients),
  )
  expect(ingredients).toContainEqual(
    expect.objectContaining({ sorte: 'bareme', nom: 'rsa_montant_de_base', valeur: 651.69, depuis: '2026-04-01' }),
  )
  expect(ingredients).toContainEqual(
    expect.objectContaining({
      sorte: 'entree',
      nom: 'salaire_net',
      de: 'camille',
      mois: ['2026-01', '2026-02', '2026-03'],
      origine: 'part_d_un_total',
    }),
  )
})

test('le récit tient dans le schéma publié, et ne raconte rien d’une valeur donnée', () => {
  for (const situation of [personneSeule(), deuxFamilles()]) {
    const recit = { id: null, mois: '2026-04', droit: 'rsa', explications: recits('rsa', situation), effets: [] }
    expect(schemaRecit.safeParse(recit).error).toBeUndefined()
  }
  const donnee = { ...personneSeule(), familles: { f: { parents: ['camille'], rsa: { '2026-04': 300 } } } }
  expect(recits('rsa', donnee)).toMatchObject([{ valeur: 300, regles: [] }])
})
