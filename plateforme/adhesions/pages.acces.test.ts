import { Hono } from 'hono'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RoleDeTravail, rolesDeTravail } from '../base/acteur.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { territoireDEssai } from '../base/essai/territoire.ts'
import { visitesDEssai } from '../html/essai/visites.ts'
import type { Contexte } from '../http/contexte.ts'
import { adressesDe } from '../http/essai/adresses.ts'
import { reconnaitre } from '../sessions/reconnaitre.ts'
import { temoinDe } from '../sessions/temoin.ts'
import { routesEquipe } from './equipe.ecran.tsx'
import { routesInvitation } from './invitation.ecran.tsx'

const { base, portier, proprietaire } = baseDEssai()
const temoin = temoinDe(false)
const equipe = routesEquipe({
  base,
  identiteDe: reconnaitre(base, temoin),
  adresse_publique: 'https://droits.exemple.fr',
})
const { lire, envoyer, frapper } = visitesDEssai(
  new Hono<Contexte>()
    .route('/', equipe)
    .route('/', routesInvitation({ base, portier, temoin, adresse_publique: undefined })),
)

let [ici, ailleurs] = [0, 0]
let pilote: MembreDEssai
let voisin: MembreDEssai
let referent: MembreDEssai
let intervenant: MembreDEssai
let national: MembreDEssai
beforeAll(async () => {
  ici = await territoireDEssai(proprietaire, 'ici')
  ailleurs = await territoireDEssai(proprietaire, 'ailleurs')
  pilote = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
  voisin = await membreDEssai(proprietaire, { role: 'pilote', territoire: ailleurs })
  referent = await membreDEssai(proprietaire, { role: 'referent', territoire: ici })
  national = await membreDEssai(proprietaire, { role: 'national', territoire: null })
})
beforeEach(async () => {
  intervenant = await membreDEssai(proprietaire, {
    role: 'intervenant',
    territoire: ici,
    organisation: referent.organisation,
  })
})

const compter = async (quoi: string, ...valeurs: readonly unknown[]) => {
  const { rows } = await proprietaire.query<{ n: number }>(`select count(*)::int as n from ${quoi}`, [...valeurs])
  return rows[0]?.n
}
const derniere_lettre = async () => {
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
  organisation: referent.organisation,
  role: 'intervenant',
  ...suite,
})
const inviter = '/equipe/inviter'

const partout = (id: string) => adressesDe(equipe, { id })

describe('qui ne gère pas d’équipe', () => {
  test('est mené à la porte', async () => {
    expect((await lire(undefined, '/equipe')).vers).toBe('/connexion?retour=%2Fequipe')
    for (const la of partout(intervenant.adhesion))
      expect([la, (await frapper(undefined, la, invitation())).vers.split('?')[0]]).toEqual([la, '/connexion'])
  })

  const gerent: readonly RoleDeTravail[] = ['referent', 'pilote', 'national', 'administrateur']
  test.each(rolesDeTravail.filter((role) => !gerent.includes(role)))('ne trouve rien : %s', async (role) => {
    const { organisation } = referent
    const qui = await membreDEssai(proprietaire, { role, territoire: ici, organisation })
    for (const { adhesion } of [qui, intervenant, pilote])
      for (const la of partout(adhesion))
        expect([la, (await frapper(qui, la, invitation({ role: 'pilote' }))).statut]).toEqual([la, 404])
  })

  test('un pilote ne trouve ni ne touche personne d’un autre territoire', async () => {
    for (const la of partout(intervenant.adhesion).filter(({ route }) => route.includes('/:id')))
      expect([la, (await frapper(voisin, la, { role: 'accueil' })).statut]).toEqual([la, 404])
    expect((await envoyer(voisin, inviter, invitation())).statut).toBe(404)
    expect((await lire(voisin, '/equipe')).texte).not.toContain('Ici')
  })

  test('un référent n’invite que dans son organisation, et pas un pilote', async () => {
    expect((await envoyer(referent, inviter, invitation({ organisation: pilote.organisation }))).statut).toBe(404)
    const trop = await envoyer(referent, inviter, invitation({ role: 'pilote' }))
    expect([trop.statut, trop.texte.includes('Choisissez un rôle')]).toEqual([422, true])
    expect((await lire(referent, inviter)).texte).not.toContain('Pilote du territoire')
    expect((await lire(referent, `/equipe/${pilote.adhesion}`)).statut).toBe(404)
  })

  test.each(['x', '00000000-0000-0000-0000-000000000000', '%27%3B--'])('une adresse inventée : %s', async (id) => {
    expect((await lire(pilote, `/equipe/${id}`)).statut).toBe(404)
    expect((await envoyer(pilote, `/equipe/invitations/${id}/annuler`, {})).statut).toBe(404)
    expect((await envoyer(pilote, `/equipe/invitations/${id}/renvoyer`, {})).statut).toBe(404)
  })
})

