import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { foyerDEssai } from '../../base/essai/foyer.ts'
import type { MembreDEssai } from '../../base/essai/membre.ts'

interface Dates {
  readonly recueilli_le: string
  readonly demarche_ouverte_le?: string
  readonly clos_le?: string
  readonly limite_le?: string
  readonly oppose_le?: string
  /** Of its request: received, and answered unless null. */
  readonly demande?: { readonly recue_le: string; readonly close_le: string | null }
}

export interface DossierDEssai {
  readonly foyer: string
  /** Everything that names it or its people, in any row of any table. */
  readonly traces: readonly string[]
}

const mot = () => `X${randomBytes(7).toString('hex')}`

/** A household with all that a file gathers over its life: nothing here may outlive it. */
export async function dossierDEssai(
  client: Client,
  { territoire, organisation, compte }: MembreDEssai,
  dates: Dates,
): Promise<DossierDEssai> {
  const noms = { nom: mot(), prenom: mot(), autre_prenom: mot(), rue: mot(), confidence: mot() }
  const courriel = `${mot()}@exemple.test`
  const telephone = `+33${randomBytes(5).readUIntBE(0, 5)}`
  const naissance = `19${10 + ((randomBytes(1)[0] ?? 0) % 80)}-0${1 + ((randomBytes(1)[0] ?? 0) % 9)}-17`
  const aujourd_hui = new Date().toISOString().slice(0, 10)
  const seule = async (requete: string, valeurs: readonly unknown[]) => {
    const { rows } = await client.query<{ id: string }>(requete, [...valeurs])
    return rows[0]?.id ?? ''
  }
  const fiche = { territoire, organisation, suivi_par: compte, date_naissance: naissance, courriel, telephone }
  const { foyer, personne: camille } = await foyerDEssai(client, {
    ...fiche,
    ...dates,
    prenom: noms.prenom,
    nom: noms.nom,
    adresse: `1 rue ${noms.rue}`,
  })
  const enfant = await seule(
    `insert into personne (territoire_id, foyer_id, cle, prenom, nom, date_naissance, courriel, telephone, adresse)
     select territoire_id, foyer_id, 'enfant', $2, nom, date_naissance, courriel, telephone, adresse
     from personne where personne_id = $1 returning personne_id as id`,
    [camille, noms.autre_prenom],
  )
  const ici = [territoire, foyer]
  const consultation = await seule(
    `insert into consultation (territoire_id, foyer_id, compte_id, organisation_id, role, motif, precision_motif)
     values ($1, $2, $3, $4, 'accueil', 'autre', $5) returning consultation_id as id`,
    [...ici, compte, organisation, noms.confidence],
  )
  const code = randomBytes(32).toString('hex')
  await client.query(`insert into code_personne (territoire_id, personne_id, empreinte) values ($1, $2, $3)`, [
    territoire,
    camille,
    code,
  ])
  const demande = await seule(
    `insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, etat, recue_le, close_le)
     values ($1, $2, $3, 'acces', 'espace', case when $5::date is null then 'recue' else 'satisfaite' end,
       coalesce($4, current_date - 20), $5) returning exercice_id as id`,
    [...ici, camille, dates.demande?.recue_le, dates.demande ? dates.demande.close_le : aujourd_hui],
  )
  await client.query(
    `insert into exercice_texte (territoire_id, exercice_id, demande, reponse) values ($1, $2, $3, $3)`,
    [territoire, demande, noms.confidence],
  )
  const jeton = randomBytes(32).toString('hex')
  const session = await seule(
    `insert into session (empreinte, territoire_id, personne_id, moyen, expire_le)
     values ($1, $2, $3, 'code_courrier', now() + interval '1 hour') returning session_id as id`,
    [jeton, territoire, camille],
  )
  await client.query(
    `insert into notification (compte_id, sorte, lien, donnees) values ($1, 'demande', $2, '{}'),
       ($1, 'demande', $4, jsonb_build_object('personne', $3::text)), ($1, 'demande', $4, '{}')`,
    [compte, `/foyers/${foyer}`, enfant, `/demandes/${demande}`],
  )
  await client.query(`insert into lien_connexion (empreinte, compte_id, retour) values ($1, $2, $3)`, [
    randomBytes(32).toString('hex'),
    compte,
    `/foyers/${foyer}/modifier`,
  ])
  await client.query(
    `select poster($1, 'Votre demande', 'Bonjour'), poster('agent@essai.invalid', 'Une demande', $2)`,
    [courriel.toUpperCase(), `https://exemple.test/foyers/${foyer}`],
  )
  if (dates.oppose_le)
    await client.query(`update foyer set oppose_le = $2 where foyer_id = $1`, [foyer, dates.oppose_le])
  const identifiants = [foyer, camille, enfant, consultation, demande, session]
  return {
    foyer,
    traces: [...Object.values(noms), courriel, telephone, naissance, code, jeton, ...identifiants],
  }
}
