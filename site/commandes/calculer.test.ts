import { link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personneSeule } from '../../reperer/calcul/essai/foyers.ts'
import { lancer } from './essai/lancer.ts'

const ligne = (id: string) => `${JSON.stringify({ id, period: '2026-04', situation: personneSeule() })}\n`
const lues = (sortie: string) =>
  sortie
    .trimEnd()
    .split('\n')
    .map((texte) => JSON.parse(texte))

let dossier: string
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'juste-droit-'))
})
afterAll(() => rm(dossier, { recursive: true }))

describe('juste-droit calculer', { timeout: 30_000 }, () => {
  test('de l’entrée à la sortie standard : tout va bien, code 0', async () => {
    const fin = await lancer(['calculer', '--sans-hypotheses', '--variables', 'age,rsa_socle'], ligne('a') + ligne('b'))
    expect(fin).toMatchObject({ code: 0, messages: '2 lignes calculées, aucune en erreur.\n' })
    expect(lues(fin.sortie)).toMatchObject([
      { id: 'a', mois: '2026-04', valeurs: { rsa: 651.69, age: { camille: 36 }, rsa_socle: 651.69 } },
      { id: 'b', droits: { rsa: { etat: 'ouvert', montant: 651.69 } } },
    ])
  })

  test('une mauvaise ligne n’arrête pas les autres, code 2', async () => {
    const fin = await lancer(['calculer', '--mois', '2025-05'], `${ligne('a')}{"id":"b"\n${ligne('c')}`)
    expect(fin.code).toBe(2)
    expect(fin.messages).toContain('2 lignes calculées, 1 en erreur. La première : ligne 2, est du JSON coupé')
    expect(lues(fin.sortie)).toMatchObject([{ mois: '2025-05' }, { erreur: { ligne: 2 } }, { id: 'c' }])
  })

  test('d’un fichier à un autre, dont l’ancien contenu disparaît', async () => {
    const [entree, sortie] = [join(dossier, 'foyers.jsonl'), join(dossier, 'droits.jsonl')]
    await writeFile(entree, ligne('a'))
    await writeFile(sortie, 'ancien\n'.repeat(10_000))
    expect(await lancer(['calculer', '--entree', entree, '--sortie', sortie])).toMatchObject({ code: 0, sortie: '' })
    expect(lues(await readFile(sortie, 'utf8'))).toMatchObject([{ id: 'a' }])
  })

  test('le fichier lu ne peut pas être celui écrit, même sous un autre nom', async () => {
    const [nom, autreNom] = [join(dossier, 'un.jsonl'), join(dossier, 'deux.jsonl')]
    await writeFile(nom, ligne('a'))
    await link(nom, autreNom)
    const fin = await lancer(['calculer', '--entree', nom, '--sortie', autreNom])
    expect(fin).toMatchObject({ code: 2, messages: expect.stringContaining('est le fichier lu') })
    expect(await readFile(nom, 'utf8')).toBe(ligne('a'))
  })

  test('le lecteur s’en va avant la fin : ni plainte ni blocage', async () => {
    const beaucoup = Array.from({ length: 400 }, (_, i) => ligne(`f${i}`)).join('')
    const fin = await lancer(['calculer'], beaucoup, 1)
    expect(fin.code).toBe(0)
    expect(fin.messages).toMatch(/^\d+ lignes? calculées?, aucune en erreur\.\n$/)
  })

  test.each([
    [['--entree', '/n/existe/pas'], '« /n/existe/pas » ne peut pas être lu : il n’existe pas.'],
    [['--entree', tmpdir()], 'ne peut pas être lu : c’est un dossier.'],
    [['--sortie', '/n/existe/pas'], '« /n/existe/pas » ne peut pas être écrit : son dossier n’existe pas.'],
    [['--mois', '2026-13'], '--mois : « 2026-13 » n’est pas un mois : écrire AAAA-MM, comme 2026-04'],
    [['--variables', 'rsa,agge'], '--variables : variable inconnue : « agge » (age ?)'],
    [['--moi', '2026-04'], 'L’option --moi n’existe pas. Vouliez-vous --mois ?'],
  ])('%j : dit ce qui ne va pas, code 2', async (mots, message) => {
    expect(await lancer(['calculer', ...mots])).toMatchObject({
      code: 2,
      sortie: '',
      messages: expect.stringContaining(message),
    })
  })

  test('rien à lire', async () => {
    expect(await lancer(['calculer'])).toEqual({ code: 0, sortie: '', messages: 'Aucune ligne à calculer.\n' })
  })
})
