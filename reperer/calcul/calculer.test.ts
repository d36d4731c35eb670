import { describe, expect, test } from 'vitest'
import { parseMonth } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { schemaCalcul } from './calcul.schemas.ts'
import { calculer } from './calculer.ts'
import { deuxFamilles, personneLogee, personneSeule } from './essai/foyers.ts'
import { variableConnue } from './variable_connue.ts'

const avril = parseMonth('2026-04') ?? 0

function variables(...noms: string[]): Variable[] {
  return noms.map((nom) => {
    const variable = variableConnue(nom)
    if ('cause' in variable) throw new Error(variable.cause)
    return variable
  })
}

const calcul = (situation: unknown, noms: string[] = [], mois = avril, hypotheses = false) =>
  calculer({ id: 'x', mois, situation }, { variables: variables(...noms), hypotheses })

describe('un foyer', () => {
  test('la valeur et le droit, au centime', () => {
    expect(calcul(personneSeule())).toMatchObject({
      id: 'x',
      mois: '2026-04',
      valeurs: { rsa: 651.69, ppa: 0 },
      droits: { rsa: { etat: 'ouvert', montant: 651.69 }, ppa: { etat: 'ferme' } },
    })
  })

  test('un fait qui manque : la valeur est null, et le droit dit ce qu’il faut demander', () => {
    const { camille } = personneSeule().individus
    const { salaire_net: _, ...sansSalaire } = camille ?? {}
    expect(calcul({ ...personneSeule(), individus: { camille: sansSalaire } })).toMatchObject({
      valeurs: { rsa: null },
      droits: {
        rsa: {
          etat: 'inconnu',
          manque: [
            {
              variable: 'salaire_net',
              libelle: 'Salaire net',
              de: 'camille',
              mois: expect.arrayContaining(['2026-01', '2026-02', '2026-03']),
            },
          ],
        },
      },
    })
  })

  test('les hypothèses se disent ou se taisent', () => {
    const avec = calcul(personneSeule(), [], avril, true)
    expect(avec).toMatchObject({ droits: { rsa: { hypotheses: expect.arrayContaining([expect.anything()]) } } })
    expect(JSON.stringify(calcul(personneSeule()))).not.toContain('hypotheses')
  })

  test('ce qui est rendu tient dans le schéma publié', () => {
    for (const situation of [
      personneSeule(),
      deuxFamilles(),
      { ...personneSeule(), menages: { m: { personne_de_reference: 'camille' } } },
    ]) {
      expect(schemaCalcul.safeParse(calcul(situation, ['age', 'depcom'], avril, true)).error).toBeUndefined()
    }
  })
})

test('les effets, quand on les demande : ce que l’aide au logement ôte au RSA', () => {
  const situation = personneLogee()
  const avec = calculer({ id: 'x', mois: avril, situation }, { variables: [], hypotheses: false, effets: true })
  expect(schemaCalcul.parse(avec).effets).toContainEqual(
    expect.objectContaining({
      droit: 'aide_logement',
      effets: expect.arrayContaining([expect.objectContaining({ droit: 'rsa', sans: 651.69, ecart: -78.2 })]),
    }),
  )
  expect(calcul(situation)).not.toHaveProperty('effets')
})

describe('les variables demandées', () => {
  test('chacune dans la forme où elle se donne ; par personne, par groupe', () => {
    const noms = [
      'age',
      'activite',
      'date_naissance',
      'en_couple',
      'depcom',
      'rsa_socle',
      'salaire_net',
      'plafond_forfait_logement',
    ]
    expect(calcul(personneSeule(), noms)).toMatchObject({
      valeurs: {
        age: { camille: 36 },
        activite: { camille: 'chomeur' },
        date_naissance: { camille: '1990-01-15' },
        en_couple: false,
        depcom: '01004',
        rsa_socle: 651.69,
        salaire_net: { camille: 0 },
        plafond_forfait_logement: 78.2,
      },
    })
  })

  test('plusieurs familles : un objet par famille ; un seul ménage : sa valeur', () => {
    const rendu = calcul(deuxFamilles(), ['age', 'loyer'])
    expect(rendu).toMatchObject({
      valeurs: { rsa: { f: 651.69, g: 0 }, age: { camille: 36, sacha: 21 }, loyer: 500 },
      droits: { rsa: { f: { etat: 'ouvert' }, g: { etat: 'ferme' } } },
    })
  })

  test('une personne qui s’appelle __proto__ a sa valeur comme une autre', () => {
    const texte = JSON.stringify(personneSeule()).replaceAll('"camille"', '"__proto__"')
    expect(JSON.stringify(calcul(JSON.parse(texte), ['age']))).toContain('"age":{"__proto__":36}')
  })

  test('un nom inconnu dit le plus proche', () => {
    expect(variableConnue('salaire_nett')).toEqual({ cause: 'variable inconnue : « salaire_nett » (salaire_net ?)' })
    expect(variableConnue('constructor')).toEqual({ cause: 'variable inconnue : « constructor »' })
  })
})

describe('les refus', () => {
  test('un mois que la loi écrite ici ne couvre pas pour un droit le rend inconnu, et lui seul', () => {
    expect(calcul(personneSeule(), [], parseMonth('2018-05'))).toMatchObject({
      droits: {
        rsa: { etat: 'inconnu', manque: expect.arrayContaining([expect.anything()]) },
        cheque_energie: { hors_periode: expect.anything() },
      },
    })
    expect(calcul(personneSeule(), [], parseMonth('1990-01'))).toMatchObject({
      valeurs: { rsa: null },
      droits: {
        rsa: { etat: 'inconnu', manque: [], hors_periode: expect.stringContaining('n’existe pas en 1990-01') },
      },
      total: { complet: false },
    })
  })

  test('ce qui est cité d’un envoi est abrégé', () => {
    const { erreur } = calcul({ individus: { p: { ['x'.repeat(1_000_000)]: 1 } } }) as { erreur: { chemin: string } }
    expect(erreur.chemin.length).toBeLessThan(400)
  })
})
