import { expect, test } from 'vitest'
import { lettreDemandeATraiter, lettreDemandeBientotDue } from './demande_a_traiter.ts'
import { lettreDemandeRecue } from './demande_recue.ts'
import { lettreInvitation } from './invitation.ts'
import { lettreLienConnexion } from './lien_connexion.ts'
import { lettreNouvelAppareil } from './nouvel_appareil.ts'
import { lettreRoleChange } from './role_change.ts'
import { lettreRoleFini } from './role_fini.ts'
import { lettreSansCompte } from './sans_compte.ts'

const lien = 'https://droits.exemple.fr/connexion/lien/abc'
const quand = new Date('2026-07-14T22:30:00Z')
const poste = { organisation: 'CCAS de Valdroit', role: 'Référente de parcours' }
const echeance = '2026-08-01'

const lettres = (langue: 'fr' | 'en') => [
  lettreLienConnexion(langue, { lien }),
  lettreSansCompte(langue),
  lettreNouvelAppareil(langue, { appareil: 'Firefox, Linux', quand, lien }),
  lettreInvitation(langue, { ...poste, territoire: 'Valdroit', expire: echeance, lien }),
  lettreRoleChange(langue, { ...poste, jusqu_au: echeance }),
  lettreRoleFini(langue, poste),
  lettreDemandeRecue(langue, { echeance, lien }),
  lettreDemandeATraiter(langue, { echeance, lien }),
  lettreDemandeBientotDue(langue, { echeance, lien }),
]

const lire = (mots: string) => mots.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a letter says who writes, what for, and stays short', () => {
  for (const langue of ['fr', 'en'] as const)
    for (const { sujet, texte } of lettres(langue)) {
      expect(sujet.length).toBeLessThanOrEqual(78)
      expect(texte.length).toBeLessThan(700)
      expect(texte).toMatch(/\n\nJuste Droit\n.+\n$/)
    }
})

test('a link stands alone on its line: mail programs then open it whole', () => {
  const avecLien = lettres('fr').filter(({ texte }) => texte.includes(lien))
  expect(avecLien).toHaveLength(6)
  for (const { texte } of avecLien) expect(texte.split('\n')).toContain(lien)
})

test('hours are those of France', () => {
  expect(lire(lettreNouvelAppareil('fr', { appareil: 'Firefox', quand, lien }).texte)).toContain(
    'Firefox, le 15 juillet 2026 à 00:30.',
  )
})

test('the invitation, whole', () => {
  const { sujet, texte } = lettreInvitation('fr', { ...poste, territoire: 'Valdroit', expire: echeance, lien })
  expect(sujet).toBe('CCAS de Valdroit vous invite sur Juste Droit')
  expect(lire(texte)).toBe(`Bonjour,

CCAS de Valdroit vous invite à travailler sur Juste Droit. Votre rôle : Référente de parcours.

Territoire : Valdroit.

Pour accepter, ouvrez ce lien avant le 1er août 2026 :

${lien}

Si vous ne connaissez pas cette organisation, ne faites rien.

Juste Droit
Ce message est envoyé par le site : personne ne lit les réponses.
`)
})

test('a name that somebody typed makes neither a header nor a paragraph, and does not overflow the subject', () => {
  const organisation = `Ruse\r\nBcc: autre@exemple.fr\u2028\n\nCliquez ici${'é'.repeat(300)}`
  const { sujet, texte } = lettreInvitation('fr', { ...poste, organisation, expire: echeance, lien })
  expect(sujet).toMatch(/^Ruse Bcc: autre@exemple.fr Cliquez ici/)
  expect(sujet).not.toMatch(/[\r\n\u2028]/)
  expect(sujet.length).toBeLessThanOrEqual(200)
  expect(texte.split('\n').filter((ligne) => /^(Bcc|Cliquez)/.test(ligne))).toEqual([])
})
