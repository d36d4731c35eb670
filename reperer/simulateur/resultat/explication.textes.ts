import { textes } from '../../../plateforme/langues/textes.ts'

/** The few words around the labels of the law in an explanation. English readers get them in French, with the law. */
export const explicationTextes = textes({
  voir_la_regle: {
    note: 'Link to the page of a rule.',
    fr: 'Voir la règle',
    en: 'See the rule',
    falc: 'Voir la règle',
  },
  votre_reponse: {
    note: 'A value that was answered.',
    fr: 'Votre réponse.',
    en: 'Your answer.',
    falc: 'Votre réponse.',
  },
  plus_haut: {
    note: 'A step already explained on the page.',
    fr: 'Expliqué plus haut.',
    en: 'Explained above.',
    falc: 'C’est expliqué plus haut.',
  },
  comme_plus_haut: {
    note: 'After "Calculation:", a formula already written.',
    fr: 'comme plus haut',
    en: 'as above',
    falc: 'comme plus haut',
  },
  depuis: {
    note: 'Under an amount of law. {jour} and {verifie} are dates: "le 1er avril 2026".',
    fr: 'Depuis {jour}. Vérifié {verifie}.',
    en: 'Since {jour}. Checked {verifie}.',
    falc: 'Depuis {jour}.\nVérifié {verifie}.',
  },
  rien_recu: {
    note: 'Under a sum of amounts that are all zero.',
    fr: 'Aucune de ces sommes n’est reçue.',
    en: 'None of these is received.',
    falc: 'Vous ne recevez pas cet argent.',
  },
  recu_rien: {
    note: 'Label over the answers that are zero.',
    fr: 'Reçu : rien',
    en: 'Received: nothing',
    falc: 'Reçu : rien',
  },
  suppose: {
    note: 'Label over what was supposed without asking.',
    fr: 'Supposé, sans le demander',
    en: 'Assumed, not asked',
    falc: 'Supposé, sans le demander',
  },
  inconnu: { note: 'A value that is not known.', fr: 'pas encore connu', en: 'not known yet', falc: 'pas connu' },
  francaise: { note: 'Nationality, as answered.', fr: 'française', en: 'French', falc: 'française' },
  autre_nationalite: {
    note: 'Nationality, as answered: not French.',
    fr: 'autre que française',
    en: 'not French',
    falc: 'pas française',
  },
  pour_vous: { note: 'After a label: about the reader.', fr: 'pour vous', en: 'for you', falc: 'pour vous' },
  pour_conjoint: {
    note: 'After a label: about the partner.',
    fr: 'pour votre partenaire',
    en: 'for your partner',
    falc: 'pour votre partenaire',
  },
  pour_enfant: {
    note: 'After a label: about a child.',
    fr: 'pour l’enfant {rang}',
    en: 'for child {rang}',
    falc: 'pour l’enfant {rang}',
  },
})
