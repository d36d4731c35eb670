import { describe, expect, test } from 'vitest'
import { membreDEssai, nouvelleOrganisation } from '../base/essai/membre.ts'
import { equipeDEssai } from './essai/equipe.ts'

const { proprietaire, present, lire, envoyer, compter, lien_recu, invitation } = equipeDEssai()
const inviter = '/equipe/inviter'

describe('inviter', () => {
  test('dit ce qui ne va pas, et ne laisse ni invitation ni lettre', async () => {
    const avant = [await compter('invitation'), await compter('courriel')]
    const { statut, texte } = await envoyer(present().pilote, inviter, {
      courriel: 'awa@exemple.fr\r\nBcc: tous@exemple.fr',
      organisation: '',
      role: 'roi',
      jusqu_au_jour: '31',
      jusqu_au_mois: '2',
      jusqu_au_annee: '2027',
    })
    expect(statut).toBe(422)
    expect(texte).toContain('4 réponses sont à corriger')
    const long = await envoyer(present().pilote, inviter, invitation({ courriel: `${'a'.repeat(10_000)}@exemple.fr` }))
    expect([long.statut, long.texte.length < 40_000]).toEqual([422, true])
    const code = await envoyer(present().pilote, inviter, invitation({ courriel: '"><script>alert(1)</script>' }))
    expect(code.texte).not.toContain('<script>alert')
    expect([await compter('invitation'), await compter('courriel')]).toEqual(avant)
  })

  test('un lien part, se renvoie en éteignant le premier, et s’annule', async () => {
    const saisie = invitation()
    expect((await envoyer(present().referent, inviter, saisie)).vers).toBe('/equipe?fait=invitee')
    const premier = await lien_recu()
    expect((await lire(undefined, premier)).texte).toContain('Accepter l’invitation')
    const deux_fois = await envoyer(present().referent, inviter, saisie)
    expect(deux_fois.texte).toContain('Une invitation attend déjà')
    const gestes = async () =>
      /\/equipe\/invitations\/[0-9a-f-]+(?=\/renvoyer)/.exec((await lire(present().referent, '/equipe')).texte)?.[0] ??
      ''
    await envoyer(present().referent, `${await gestes()}/renvoyer`, {})
    const second = await lien_recu()
    expect((await lire(undefined, premier)).statut).toBe(404)
    expect((await lire(undefined, second)).statut).toBe(200)
    const geste = await gestes()
    expect((await envoyer(present().voisin, `${geste}/annuler`, {})).statut).toBe(404)
    expect((await envoyer(present().referent, `${geste}/annuler`, {})).vers).toBe('/equipe?fait=annulee')
    expect((await lire(undefined, second)).statut).toBe(404)
  })

  test('à sa propre adresse, ou à qui a déjà le rôle, est refusé avec des mots', async () => {
    const { rows } = await proprietaire.query<{ compte_id: string; courriel: string }>(
      'select compte_id, courriel from compte where compte_id = any($1)',
      [[present().referent.compte, present().intervenant.compte]],
    )
    const courriel_de = (compte: string) => rows.find(({ compte_id }) => compte_id === compte)?.courriel ?? ''
    const soi = await envoyer(
      present().referent,
      inviter,
      invitation({ courriel: courriel_de(present().referent.compte) }),
    )
    expect(soi.texte).toContain('un rôle se reçoit de quelqu’un d’autre')
    const deja = await envoyer(
      present().referent,
      inviter,
      invitation({ courriel: courriel_de(present().intervenant.compte) }),
    )
    expect(deja.texte).toContain('a déjà ce rôle ici')
  })

  test('le national invite un pilote sur le territoire d’une organisation, et pas un intervenant', async () => {
    const saisie = invitation({ role: 'pilote', territoire: String(present().ici) })
    expect((await envoyer(present().national, inviter, saisie)).vers).toBe('/equipe?fait=invitee')
    expect(
      (await envoyer(present().national, inviter, { ...saisie, courriel: 'b@essai.invalid', role: 'intervenant' }))
        .statut,
    ).toBe(422)
    expect(
      (await envoyer(present().national, inviter, { ...saisie, territoire: String(present().ailleurs) })).statut,
    ).toBe(404)
    const sans_lieu = await envoyer(present().national, inviter, {
      ...saisie,
      courriel: 'c@essai.invalid',
      territoire: '0',
    })
    expect(sans_lieu.statut).toBe(422)
  })
})

describe('accepter', () => {
  const nouveau_lien = async (suite = {}) => {
    await envoyer(present().referent, inviter, invitation(suite))
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
    expect((await lire(present().referent, '/equipe')).texte).toContain('Awa &lt;b>Diop&lt;/b>')
    expect(
      await compter(`notification where compte_id = $1 and sorte = 'invitation_acceptee'`, present().referent.compte),
    ).toBe(1)
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
    expect(statuts.toSorted((a, b) => a - b)).toEqual([303, 404])
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
    const partant = await membreDEssai(proprietaire, { role: 'pilote', territoire: present().ici })
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
    await envoyer(present().referent, `/equipe/invitations/${rows[0]?.id}/renvoyer`, {})
    expect((await lire(undefined, await lien_recu())).statut).toBe(200)
  })

  test('un compte qui existe reçoit un rôle de plus, sans changer de nom, et entre par celui-là', async () => {
    const autre = await nouvelleOrganisation(proprietaire, present().ici)
    const { rows } = await proprietaire.query<{ courriel: string }>(
      'select courriel from compte where compte_id = $1',
      [present().intervenant.compte],
    )
    await envoyer(
      present().pilote,
      inviter,
      invitation({ courriel: rows[0]?.courriel ?? '', organisation: autre, role: 'partenaire' }),
    )
    const lien = await lien_recu()
    expect((await lire(undefined, lien)).texte).toContain('Vous avez déjà un compte')
    expect((await envoyer(undefined, lien, { prenom: 'Faux', nom: 'Nom' })).vers).toBe('/connexion/second-facteur')
    expect(await compter(`compte where compte_id = $1 and prenom = 'Camille'`, present().intervenant.compte)).toBe(1)
    expect(await compter('adhesion where compte_id = $1 and finie_le is null', present().intervenant.compte)).toBe(2)
  })
})
