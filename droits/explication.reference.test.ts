import { expect, test } from 'vitest'
import { type Month, parseMonth } from '../moteur/expression/month.ts'
import { regles_du_panel, resultatsExpliques } from './essais/resultats_expliques.ts'
import { menagesDeReference, menagesPresents } from './openfisca/menages_de_reference.ts'

const du_premier_fichier = /^s1-/

test.skipIf(!menagesPresents)(
  'chaque résultat des 1 000 premiers ménages de référence se recalcule de ses feuilles (fichiers de référence à côté du projet)',
  { timeout: 300_000 },
  async () => {
    const connus = new Map<string, number>()
    let menages = 0
    for await (const menage of menagesDeReference()) {
      if (!du_premier_fichier.test(menage.id)) break
      menages++
      for (const { regle, connu } of resultatsExpliques(menage.situation, parseMonth(menage.period) as Month)) {
        connus.set(regle.name, (connus.get(regle.name) ?? 0) + Number(connu))
      }
    }
    expect(menages).toBe(1000)
    // One and all: a result that is never known would prove nothing.
    for (const { name } of regles_du_panel) expect(connus.get(name), name).toBeGreaterThan(500)
  },
)
