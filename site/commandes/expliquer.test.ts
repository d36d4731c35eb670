import { describe, expect, test } from 'vitest'
import { deuxFamilles, personneLogee, personneSeule } from '../../reperer/calcul/essai/foyers.ts'
import { lancer } from './essai/lancer.ts'

const ligne = (id: string, situation: unknown) => `${JSON.stringify({ id, period: '2026-04', situation })}\n`
const fichier = `\n{"id":"cassée"\n${ligne('a', personneSeule())}${ligne('b', deuxFamilles())}`

describe('juste-droit expliquer', { timeout: 30_000 }, () => {
  test('le droit, ses textes, sa formule, ses données et ses barèmes', async () => {
    const fin = await lancer(['expliquer', '--id', 'a', '--droit', 'rsa'], fichier)
    expect(fin).toMatchObject({ code: 0, messages: '' })
    const lignes = fin.sortie.replaceAll(/[\u00a0\u202f]/gu, ' ').split('\n')
    expect(lignes.slice(0, 3)).toEqual([
      'avril 2026',
      'Revenu de solidarité active (RSA) : 651,69 € par mois',
      '  Texte : CASF, art. L. 262-2 ; CASF, art. L. 262-4',
    ])
    const dites = lignes.map((texte) => texte.trimStart())
    expect(dites).toContainEqual(
      expect.stringMatching(/^Montant forfaitaire .* : 651,69 € par mois \(depuis le 1er avril 2026, /),
    )
    expect(dites).toContainEqual(
      expect.stringMatching(/^Salaire net, de janvier 2026 à mars 2026 : 0,00 € par mois \(part du total/),
    )
    expect(dites).toContainEqual(expect.stringMatching(/\(voir plus haut\)$/))
  })

  test('ce que le droit change dans les autres', async () => {
    const fin = await lancer(['expliquer', '--droit', 'aide_logement'], ligne('a', personneLogee()))
    const dites = fin.sortie.replaceAll(/[\u00a0\u202f]/gu, ' ').split('\n')
    expect(dites).toEqual(
      expect.arrayContaining([
        'Ce que ce droit change dans les autres, une fois installé',
        '  Revenu de solidarité active (RSA) : 573,49 € par mois au lieu de 651,69 € par mois (-78,20 €)',
        '    par : Forfait logement retenu',
      ]),
    )
  })

  test('chaque famille, et un autre mois', async () => {
    const fin = await lancer(['expliquer', '--id', 'b', '--droit', 'rsa', '--mois', '2026-05'], fichier)
    expect(fin.sortie).toMatch(/^mai 2026, f\n/)
    expect(fin.sortie).toMatch(/\nmai 2026, g\n/)
  })

  test('les premiers niveaux seulement : le reste se dit par sa valeur', async () => {
    const entier = await lancer(['expliquer', '--id', 'a', '--droit', 'rsa'], fichier)
    const court = await lancer(['expliquer', '--id', 'a', '--droit', 'rsa', '--niveaux', '2'], fichier)
    expect(court.sortie.split('\n').length).toBeLessThan(entier.sortie.split('\n').length / 2)
    expect(court.sortie).toMatch(/^ {4}Ce qui manque au foyer .* 651,69\s€ par mois \(calcul non détaillé ici\)$/m)
  })

  test.each([
    [['--id', 'a', '--droit', 'rsa', '--niveaux', '0'], '--niveaux : attend un nombre de 1 à 99'],
    [['--id', 'z', '--droit', 'rsa'], 'Aucune ligne ne porte l’identifiant « z ».'],
    [['--droit', 'rsa'], 'Ligne 2 : est du JSON coupé'],
    [['--id', 'a'], 'Dites quel droit expliquer : --droit rsa'],
    [['--id', 'a', '--droit', 'rsaa'], '--droit : droit inconnu : « rsaa » (rsa ?)'],
    [['--id', 'a', '--droit', 'rsa', '--mois', '1990-01'], 'Ligne 3 : period Revenu de solidarité active'],
  ])('%j : dit ce qui ne va pas, code 2', async (mots, message) => {
    expect(await lancer(['expliquer', ...mots], fichier)).toMatchObject({
      code: 2,
      sortie: '',
      messages: expect.stringContaining(message),
    })
  })
})
