import { describe, expect, test } from 'vitest'
import { valueAt } from '../../moteur/expression/schedule.ts'
import { loi_chomage } from './essais.ts'

describe('le diviseur du différé spécifique suit le plafond de la sécurité sociale', () => {
  const bareme = (nom: string) => {
    const trouve = loi_chomage.schedules.find(({ name }) => name === nom)
    if (!trouve) throw new Error(nom)
    return trouve
  }
  const en = (nom: string, annee: number) => valueAt(bareme(nom), annee * 12).value

  test.each([2023, 2024, 2025, 2026])('%i', (annee) => {
    const [avant, apres] = [annee - 1, annee].map((une) => en('plafond_securite_sociale_mensuel', une)) as [
      number,
      number,
    ]
    const attendu = (en('are_diviseur_differe_specifique', annee - 1) * apres) / avant
    expect(en('are_diviseur_differe_specifique', annee)).toBe(Math.floor(attendu * 10) / 10)
  })
})
