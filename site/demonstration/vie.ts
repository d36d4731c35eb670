import { sql } from 'kysely'
import { empreinte_du_code, en_groupes, nouveau_code } from '../../accompagner/foyers/code.ts'
import { ouvrir_avec_motif, suivre } from '../../accompagner/foyers/ecrire.requetes.ts'
import type { Motif } from '../../accompagner/foyers/foyers.ts'
import { lire_foyer } from '../../accompagner/foyers/ouvrir.ts'
import {
  enregistrer_demande,
  prolonger_la_demande,
  repondre_a_la_demande,
  tenir_la_demande,
} from '../../accompagner/rgpd/rgpd.requetes.ts'
import type { Sorte } from '../../accompagner/rgpd/rgpd.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { ecrireDate } from '../../plateforme/langues/dates.ts'
import { notifier } from '../../plateforme/notifications/notifier.ts'
import type { MembreInscrit } from './charger.ts'
import { agirComme, type FoyerInscrit, joursAvant } from './foyers.ts'

interface DemandeFictive {
  readonly sorte: Sorte
  readonly il_y_a: number
  readonly demande: string
  readonly suite?: { readonly etat: 'satisfaite' | 'refusee'; readonly reponse: string }
  readonly prolongation?: string
}

const demandes: readonly DemandeFictive[] = [
  { sorte: 'rectification', il_y_a: 41, demande: 'Mon loyer n’est plus celui-là depuis que j’ai changé de logement.' },
  { sorte: 'acces', il_y_a: 24, demande: 'Je voudrais lire tout ce que vous avez sur nous.' },
  { sorte: 'effacement', il_y_a: 9, demande: 'Je ne veux plus de ce dossier.' },
  { sorte: 'rectification', il_y_a: 2, demande: 'Le prénom de ma fille est mal écrit.' },
  {
    sorte: 'rectification',
    il_y_a: 20,
    demande: 'Mes revenus de l’an passé sont faux.',
    prolongation: 'Nous attendons l’attestation de votre ancien employeur.',
  },
  {
    sorte: 'opposition',
    il_y_a: 60,
    demande: 'Ne m’appelez plus.',
    suite: { etat: 'satisfaite', reponse: 'C’est noté : plus personne ne vous appellera.' },
  },
  {
    sorte: 'effacement',
    il_y_a: 75,
    demande: 'Effacez tout.',
    suite: {
      etat: 'refusee',
      reponse: 'Une démarche d’aide au logement est en cours : le dossier lui sert encore de preuve.',
    },
  },
]

const motifs: readonly (readonly [Motif, string | null])[] = [
  ['accueil', null],
  ['remplacement', null],
  ['urgence', 'Coupure d’électricité annoncée pour demain'],
  ['demande_de_la_personne', null],
  ['autre', 'Courrier revenu à l’expéditeur'],
]

/** Readings, requests, a household handed over, a letter: what a few weeks of work leave. */
export async function animer(
  t: Transaction,
  inscrits: readonly FoyerInscrit[],
  membres: readonly MembreInscrit[],
  aujourd_hui: string,
): Promise<void> {
  const suivis = inscrits.filter(({ suivi }) => suivi)
  for (const { membre, foyer_id } of suivis.slice(0, 12)) {
    await agirComme(t, membre)
    await lire_foyer({ t, agent: membre }, foyer_id)
  }
  for (const [rang, [motif, precision]] of motifs.entries())
    await lireAvecMotif(t, suivis[rang * 3], membres, motif, precision)
  const anciens = suivis.filter(({ recueilli_le }) => recueilli_le < joursAvant(aujourd_hui, 80))
  // One worker has several, so that her list is one; the others have the rest.
  const sienne = membres.find(({ role }) => role === 'intervenant')
  const siens = anciens.filter(({ membre }) => membre === sienne).slice(0, 4)
  const rangees = [...siens, ...anciens.filter(({ membre }) => membre !== sienne)]
  for (const [rang, demande] of demandes.entries()) await demander(t, rangees[rang], demande, aujourd_hui)
  await confier(t, inscrits, membres)
  await ecrireUneLettre(t, suivis[0])
}

