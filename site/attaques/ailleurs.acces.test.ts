import { beforeAll, describe, expect, test } from 'vitest'
import { type RoleDeTravail, rolesDeTravail } from '../../plateforme/base/acteur.ts'
import { envoyer, explorer, lire, nouvelleSession, remplir, type Visite } from './explorer.ts'
import { siteDEssai } from './site_d_essai.ts'

const site = siteDEssai()

// In the path: after `?` it only narrows a list to what one may see.
const porteUnIdentifiant = /^[^?]*[0-9a-f]{8}-[0-9a-f-]{27}/
/** Those whose work is one territory. The national team and the technical one see all of them, without files. */
const deTerritoire = rolesDeTravail.filter((role) => !['national', 'administrateur', 'animateur'].includes(role))
const habitants = ['referent', 'intervenant', 'pilote'] as const satisfies readonly RoleDeTravail[]

/** What those of Wattrelos see that names something of theirs. */
let ailleurs: Visite
beforeAll(async () => {
  const [vues, formulaires] = [new Map<string, string>(), []] as [Map<string, string>, Visite['formulaires'][number][]]
  for (const role of habitants) {
    const membre = await site.membre(role, 'wattrelos-59')
    await remplir(site, membre)
    const visite = await explorer(site, membre.jeton)
    for (const [adresse, texte] of visite.vues) if (porteUnIdentifiant.test(adresse)) vues.set(adresse, texte)
    formulaires.push(...visite.formulaires.filter(({ action }) => porteUnIdentifiant.test(action)))
  }
  ailleurs = { vues, formulaires }
}, 60_000)

describe.each(deTerritoire)('%s of another territory', (role) => {
  test('finds nothing at the addresses of this one: not forbidden, not there', async () => {
    const { jeton } = await site.membre(role)
    expect(ailleurs.vues.size).toBeGreaterThan(5)
    for (const adresse of ailleurs.vues.keys())
      expect([adresse, (await lire(site, adresse, jeton)).statut]).toEqual([adresse, 404])
  })

  test('posts to nothing there, and changes nothing', async () => {
    const membre = await site.membre(role)
    expect(ailleurs.formulaires.length).toBeGreaterThan(5)
    const avant = await empreinteDuTerritoire('wattrelos-59')
    for (const formulaire of ailleurs.formulaires) {
      const { status } = await envoyer(site, formulaire, await nouvelleSession(site, membre), 'Autre')
      expect([formulaire.action, status]).toEqual([formulaire.action, 404])
    }
    expect(await empreinteDuTerritoire('wattrelos-59')).toEqual(avant)
  })
})

describe('a field that names something of elsewhere', () => {
  test.each(['referent', 'intervenant', 'pilote'] as const)(
    '%s: no form takes it, nothing there changes',
    async (role) => {
      const [membre, loin] = [await site.membre(role), await site.membre('referent', 'wattrelos-59')]
      await remplir(site, membre)
      await remplir(site, loin)
      const { formulaires } = await explorer(site, membre.jeton)
      const { rows } = await site.proprietaire.query<{ foyer_id: string; personne_id: string }>(
        `select foyer_id, personne_id from personne where territoire_id = $1 limit 1`,
        [loin.territoire],
      )
      const intrus = {
        territoire_id: loin.territoire,
        territoire: loin.territoire,
        organisation: loin.organisation,
        organisation_id: loin.organisation,
        compte: loin.compte,
        compte_id: loin.compte,
        adhesion: loin.adhesion,
        adhesion_id: loin.adhesion,
        role: 'administrateur',
        ...rows[0],
      }
      const avant = await empreinteDuTerritoire('wattrelos-59')
      for (const formulaire of formulaires.filter(({ methode }) => methode === 'post')) {
        const dits = new Set(formulaire.champs.map(({ nom }) => nom))
        // Those it has take the value of elsewhere; those it has not are added: a form may not write more than it shows.
        const champs = [
          ...formulaire.champs.map((champ) =>
            champ.nom in intrus ? { ...champ, valeur: String(Reflect.get(intrus, champ.nom)), libre: false } : champ,
          ),
          ...Object.entries(intrus)
            .filter(([nom]) => !dits.has(nom))
            .map(([nom, valeur]) => ({ nom, valeur: String(valeur), libre: false })),
        ]
        const { status } = await envoyer(site, { ...formulaire, champs }, await nouvelleSession(site, membre), 'Claude')
        expect([formulaire.action, status < 500]).toEqual([formulaire.action, true])
      }
      expect(await empreinteDuTerritoire('wattrelos-59')).toEqual(avant)
      const { rows: devenus } = await site.proprietaire.query(
        `select role from adhesion where role in ('administrateur', 'national') and depuis = current_date
       and compte_id in ($1, $2)`,
        [membre.compte, loin.compte],
      )
      expect(devenus).toEqual([])
    },
  )
})

/** Every row that hangs from a territory, as one digest a table. */
async function empreinteDuTerritoire(slug: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await site.proprietaire.query<{ nom: string }>(
    `select table_name as nom from information_schema.columns
     where table_schema = 'public' and column_name = 'territoire_id' and table_name not like 'journal%'`,
  )
  const numero = await site.territoire(slug)
  const digests: Record<string, string> = {}
  for (const { nom } of rows) {
    const lu = await site.proprietaire.query<{ digest: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${nom} t where territoire_id = $1`,
      [numero],
    )
    digests[nom] = lu.rows[0]?.digest ?? ''
  }
  return digests
}