describe('inviter', () => {
  test('dit ce qui ne va pas, et ne laisse ni invitation ni lettre', async () => {
    const avant = [await compter('invitation'), await compter('courriel')]
    const { statut, texte } = await envoyer(pilote, inviter, {
      courriel: 'awa@exemple.fr\r\nBcc: tous@exemple.fr',
      organisation: '',
      role: 'roi',
      jusqu_au_jour: '31',
      jusqu_au_mois: '2',
      jusqu_au_annee: '2027',
    })
    expect(statut).toBe(422)
    expect(texte).toContain('4 réponses sont à corriger')
    const long = await envoyer(pilote, inviter, invitation({ courriel: `${'a'.repeat(10_000)}@exemple.fr` }))
    expect([long.statut, long.texte.length < 40_000]).toEqual([422, true])
    const code = await envoyer(pilote, inviter, invitation({ courriel: '"><script>alert(1)</script>' }))
    expect(code.texte).not.toContain('<script>alert')
    expect([await compter('invitation'), await compter('courriel')]).toEqual(avant)
  })

  test('un lien part, se renvoie en éteignant le premier, et s’annule', async () => {
    const saisie = invitation()
    expect((await envoyer(referent, inviter, saisie)).vers).toBe('/equipe?fait=invitee')
    const premier = await lien_recu()
    expect((await lire(undefined, premier)).texte).toContain('Accepter l’invitation')
    const deux_fois = await envoyer(referent, inviter, saisie)
    expect(deux_fois.texte).toContain('Une invitation attend déjà')
    const gestes = async () =>
      /\/equipe\/invitations\/[0-9a-f-]+(?=\/renvoyer)/.exec((await lire(referent, '/equipe')).texte)?.[0] ?? ''
    await envoyer(referent, `${await gestes()}/renvoyer`, {})
    const second = await lien_recu()
    expect((await lire(undefined, premier)).statut).toBe(404)
    expect((await lire(undefined, second)).statut).toBe(200)
    const geste = await gestes()
    expect((await envoyer(voisin, `${geste}/annuler`, {})).statut).toBe(404)
    expect((await envoyer(referent, `${geste}/annuler`, {})).vers).toBe('/equipe?fait=annulee')
    expect((await lire(undefined, second)).statut).toBe(404)
  })

  test('à sa propre adresse, ou à qui a déjà le rôle, est refusé avec des mots', async () => {
    const { rows } = await proprietaire.query<{ compte_id: string; courriel: string }>(
      'select compte_id, courriel from compte where compte_id = any($1)',
      [[referent.compte, intervenant.compte]],
    )
    const courriel_de = (compte: string) => rows.find(({ compte_id }) => compte_id === compte)?.courriel ?? ''
    const soi = await envoyer(referent, inviter, invitation({ courriel: courriel_de(referent.compte) }))
    expect(soi.texte).toContain('un rôle se reçoit de quelqu’un d’autre')
    const deja = await envoyer(referent, inviter, invitation({ courriel: courriel_de(intervenant.compte) }))
    expect(deja.texte).toContain('a déjà ce rôle ici')
  })

  test('le national invite un pilote sur le territoire d’une organisation, et pas un intervenant', async () => {
    const saisie = invitation({ role: 'pilote', territoire: String(ici) })
    expect((await envoyer(national, inviter, saisie)).vers).toBe('/equipe?fait=invitee')
    expect(
      (await envoyer(national, inviter, { ...saisie, courriel: 'b@essai.invalid', role: 'intervenant' })).statut,
    ).toBe(422)
    expect((await envoyer(national, inviter, { ...saisie, territoire: String(ailleurs) })).statut).toBe(404)
    const sans_lieu = await envoyer(national, inviter, { ...saisie, courriel: 'c@essai.invalid', territoire: '0' })
    expect(sans_lieu.statut).toBe(422)
  })
})

