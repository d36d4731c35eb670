import { textes } from '../../plateforme/langues/textes.ts'

/** What the person may ask for, and take back. */
export const demanderTextes = textes({
  demander_titre: {
    note: 'Heading.',
    fr: 'Ce que je peux demander',
    en: 'What I can ask for',
    falc: 'Ce que je peux demander',
  },
  lien_copie: { note: 'Link.', fr: 'Avoir une copie de tout', en: 'Get a copy of everything', falc: 'Avoir une copie' },
  lien_rectification: {
    note: 'Link.',
    fr: 'Faire corriger une erreur',
    en: 'Have a mistake corrected',
    falc: 'Corriger une erreur',
  },
  lien_opposition: {
    note: 'Link.',
    fr: 'Ne plus être contacté',
    en: 'No longer be contacted',
    falc: 'Ne plus être contacté',
  },
  lien_limitation: {
    note: 'Link.',
    fr: 'Mettre mon dossier en pause',
    en: 'Put my file on hold',
    falc: 'Mettre mon dossier en pause',
  },
  lien_effacement: {
    note: 'Link.',
    fr: 'Faire effacer mon dossier',
    en: 'Have my file erased',
    falc: 'Effacer mon dossier',
  },
  rectification_quoi: {
    note: 'Lead of the form.',
    fr: 'Dites ce qui est faux, et ce qu’il faut écrire. Vous aurez une réponse d’ici un mois.',
    en: 'Say what is wrong, and what it should be. You will get an answer within a month.',
    falc: 'Dites ce qui est faux.\nDites ce qui est juste.\nLa réponse arrive en un mois.',
  },
  opposition_quoi: {
    note: 'Lead of the form.',
    fr: 'Plus personne ne vous contactera pour vous parler de droits. C’est immédiat. Cela ne change rien à vos aides. Vous pourrez revenir sur ce choix.',
    en: 'Nobody will contact you about rights any more. It takes effect at once. It changes nothing to your benefits. You can change your mind.',
    falc: 'Personne ne vous contactera plus.\nC’est tout de suite.\nVos aides ne changent pas.\nVous pouvez changer d’avis.',
  },
  limitation_quoi: {
    note: 'Lead of the form.',
    fr: 'Votre dossier est gardé, mais ne sert plus : ni calcul, ni correction, ni lettre. C’est immédiat. Vous pourrez revenir sur ce choix.',
    en: 'Your file is kept, but no longer used: no computing, no correcting, no letter. It takes effect at once. You can change your mind.',
    falc: 'Votre dossier est gardé.\nPersonne ne s’en sert.\nC’est tout de suite.\nVous pouvez changer d’avis.',
  },
  effacement_quoi: {
    note: 'Lead of the form.',
    fr: 'Le dossier de tout le foyer est effacé, sans retour, après une réponse qui arrive d’ici un mois. Cela ne change rien à vos aides.',
    en: 'The file of the whole household is erased, for good, after an answer that comes within a month. It changes nothing to your benefits.',
    falc: 'Tout le dossier sera effacé.\nOn ne pourra pas revenir en arrière.\nLa réponse arrive en un mois.\nVos aides ne changent pas.',
  },
  votre_demande: { note: 'Label.', fr: 'Votre demande', en: 'Your request', falc: 'Votre demande' },
  un_mot: {
    note: 'Label of an optional text.',
    fr: 'Un mot à ajouter',
    en: 'Anything to add',
    falc: 'Un mot à ajouter',
  },
  demande_vide: {
    note: 'Error.',
    fr: 'Écrivez ce qu’il faut corriger.',
    en: 'Write what should be corrected.',
    falc: 'Écrivez ce qu’il faut corriger.',
  },
  demande_longue: {
    note: 'Error.',
    fr: 'C’est trop long : 4 000 signes au plus.',
    en: 'It is too long: 4,000 characters at most.',
    falc: 'C’est trop long.',
  },
  demande_trop: {
    note: 'Error: too many requests wait already.',
    fr: 'Beaucoup de vos demandes attendent déjà une réponse. Attendez qu’elle arrive.',
    en: 'Many of your requests are already waiting for an answer. Please wait for it.',
    falc: 'Vous avez déjà beaucoup de demandes.\nAttendez la réponse.',
  },
  envoyer: { note: 'Button.', fr: 'Envoyer ma demande', en: 'Send my request', falc: 'Envoyer' },
  revenir: { note: 'Link back.', fr: 'Revenir à mon espace', en: 'Back to my page', falc: 'Revenir' },
  oppose: {
    note: 'Notice: she has objected.',
    fr: 'Vous avez choisi de ne plus être contacté, le {date}.',
    en: 'You chose not to be contacted any more, on {date}.',
    falc: 'Vous ne voulez plus être contacté.\nC’est noté le {date}.',
  },
  limite: {
    note: 'Notice: the file is on hold.',
    fr: 'Votre dossier est en pause depuis le {date}.',
    en: 'Your file has been on hold since {date}.',
    falc: 'Votre dossier est en pause.\nC’est depuis le {date}.',
  },
  revenir_opposition: {
    note: 'Button: takes the objection back.',
    fr: 'Accepter d’être contacté',
    en: 'Agree to be contacted',
    falc: 'Je veux bien être contacté',
  },
  revenir_limitation: {
    note: 'Button: ends the hold.',
    fr: 'Arrêter la pause',
    en: 'End the hold',
    falc: 'Arrêter la pause',
  },
})
