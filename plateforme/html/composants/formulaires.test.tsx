import type { VNode } from 'preact'
import { describe, expect, test } from 'vitest'
import { examiner } from '../examiner.ts'
import { Page } from '../page.tsx'
import { rendre } from '../rendre.ts'
import { ChampMontant } from './champ_montant.tsx'
import { ChampLong, ChampTexte } from './champ_texte.tsx'
import { Cases, Choix } from './choix.tsx'
import { ChampMois, DateNaissance } from './dates.tsx'
import { ResumeErreurs } from './resume_erreurs.tsx'
import { Selection } from './selection.tsx'

const options = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
]
const champ = { nom: 'foyer.0.loyer', libelle: 'Votre loyer', aide: 'Sans les charges.', erreur: 'Écrivez un nombre.' }

const champs: Readonly<Record<string, VNode>> = {
  texte: <ChampTexte {...champ} valeur="quatre cents" />,
  long: <ChampLong {...champ} valeur="quatre cents" />,
  montant: <ChampMontant {...champ} valeur="quatre cents" />,
  selection: <Selection {...champ} options={options} valeur="oui" />,
  choix: <Choix {...champ} options={options} valeur="oui" />,
  cases: <Cases {...champ} options={options} valeurs={['oui']} />,
  naissance: <DateNaissance {...champ} valeur={{ jour: '31', mois: '2', annee: '1984' }} />,
  mois: <ChampMois {...champ} valeur={{ mois: '3', annee: '1984' }} />,
}

const page = (contenu: VNode) =>
  rendre(
    <Page langue="fr" titre="Essai" chemin="/">
      <h1>Essai</h1>
      <ResumeErreurs erreurs={[{ nom: champ.nom, message: champ.erreur }]} />
      {contenu}
    </Page>,
  )

describe.each(Object.entries(champs))('%s', (_, contenu) => {
  const html = page(contenu)

  test('has its label, and the summary of errors leads to it', () => expect(examiner(html)).toEqual([]))

  test('is described by its hint and its error, and marked invalid', () => {
    expect(html).toMatch(/aria-describedby="[^"]*champ-foyer-0-loyer-aide champ-foyer-0-loyer-erreur"/)
    expect(html).toContain('aria-invalid="true"')
  })

  test('keeps what was typed or chosen', () => {
    expect(html).toMatch(
      /quatre cents|value="oui"[^>]* (selected|checked)|(selected|checked)[^>]* value="oui"|value="1984"/,
    )
  })
})

test('a field is required unless it says otherwise, in words', () => {
  expect(page(<ChampTexte nom="foyer.0.loyer" libelle="Loyer" />)).toMatch(/<input[^>]* required/)
  const libre = page(<ChampTexte nom="foyer.0.loyer" libelle="Loyer" facultatif />)
  expect(libre).not.toMatch(/<input[^>]* required/)
  expect(libre).toContain('(facultatif)')
})

test('no error, no summary', () => {
  const html = rendre(
    <Page langue="fr" titre="Essai" chemin="/">
      <ResumeErreurs erreurs={[]} />
    </Page>,
  )
  expect(html).not.toContain('role="alert"')
})

test('a component outside a page is a fault that says so', () => {
  expect(() => rendre(<ChampTexte nom="a" libelle="A" facultatif />)).toThrow(/Aucune langue/)
})