describe('accepter', () => {
  const nouveau_lien = async (suite = {}) => {
    await envoyer(referent, inviter, invitation(suite))
    return lien_recu()
  }

  test('regarder ne prend rien ; accepter ouvre une session faible qui attend sa seconde preuve', async () => {
    const lien = await nouveau_lien()
    await lire(undefined, lien)
    expect((await lire(undefined, lien)).texte).toContain('Intervenant')
    const sans_nom = await envoyer(undefined, lien, { prenom: ' ', nom: 'x'.repeat(10_000) })
    expect([sans_nom.statut, sans_nom.texte.includes('2 réponses')]).toEqual([422, true])
    const reussie = await envoyer(undefined, lien, { prenom: 'Awa', nom: '<b>Diop</b>' })
    expect(reussie.vers).toBe('/connexion/second-facteur')
    const jeton = /juste_droit=([\w-]{43});.*HttpOnly/i.exec(reussie.entetes.get('set-cookie') ?? '')?.[1] ?? ''
    expect((await lire({ jeton }, '/equipe')).vers).toContain('/connexion/second-facteur')
    expect((await lire(referent, '/equipe')).texte).toContain('Awa &lt;b>Diop&lt;/b>')
    expect(await compter(`notification where compte_id = $1 and sorte = 'invitation_acceptee'`, referent.compte)).toBe(
      1,
    )
    expect((await envoyer(undefined, lien, { prenom: 'Encore', nom: 'Une fois' })).statut).toBe(404)
  })

  test('deux envois au même instant n’ouvrent qu’une session', async () => {
    const lien = await nouveau_lien()
    await proprietaire.query('begin')
    await proprietaire.query('select from invitation where acceptee_le is null for update')
    const envois = [1, 2].map(() => envoyer(undefined, lien, { prenom: 'Awa', nom: 'Diop' }))
    const attendent = async (): Promise<void> => {
      await proprietaire.query('select pg_stat_clear_snapshot(), pg_sleep(0.05)')
      const { rowCount } = await proprietaire.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if ((rowCount ?? 0) < 2) await attendent()
    }
    await attendent()
    await proprietaire.query('commit')
    const statuts = (await Promise.all(envois)).map(({ statut }) => statut)
    expect(statuts.toSorted()).toEqual([303, 404])
  })

  test('un lien expiré, annulé, pris ou inconnu donne une seule et même page', async () => {
    const expire = await nouveau_lien()
    await proprietaire.query(`update invitation set expire_le = now() - interval '1 minute' where acceptee_le is null`)
    const pages = await Promise.all(
      [expire, `/invitation/${'A'.repeat(43)}`, '/invitation/x', `/invitation/${'é'.repeat(2000)}`].map((l) =>
        lire(undefined, l),
      ),
    )
    const sans_adresse = pages.map(({ statut, texte }) => [statut, texte.replaceAll(/(href|action)="[^"]*"/g, '')])
    expect(sans_adresse.every(([statut, texte]) => statut === 404 && texte === sans_adresse[0]?.[1])).toBe(true)
    expect((await envoyer(undefined, expire, { prenom: 'A', nom: 'B' })).statut).toBe(404)
  })

  test('le lien de qui ne peut plus donner le rôle ne le donne plus ; renvoyé par un autre, il le donne', async () => {
    const partant = await membreDEssai(proprietaire, { role: 'pilote', territoire: ici })
    await envoyer(partant, inviter, invitation())
    const lien = await lien_recu()
    expect((await lire(undefined, lien)).statut).toBe(200)
    await proprietaire.query('update adhesion set finie_le = now() where adhesion_id = $1', [partant.adhesion])
    expect((await lire(undefined, lien)).statut).toBe(404)
    expect((await envoyer(undefined, lien, { prenom: 'Awa', nom: 'Diop' })).statut).toBe(404)
    const { rows } = await proprietaire.query<{ id: string }>(
      `select invitation_id as id from invitation where invite_par = $1 and acceptee_le is null`,
      [partant.compte],
    )
    await envoyer(referent, `/equipe/invitations/${rows[0]?.id}/renvoyer`, {})
    expect((await lire(undefined, await lien_recu())).statut).toBe(200)
  })

  test('un compte qui existe reçoit un rôle de plus, sans changer de nom, et entre par celui-là', async () => {
    const autre = await nouvelleOrganisation(proprietaire, ici)
    const { rows } = await proprietaire.query<{ courriel: string }>(
      'select courriel from compte where compte_id = $1',
      [intervenant.compte],
    )
    await envoyer(
      pilote,
      inviter,
      invitation({ courriel: rows[0]?.courriel ?? '', organisation: autre, role: 'partenaire' }),
    )
    const lien = await lien_recu()
    expect((await lire(undefined, lien)).texte).toContain('Vous avez déjà un compte')
    expect((await envoyer(undefined, lien, { prenom: 'Faux', nom: 'Nom' })).vers).toBe('/connexion/second-facteur')
    expect(await compter(`compte where compte_id = $1 and prenom = 'Camille'`, intervenant.compte)).toBe(1)
    expect(await compter('adhesion where compte_id = $1 and finie_le is null', intervenant.compte)).toBe(2)
  })
})

describe('gérer', () => {
  test('changer le rôle, la fin, puis finir : la page suivante est refusée', async () => {
    const adresse = `/equipe/${intervenant.adhesion}`
    expect((await lire(referent, adresse)).texte).toContain('Changer le rôle')
    const fin = { jusqu_au_jour: '1', jusqu_au_mois: '3', jusqu_au_annee: '2090' }
    expect((await envoyer(referent, `${adresse}/fin`, fin)).vers).toBe(`${adresse}?fait=fin`)
    expect((await lire(referent, adresse)).texte).toContain('1er mars 2090')
    const faux = await envoyer(referent, `${adresse}/fin`, { ...fin, jusqu_au_annee: '2001' })
    expect([faux.statut, faux.texte.includes('Cette date est passée')]).toEqual([422, true])
    expect((await envoyer(referent, `${adresse}/role`, { role: 'pilote' })).statut).toBe(422)
    expect((await envoyer(referent, `${adresse}/role`, { role: 'referent' })).vers).toBe('/equipe?fait=role')
    expect((await derniere_lettre())?.texte).toContain('Référent')
    expect((await lire(referent, adresse)).statut).toBe(404)
    const { rows } = await proprietaire.query<{ id: string }>(
      'select adhesion_id as id from adhesion where compte_id = $1 and finie_le is null',
      [intervenant.compte],
    )
    const nouvelle = `/equipe/${rows[0]?.id}`
    expect((await lire(referent, `${nouvelle}/finir`)).texte).toContain('lui sera refusée')
    expect((await lire(intervenant, '/equipe')).statut).toBe(200)
    expect((await envoyer(referent, `${nouvelle}/finir`, {})).vers).toBe('/equipe?fait=finie')
    expect((await lire(intervenant, '/equipe')).statut).toBe(404)
  })

  test('personne ne gère son propre rôle', async () => {
    const adresse = `/equipe/${referent.adhesion}`
    expect((await lire(referent, adresse)).texte).toContain('C’est vous')
    for (const geste of ['role', 'fin', 'finir'])
      expect((await envoyer(referent, `${adresse}/${geste}`, { role: 'accueil' })).statut).toBe(404)
  })
})

test('la liste se suit par page, et se cherche sans accent', async () => {
  const organisation = await nouvelleOrganisation(proprietaire, ailleurs)
  for (let n = 0; n < 55; n++) await membreDEssai(proprietaire, { role: 'accueil', territoire: ailleurs, organisation })
  await proprietaire.query(`update compte set nom = 'Éléonore' where compte_id = $1`, [voisin.compte])
  expect((await lire(voisin, '/equipe?q=eleonore')).texte.match(/\/equipe\/[0-9a-f-]{36}/g)).toHaveLength(1)
  const vues: string[] = []
  let adresse: string | undefined = '/equipe?q=essai'
  while (adresse !== undefined) {
    const { texte } = await lire(voisin, adresse)
    vues.push(...(texte.match(/\/equipe\/[0-9a-f-]{36}/g) ?? []))
    adresse = /href="([^"]+)" rel="next"/.exec(texte)?.[1]?.replaceAll('&amp;', '&')
  }
  expect([vues.length, new Set(vues).size]).toEqual([56, 56])

  // Who stood last on the first page is gone: the second page goes on without her.
  const [derniere = ''] = vues.slice(49)
  const suite = /href="([^"]+)" rel="next"/.exec((await lire(voisin, '/equipe?q=essai')).texte)?.[1] ?? ''
  const partie = [derniere.split('/').at(-1)]
  await proprietaire.query('delete from session where adhesion_id = $1', partie)
  await proprietaire.query('delete from adhesion where adhesion_id = $1', partie)
  const { texte } = await lire(voisin, suite.replaceAll('&amp;', '&'))
  expect(texte.match(/\/equipe\/[0-9a-f-]{36}/g)).toEqual(vues.slice(50))
  for (const jamais_ecrite of ['x', '00000000-0000-4000-8000-000000000000', '%00'])
    expect((await lire(voisin, `/equipe?apres=${jamais_ecrite}`)).texte).toContain(vues[0])
})
