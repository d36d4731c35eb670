import { beforeAll } from 'vitest'
import { baseDEssai } from '../../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../../plateforme/base/essai/territoire.ts'
import { visitesDEssai } from '../../../plateforme/html/essai/visites.ts'
import { adressesDe } from '../../../plateforme/http/essai/adresses.ts'
import { reconnaitre } from '../../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../../plateforme/sessions/temoin.ts'
import { routesFoyers } from '../../foyers/foyers.ecran.tsx'
import { routesRgpd } from '../rgpd.ecran.tsx'
import type { Sorte } from '../rgpd.ts'
import { section_demandes } from '../section.tsx'

/** An organisation at work on 24 November 2026, one household it follows, and who answers its requests. */
export function bureauDEssai() {
  const { base, taches, proprietaire } = baseDEssai()
  const reglages = {
    base,
    identiteDe: reconnaitre(base, temoinDe(false)),
    aujourd_hui: () => '2026-11-24',
    sections: [section_demandes],
  }
  const app = routesRgpd(reglages).route('/', routesFoyers(reglages))

  let territoire = 0
  let organisation = ''
  let suiveur: MembreDEssai
  let collegue: MembreDEssai
  let referent: MembreDEssai
  let pilote: MembreDEssai
  let voisin: MembreDEssai
  let foyer = ''
  let personne = ''

  beforeAll(async () => {
    territoire = await territoireDEssai(proprietaire, 'ici')
    const ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
    organisation = await nouvelleOrganisation(proprietaire, territoire)
    const membre = (role: 'intervenant' | 'referent' | 'pilote') =>
      membreDEssai(proprietaire, { role, territoire, organisation })
    suiveur = await membre('intervenant')
    collegue = await membre('intervenant')
    referent = await membre('referent')
    pilote = await membre('pilote')
    voisin = await membreDEssai(proprietaire, { role: 'referent', territoire: ailleurs })
    const fait = await foyerDEssai(proprietaire, {
      territoire,
      organisation,
      suivi_par: suiveur.compte,
      recueilli_le: '2026-01-05',
    })
    foyer = fait.foyer
    personne = fait.personne
  })

  const { lire, envoyer, frapper } = visitesDEssai(app)

  /** A request written straight into the base. */
  async function faire(sorte: Sorte, recue_le: string, ou = { foyer, personne }): Promise<string> {
    const { rows } = await proprietaire.query<{ id: string }>(
      `with faite as (
         insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, recue_le)
         values ($1, $2, $3, $4, 'papier', $5) returning exercice_id
       ), dite as (
         insert into exercice_texte (territoire_id, exercice_id, demande)
         select $1, exercice_id, 'Mon loyer a changé' from faite
       )
       select exercice_id as id from faite`,
      [territoire, ou.foyer, ou.personne, sorte, recue_le],
    )
    return rows[0]?.id ?? ''
  }

  const etat = async (id: string) => {
    const { rows } = await proprietaire.query<{
      etat: string
      echeance: string
      reponse: string
      prolongation: string
    }>(
      `select etat, echeance::text, reponse, prolongation from exercice_droits join exercice_texte using (territoire_id, exercice_id)
       where exercice_id = $1`,
      [id],
    )
    return rows[0]
  }

  return {
    base,
    taches,
    proprietaire,
    lire,
    envoyer,
    frapper,
    /** Every address of requests and of households, with one request in the place of its name. */
    partout: (demande: string) => adressesDe(app, { demande, foyer, personne }),
    faire,
    etat,
    get territoire() {
      return territoire
    },
    get organisation() {
      return organisation
    },
    get foyer() {
      return foyer
    },
    get personne() {
      return personne
    },
    get suiveur() {
      return suiveur
    },
    get collegue() {
      return collegue
    },
    get referent() {
      return referent
    },
    get pilote() {
      return pilote
    },
    get voisin() {
      return voisin
    },
  }
}
