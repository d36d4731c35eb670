import { Hono } from 'hono'
import { beforeAll, beforeEach } from 'vitest'
import { baseDEssai } from '../../base/essai/base.ts'
import { membreDEssai } from '../../base/essai/membre.ts'
import { territoireDEssai } from '../../base/essai/territoire.ts'
import { visitesDEssai } from '../../html/essai/visites.ts'
import type { Contexte } from '../../http/contexte.ts'
import { reconnaitre } from '../../sessions/reconnaitre.ts'
import { temoinDe } from '../../sessions/temoin.ts'
import { routesEquipe } from '../equipe.ecran.tsx'
import { routesInvitation } from '../invitation.ecran.tsx'

/** Two territories and those who manage their teams; a new front-line worker for each test. */
export function equipeDEssai() {
  const { base, portier, proprietaire } = baseDEssai()
  const temoin = temoinDe(false)
  const adresse_publique = 'https://droits.exemple.fr'
  const equipe = routesEquipe({ base, identiteDe: reconnaitre(base, temoin), adresse_publique })
  const invitations = routesInvitation({ base, portier, temoin, adresse_publique: undefined })
  const visites = visitesDEssai(new Hono<Contexte>().route('/', equipe).route('/', invitations))
  let monde: Awaited<ReturnType<typeof peupler>> | undefined

  async function peupler() {
    const ici = await territoireDEssai(proprietaire, 'ici')
    const ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
    const pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
    const voisin = await membreDEssai(proprietaire, { role: 'pilote', territoire: ailleurs })
    const referent = await membreDEssai(proprietaire, { role: 'referent', territoire: ici })
    const national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
    return { ici, ailleurs, pilote, voisin, referent, national, intervenant: referent }
  }
  const present = () => {
    if (!monde) throw new Error('rien avant le premier test')
    return monde
  }

  beforeAll(async () => {
    monde = await peupler()
  })
  beforeEach(async () => {
    const { organisation } = present().referent
    const intervenant = await membreDEssai(proprietaire, {
      role: 'intervenant',
      territoire: present().ici,
      organisation,
    })
    monde = { ...present(), intervenant }
  })

  async function compter(quoi: string, ...valeurs: readonly unknown[]) {
    const { rows } = await proprietaire.query<{ n: number }>(`select count(*)::int as n from ${quoi}`, [...valeurs])
    return rows[0]?.n
  }
  async function derniere_lettre() {
    const { rows } = await proprietaire.query<{ destinataire: string; sujet: string; texte: string }>(
      'select destinataire, sujet, texte from courriel order by cree_le desc limit 1',
    )
    return rows[0]
  }
  const lien_recu = async () =>
    /https:\/\/droits\.exemple\.fr(\/invitation\/\S+)/.exec((await derniere_lettre())?.texte ?? '')?.[1] ?? ''
  let rang = 0
  const invitation = (suite: Readonly<Record<string, string>> = {}) => ({
    courriel: `invite${rang++}@essai.invalid`,
    organisation: present().referent.organisation,
    role: 'intervenant',
    ...suite,
  })
  return { proprietaire, equipe, present, ...visites, compter, derniere_lettre, lien_recu, invitation }
}
