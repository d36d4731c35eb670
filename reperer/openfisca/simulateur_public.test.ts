import { describe, expect, test } from 'vitest'
import { type Demande, demande } from './essai/demande_d_un_simulateur.ts'
import { routesOpenfisca } from './openfisca.ecran.ts'

const api = routesOpenfisca()

async function envoyer(chemin: string, envoi: unknown): Promise<{ code: number; corps: unknown }> {
  const reponse = await api.request(`/api/openfisca/${chemin}`, {
    method: 'POST',
    body: JSON.stringify(envoi),
    headers: { 'content-type': 'application/json' },
  })
  return { code: reponse.status, corps: await reponse.json() }
}

const sans_droit = { aah: 0, asi: 0, ass: 0, caah: 0, boursier: false }

/** What stands in the place of each null. */
const reponses: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  demandeur: sans_droit,
  conjoint: sans_droit,
  enfant_0: sans_droit,
  enfant_1: sans_droit,
  _: {
    // CSS, art. D. 521-1: 32 % of 478.16 €.
    af: 153.01,
    asf: 0,
    aspa: 0,
    cf: 0,
    // CSS, art. D. 531-2: 41.65 % of 478.16 €.
    paje_base: 199.15364,
    // Rent 458.10 + charges 88.07 - participation 165.96 - 5, less the rent reduction and the CRDS.
    aide_logement: 325.24,
    cmu_c: true,
    css_participation_forfaitaire: 0,
    ppa: 420.91789283,
    rsa: 0,
    // CGI, art. 83: twelve times 1,368.21 €, less ten per cent.
    rfr: 14776.52,
    // CGI, art. 194: two, and three for the four dependants that this program counts.
    nbptr: 5,
    cheque_energie: 0,
  },
}

function remplie(): unknown {
  const remplir = (id: string, nom: string, periodes: object) =>
    Object.fromEntries(
      Object.entries(periodes).map(([periode, valeur]) => [periode, valeur === null ? reponses[id]?.[nom] : valeur]),
    )
  return Object.fromEntries(
    Object.entries(demande).map(([pluriel, instances]) => [
      pluriel,
      Object.fromEntries(
        Object.entries(instances).map(([id, contenu]) => [
          id,
          Object.fromEntries(
            Object.entries(contenu).map(([nom, valeur]) => [
              nom,
              Array.isArray(valeur) ? valeur : remplir(id, nom, valeur),
            ]),
          ),
        ]),
      ),
    ]),
  )
}

/** The same request, where one more value is wanted of the family. */
const demandant = (nom: string): Demande => ({
  ...demande,
  familles: { _: { ...demande['familles']?.['_'], [nom]: { '2026-06': null } } },
})

describe('la demande d’un simulateur public, telle qu’il l’envoie à OpenFisca', () => {
  test('revient telle quelle, chaque null à sa valeur', async () => {
    expect(await envoyer('calculate', demande)).toEqual({ code: 200, corps: remplie() })
  })

  test('se suit pas à pas', async () => {
    const { code, corps } = await envoyer('trace', demande)
    expect(code).toBe(200)
    expect(corps).toMatchObject({
      entitiesDescription: {
        individus: ['demandeur', 'conjoint', 'enfant_0', 'enfant_1'],
        familles: ['_'],
        foyers_fiscaux: ['_'],
        menages: ['_'],
      },
      requestedCalculations: expect.arrayContaining([
        'aah<2026-06>',
        'rsa<2026-06>',
        'rfr<2024>',
        'cheque_energie<2026>',
      ]),
      trace: { 'paje_base<2026-06>': { value: [199.15364] } },
    })
  })

  test('un droit que nous n’avons pas est refusé comme une variable inconnue d’OpenFisca', async () => {
    const { code, corps } = await envoyer('calculate', demandant('bourse_college'))
    expect(code).toBe(404)
    expect(corps).toEqual({
      familles: {
        _: {
          bourse_college:
            "You tried to calculate or to set a value for variable 'bourse_college', but it was not found in the loaded tax and benefit system.",
        },
      },
    })
  })

  test.each([
    ['marche_travail.salaire_minimum.smic.smic_b_horaire', 12.31],
    ['marche_travail.salaire_minimum.smic.nb_heures_travail_mensuel', 151.67],
    ['prestations_sociales.prestations_etat_de_sante.invalidite.aah.taux_capacite.taux_incapacite', 0.8],
    ['taxation_capital.epargne.livret_a.taux', 0.015],
  ])('lit %s : le nom demandé, et la dernière valeur en dernier', async (id, valeur) => {
    const reponse = await api.request(`/api/openfisca/parameter/${id}`)
    const corps = (await reponse.json()) as { id: string; values: Record<string, number> }
    expect(corps.id).toBe(id)
    expect(Object.values(corps.values).at(-1)).toBe(valeur)
    expect(Object.keys(corps.values)).toEqual(Object.keys(corps.values).toSorted())
  })
})
