import { describe, expect, test } from 'vitest'
import { type Month, monthName, monthOfDate } from '../moteur/expression/month.ts'
import { OutsideSchedule, valueAt } from '../moteur/expression/schedule.ts'
import { loi } from './loi.ts'

const debut = monthOfDate('2023-01-01')
const fin = monthOfDate('2026-12-01')

/** How many of the dated values claim a month, by the text alone: begun, and not yet followed by another. */
function enVigueur(dates: readonly string[], mois: Month): number {
  return dates.filter((depuis, rang) => {
    const suivante = dates[rang + 1]
    return monthOfDate(depuis) <= mois && (suivante === undefined || mois < monthOfDate(suivante))
  }).length
}

describe.each(loi.schedules.map((schedule) => [schedule.name, schedule] as const))('%s', (_, schedule) => {
  const dates = schedule.values.map(({ since }) => since)

  test('à chaque changement, la veille et le lendemain, exactement une valeur', () => {
    for (const [rang, date] of dates.entries()) {
      const mois = monthOfDate(date)
      expect(enVigueur(dates, mois)).toBe(1)
      expect(valueAt(schedule, mois)).toBe(schedule.values[rang])
      if (rang > 0) expect(valueAt(schedule, mois - 1)).toBe(schedule.values[rang - 1])
      else expect(() => valueAt(schedule, mois - 1)).toThrow(OutsideSchedule)
      expect(valueAt(schedule, mois + 1).value).toBeTypeOf('number')
    }
  })

  test('une valeur pour chaque mois de 2023 à 2026', () => {
    for (let mois = debut; mois <= fin; mois++) {
      expect(enVigueur(dates, mois), monthName(mois)).toBe(1)
      expect(valueAt(schedule, mois).value).toBeTypeOf('number')
    }
  })

  test('chaque valeur a son texte, son lien et sa dernière vérification', () => {
    for (const { text, checked } of schedule.values) {
      expect(text.label).not.toBe('')
      expect(text.href).toMatch(/^https:\/\//)
      expect(monthOfDate(checked)).toBeGreaterThan(monthOfDate('2025-12-01'))
    }
  })

  test('les valeurs prennent effet le premier jour d’un mois', () => {
    for (const date of dates) expect(date.slice(8)).toMatch(/^(01|22)$/)
  })

  if (schedule.until) {
    test('refusée après la dernière date connue', () => {
      expect(() => valueAt(schedule, monthOfDate(schedule.until as string) + 1)).toThrow(OutsideSchedule)
    })
  }
})

describe.each(loi.rules.map((rule) => [rule.name, rule] as const))('règle %s', (_, rule) => {
  test('une seule rédaction en vigueur chaque mois de 2023 à 2026', () => {
    const dates = rule.versions.map(({ since }) => since)
    for (let mois = debut; mois <= fin; mois++) expect(enVigueur(dates, mois), monthName(mois)).toBe(1)
  })
})
