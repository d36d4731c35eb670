import { textesDeTravail } from '../../plateforme/langues/textes.ts'

const fait = 'Notice: the gesture is done.'
const refus = 'Notice: the gesture could not be done, and nothing changed.'

/** What a page says after a gesture on a household. */
export const gestesTextes = textesDeTravail({
  fait_suivre: { note: fait, fr: 'Vous suivez ce foyer.', en: 'You follow this household.' },
  fait_ne_plus_suivre: { note: fait, fr: 'Vous ne suivez plus ce foyer.', en: 'You no longer follow this household.' },
  fait_finir: {
    note: fait,
    fr: 'Ce suivi est terminé, son auteur en est prévenu.',
    en: 'That follow-up has ended, its worker is told.',
  },
  fait_confier: { note: fait, fr: 'Le foyer est confié.', en: 'The household is handed over.' },
  fait_clore: { note: fait, fr: 'Le dossier est clos.', en: 'The file is closed.' },
  fait_rouvrir: { note: fait, fr: 'Le dossier est rouvert.', en: 'The file is open again.' },
  fait_limiter: { note: fait, fr: 'Le dossier est mis en pause.', en: 'The file is put on hold.' },
  fait_lever: { note: fait, fr: 'La pause est levée.', en: 'The hold has ended.' },
  fait_informer: { note: fait, fr: 'L’information est notée.', en: 'The telling is recorded.' },
  fait_ajouter: { note: fait, fr: 'La personne est ajoutée.', en: 'The person is added.' },
  fait_corriger: { note: fait, fr: 'La correction est enregistrée.', en: 'The correction is saved.' },
  fait_retirer: {
    note: fait,
    fr: 'La personne est retirée du foyer.',
    en: 'The person is removed from the household.',
  },
  refus_suivre: {
    note: refus,
    fr: 'Ce foyer est déjà suivi. Demandez-le à votre référent.',
    en: 'This household is already followed. Ask your team lead for it.',
  },
  refus_finir: {
    note: refus,
    fr: 'Ce suivi n’est pas en cours, ou n’est pas le vôtre.',
    en: 'That follow-up is not under way, or not yours.',
  },
  refus_confier: {
    note: refus,
    fr: 'Seul un référent confie un foyer, à un collègue qui ne le suit pas encore.',
    en: 'Only a team lead hands a household over, to a colleague who does not follow it yet.',
  },
  refus_clore: { note: refus, fr: 'Ce dossier est déjà clos.', en: 'This file is already closed.' },
  refus_rouvrir: { note: refus, fr: 'Ce dossier n’est pas clos.', en: 'This file is not closed.' },
  refus_limiter: { note: refus, fr: 'Ce dossier est déjà en pause.', en: 'This file is already on hold.' },
  refus_lever: { note: refus, fr: 'Ce dossier n’est pas en pause.', en: 'This file is not on hold.' },
  refus_corriger: {
    note: refus,
    fr: 'Ce dossier est en pause : rien ne s’y corrige.',
    en: 'This file is on hold: nothing in it is corrected.',
  },
})

type Nom<Debut extends string> = keyof (typeof gestesTextes)['fr'] extends infer Cle
  ? Cle extends `${Debut}_${infer Geste}`
    ? Geste
    : never
  : never

export type GesteFait = Nom<'fait'>

export type GesteRefuse = Nom<'refus'>
