import { describe, expect, test } from 'vitest'
import { parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../moteur/situation/read.ts'
import { loi } from './loi.ts'
import { defautOpenfisca } from './openfisca/defauts.ts'
import { panier } from './panier.ts'
import { resultatDe } from './resultat.ts'
import { totalDe } from './total.ts'

const mois = parseMonth('2025-06') as number
const annees = (valeur: unknown) => ({ '2023': valeur, '2024': valeur, '2025': valeur })

/** A tenant alone; the arguments say something else of the person, of the family. What is not said is nothing. */
function lecteur(individu: object = {}, famille: object = {}): Interpreter {
  const situation = {
    individus: {
      a: {
        date_naissance: '1990-01-15',
        activite: annees('chomeur'),
        salaire_net: annees(0),
        chomage_net: annees(0),
        ...individu,
      },
    },
    familles: { f: { parents: ['a'], ...famille } },
    foyers_fiscaux: { ff: { declarants: ['a'] } },
    menages: {
      m: {
        personne_de_reference: ['a'],
        statut_occupation_logement: annees('locataire_vide'),
        loyer: annees(4800),
        depcom: annees('63113'),
        zone_apl: annees('zone_2'),
      },
    },
  }
  const lue = readSituation(loi, situation, mois)
  if (isRefusal(lue)) throw new Error(`${lue.chemin} ${lue.cause}`)
  return new Interpreter(lue, { assume: defautOpenfisca, computed: loi.computed })
}

function resultat(nom: string, interpreter: Interpreter) {
  const droit = panier.find((each) => each.nom === nom)
  if (!droit) throw new Error(nom)
  const { hypotheses: _, ...dit } = resultatDe(droit, interpreter, mois, 0)
  return dit
}

describe('un droit ouvert dit ce qu’il donne', () => {
  test('de l’argent chaque mois : dû au centime, versé à l’euro', () => {
    const aide = resultat('aide_logement', lecteur())
    expect(aide).toMatchObject({ etat: 'ouvert', periode: 'mois' })
    if (aide.etat !== 'ouvert' || !('verse' in aide)) throw new Error('attendu ouvert')
    expect(Math.floor(aide.montant)).toBe(aide.verse)
  })

  test('une couverture : gratuite, avec participation, ou rien', () => {
    const css = (salaire: number) =>
      resultat('complementaire_sante_solidaire', lecteur({ salaire_net: annees(salaire) }))
    expect(css(0)).toEqual({ etat: 'ouvert', participation: 0 })
    // One person of 35: 14 € a month (arrêté du 21 juin 2019, art. 1), between the two ceilings.
    expect(css(12 * 1000)).toEqual({ etat: 'ouvert', participation: 14 })
    expect(css(12 * 3000)).toEqual({ etat: 'ferme' })
  })
})

describe('une prestation déjà reçue', () => {
  const sans = lecteur()
  const avec = lecteur({}, { aide_logement: annees(12 * 100) })

  test('le droit est celui que donne la loi ; ce qui est reçu est dit à côté', () => {
    expect(resultat('aide_logement', avec)).toEqual({ ...resultat('aide_logement', sans), recu: 100 })
  })

  test('les autres droits lisent ce qui est reçu', () => {
    const rsa = (montant: number) => resultat('rsa', lecteur({}, { aide_logement: annees(12 * montant) }))
    expect(rsa(0)).not.toEqual(rsa(100))
    expect(resultat('rsa', avec)).toEqual(rsa(100))
  })
})

test('le total est ce qui est versé chaque mois ; une année à part, une couverture jamais', () => {
  const hypotheses = [] as const
  expect(
    totalDe([
      { etat: 'ouvert', montant: 250.26, periode: 'mois', verse: 250, hypotheses },
      { etat: 'ouvert', montant: 100.1, periode: 'mois', hypotheses },
      { etat: 'ouvert', montant: 150, periode: 'an', hypotheses },
      { etat: 'ouvert', participation: 14, hypotheses },
      { etat: 'ferme', hypotheses },
    ]),
  ).toEqual({ par_mois: 350.1, par_an: 150, complet: true })
  expect(totalDe([{ etat: 'inconnu', manque: [], hypotheses }])).toEqual({ par_mois: 0, par_an: 0, complet: false })
})