async function lireAvecMotif(
  t: Transaction,
  lu: FoyerInscrit | undefined,
  membres: readonly MembreInscrit[],
  motif: Motif,
  precision: string | null,
): Promise<void> {
  const collegue = membres.find(
    ({ organisation, compte, role }) =>
      organisation === lu?.membre.organisation && compte !== lu.membre.compte && role !== 'pilote',
  )
  if (!lu || !collegue) return
  await agirComme(t, collegue)
  await ouvrir_avec_motif(t, collegue, lu.foyer_id, motif, precision)
  await notifier(t, lu.membre.compte, { sorte: 'dossier_consulte', lien: `/foyers/${lu.foyer_id}` })
}

async function demander(
  t: Transaction,
  ou: FoyerInscrit | undefined,
  { sorte, il_y_a, demande, suite, prolongation }: DemandeFictive,
  aujourd_hui: string,
): Promise<void> {
  const [personne] = ou?.personnes ?? []
  if (!ou || !personne) return
  const { membre, foyer_id } = ou
  await agirComme(t, membre)
  const recue_le = joursAvant(aujourd_hui, il_y_a)
  const de = { territoire_id: membre.territoire, foyer_id, personne_id: personne.personne_id }
  const id = await enregistrer_demande(
    t,
    { ...de, sorte, canal: il_y_a % 2 === 0 ? 'papier' : 'oral', recue_le },
    demande,
  )
  await tenir_la_demande(t, id)
  if (prolongation) await prolonger_la_demande(t, id, membre.compte, joursAvant(aujourd_hui, il_y_a - 10), prolongation)
  if (suite) await repondre_a_la_demande(t, id, membre.compte, { ...suite, jour: joursAvant(aujourd_hui, il_y_a - 12) })
}

/** A referent gives a household that nobody follows to a colleague. */
async function confier(t: Transaction, inscrits: readonly FoyerInscrit[], membres: readonly MembreInscrit[]) {
  const referent = membres.find(({ role }) => role === 'referent')
  const libre = inscrits.find(({ suivi, membre }) => !suivi && membre.organisation === referent?.organisation)
  const collegue = membres.find(
    ({ role, organisation }) => role === 'intervenant' && organisation === referent?.organisation,
  )
  if (!referent || !libre || !collegue) return
  await agirComme(t, referent)
  await suivre(t, referent, libre.foyer_id, collegue.compte)
  await notifier(t, collegue.compte, { sorte: 'suivi_confie', lien: `/foyers/${libre.foyer_id}` })
}

/** The letter that opens a person's own page: here the inbox stands for the postman. */
async function ecrireUneLettre(t: Transaction, chez: FoyerInscrit | undefined): Promise<void> {
  const [personne] = chez?.personnes ?? []
  if (!chez || !personne) return
  await agirComme(t, chez.membre)
  const code = nouveau_code()
  await sql`select donner_code(${personne.personne_id}::uuid, ${empreinte_du_code(code)})`.execute(t)
  const connue = await t
    .selectFrom('personne')
    .select(['date_naissance', 'courriel'])
    .where('personne_id', '=', personne.personne_id)
    .executeTakeFirst()
  if (!connue?.date_naissance) return
  const texte = [
    `Bonjour ${personne.prenom} ${personne.nom},`,
    'Vous pouvez lire les informations gardées sur votre foyer, et voir qui les a lues, sur la page /mon-espace.',
    `Votre code : ${en_groupes(code)}`,
    `Votre date de naissance est aussi demandée (${ecrireDate(connue.date_naissance, 'fr')}).`,
    'Cette personne n’existe pas : sa lettre de papier arrive ici pour la démonstration.',
  ].join('\n\n')
  const adresse = connue.courriel ?? 'sans.adresse@courriel.valdroit.example'
  await sql`select poster(${adresse}, 'Lettre avec un code (démonstration)', ${texte})`.execute(t)
}
