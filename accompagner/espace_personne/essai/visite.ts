import { beforeAll, expect } from 'vitest'
import { baseDEssai } from '../../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../../plateforme/base/essai/territoire.ts'
import { navigateurDEssai } from '../../../plateforme/html/essai/navigateur.ts'
import { visitesDEssai } from '../../../plateforme/html/essai/visites.ts'
import { adressesDe } from '../../../plateforme/http/essai/adresses.ts'
import { reconnaitre } from '../../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../../plateforme/sessions/temoin.ts'
import { empreinte_du_code } from '../../foyers/code.ts'
import { routesFoyers } from '../../foyers/foyers.ecran.tsx'
import { routesRgpd } from '../../rgpd/rgpd.ecran.tsx'
import { section_demandes } from '../../rgpd/section.tsx'
import { routesEspace } from '../espace.ecran.tsx'

const inconnue = '00000000-0000-4000-8000-000000000000'

/** A person with a letter, her worker, and a neighbour whose file is none of her business. */
export function visiteDEssai() {
  const { base, portier, proprietaire } = baseDEssai()
  const temoin = temoinDe(false)
  const reglages = {
    base,
    portier,
    temoin,
    identiteDe: reconnaitre(base, temoin),
    aujourd_hui: () => '2026-11-24',
    sections: [section_demandes],
  }
  const app = routesEspace(reglages)
    .route('/', routesFoyers({ ...reglages, adresse_publique: 'https://droits.example' }))
    .route('/', routesRgpd(reglages))

  const { lire, envoyer, frapper } = visitesDEssai(app)

  let agent: MembreDEssai
  let foyer = ''
  let personne = ''
  let voisin = ''
  let code = ''
  beforeAll(async () => {
    const territoire = await territoireDEssai(proprietaire, 'ici')
    const organisation = await nouvelleOrganisation(proprietaire, territoire)
    agent = await membreDEssai(proprietaire, { role: 'intervenant', territoire, organisation })
    const fait = await foyerDEssai(proprietaire, { territoire, organisation, suivi_par: agent.compte })
    foyer = fait.foyer
    personne = fait.personne
    const autre = await foyerDEssai(proprietaire, {
      territoire,
      organisation,
      nom: 'Girouette',
      suivi_par: agent.compte,
    })
    voisin = autre.foyer
    const lettre = await envoyer(agent, `/foyers/${foyer}/personnes/${personne}/lettre`)
    expect(lettre.statut).toBe(200)
    code = /(?:\d{3} ){3}\d{3}/.exec(lettre.texte)?.[0] ?? ''
    expect(lettre.texte).toContain('droits.example/mon-espace')
    expect(lettre.texte).toContain('L. 114-8')
  })

  const naissance = { date_naissance_jour: '17', date_naissance_mois: '5', date_naissance_annee: '1980' }
  const visiter = async (champs: Readonly<Record<string, string>>) => {
    const chez = navigateurDEssai(app)
    const { statut, texte } = await chez.envoyer('/mon-espace/entrer', champs)
    return { statut, texte, jeton: chez.cookies.get('juste_droit') ?? null }
  }
  let tire = 0
  const code_neuf = async (qui: string) => {
    const clair = String(100_000_000_000 + tire++)
    await proprietaire.query(
      `insert into code_personne (territoire_id, personne_id, empreinte)
       select territoire_id, personne_id, $2 from personne where personne_id = $1
       on conflict (territoire_id, personne_id) do update set empreinte = excluded.empreinte, essais = 0,
         expire_le = now() + interval '30 days'`,
      [qui, empreinte_du_code(clair)],
    )
    return clair
  }
  const entrer = async () => {
    const { jeton } = await visiter({ code: await code_neuf(personne), ...naissance })
    if (jeton === null) throw new Error('la personne d’essai n’est pas entrée')
    return { jeton }
  }

  return {
    base,
    proprietaire,
    lire,
    envoyer,
    frapper,
    /** Every address, hers and those of who works, for one household or another. */
    partout: (ou = { foyer, personne }) => adressesDe(app, { ...ou, demande: inconnue, sorte: 'opposition' }),
    naissance,
    visiter,
    code_neuf,
    entrer,
    monde: () => ({ agent, foyer, personne, voisin, code }),
  }
}
