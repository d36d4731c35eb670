import { textesDeTravail } from '../../langues/textes.ts'

export const equipeTextes = textesDeTravail({
  invitation_sujet: {
    note: 'Subject. {organisation} is a name.',
    fr: '{organisation} vous invite sur Juste Droit',
    en: '{organisation} invites you to Juste Droit',
  },
  invitation_role: {
    note: '{role} is the name of a role: "Intervenant", "Référente de parcours".',
    fr: '{organisation} vous invite à travailler sur Juste Droit. Votre rôle : {role}.',
    en: '{organisation} invites you to work on Juste Droit. Your role: {role}.',
  },
  territoire: { note: '{territoire} is a name.', fr: 'Territoire : {territoire}.', en: 'Territory: {territoire}.' },
  invitation_ouvrez: {
    note: 'Before the link. {expire} is a date.',
    fr: 'Pour accepter, ouvrez ce lien avant le {expire} :',
    en: 'To accept, open this link before {expire}:',
  },
  invitation_inconnue: {
    note: 'To who does not know the organisation.',
    fr: 'Si vous ne connaissez pas cette organisation, ne faites rien.',
    en: 'If you do not know this organisation, do nothing.',
  },
  change_sujet: { note: 'Subject.', fr: 'Votre rôle a changé', en: 'Your role has changed' },
  change: {
    note: '{organisation} and {role} are names.',
    fr: 'Dans {organisation}, votre rôle est maintenant : {role}.',
    en: 'In {organisation}, your role is now: {role}.',
  },
  jusqu_au: { note: '{jour} is a date.', fr: 'Dernier jour : {jour}.', en: 'Last day: {jour}.' },
  fini_sujet: { note: 'Subject.', fr: 'Votre accès a pris fin', en: 'Your access has ended' },
  fini: {
    note: '{organisation} and {role} are names.',
    fr: 'Dans {organisation}, votre rôle a pris fin : {role}. Ce qu’il ouvrait n’est plus accessible.',
    en: 'In {organisation}, your role has ended: {role}. What it opened can no longer be seen.',
  },
  preuves_sujet: {
    note: 'Subject.',
    fr: 'Votre seconde preuve a été retirée',
    en: 'Your second proof has been removed',
  },
  preuves: {
    note: 'Keys, application and recovery codes are gone; sessions are over.',
    fr: 'Vos clés d’accès, votre application et vos codes de secours ne servent plus, et vos sessions sont fermées. À votre prochaine connexion, vous choisirez une nouvelle seconde preuve.',
    en: 'Your passkeys, your app and your recovery codes no longer work, and your sessions are closed. At your next sign-in you will choose a new second proof.',
  },
  etonnement: {
    note: 'To who did not expect it.',
    fr: 'Si cela vous étonne, parlez-en à la personne qui gère l’équipe.',
    en: 'If this is unexpected, talk to whoever manages the team.',
  },
})
