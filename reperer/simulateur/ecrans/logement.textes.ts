import { textes } from '../../../plateforme/langues/textes.ts'

export const logementTextes = textes({
  titre: { note: 'Title.', max: 40, fr: 'Votre logement', en: 'Your home', falc: 'Votre logement' },
  pourquoi: {
    note: 'Why housing is asked: the lump sum for housing (forfait logement).',
    fr: 'Le logement change le montant de plusieurs aides : l’aide au logement, le RSA, la prime d’activité.',
    en: 'Your home changes the amount of several benefits: housing benefit, RSA, prime d’activité.',
    falc: 'Votre logement change le montant des aides.',
  },
  logement: {
    note: 'Question.',
    fr: 'Comment êtes-vous logé ?',
    en: 'How are you housed?',
    falc: 'Quel est votre logement ?',
  },
  locataire_hlm: {
    note: 'Answer.',
    fr: 'Locataire d’un logement social (HLM)',
    en: 'Tenant in social housing (HLM)',
    falc: 'Je loue un logement social (HLM)',
  },
  locataire_vide: {
    note: 'Answer.',
    fr: 'Locataire d’un logement vide',
    en: 'Tenant, unfurnished',
    falc: 'Je loue un logement sans meubles',
  },
  locataire_meuble: {
    note: 'Answer.',
    fr: 'Locataire d’un logement meublé, ou d’une chambre',
    en: 'Tenant, furnished, or a room',
    falc: 'Je loue un logement avec des meubles, ou une chambre',
  },
  locataire_foyer: {
    note: 'Answer.',
    fr: 'En foyer ou en résidence',
    en: 'In a hostel or a supported residence',
    falc: 'J’habite dans un foyer ou une résidence',
  },
  primo_accedant: {
    note: 'Answer.',
    fr: 'Propriétaire, avec un crédit à rembourser',
    en: 'Owner, with a mortgage',
    falc: 'Je suis propriétaire et je paye un crédit',
  },
  proprietaire: {
    note: 'Answer.',
    fr: 'Propriétaire, sans crédit',
    en: 'Owner, without a mortgage',
    falc: 'Je suis propriétaire et je ne paye plus de crédit',
  },
  loge_gratuitement: {
    note: 'Answer.',
    fr: 'Hébergé chez quelqu’un, ou logé gratuitement',
    en: 'Staying with someone, or housed for free',
    falc: 'J’habite chez quelqu’un sans payer de loyer',
  },
  sans_domicile: {
    note: 'Answer.',
    fr: 'Sans logement, à la rue, à l’hôtel ou en hébergement d’urgence',
    en: 'No home: street, hotel or emergency shelter',
    falc: 'Je n’ai pas de logement',
  },
  participation: {
    note: 'Question to people staying with someone.',
    fr: 'Participez-vous aux frais du logement ?',
    en: 'Do you share the costs of the home?',
    falc: 'Donnez-vous de l’argent pour le logement ?',
  },
  participation_aide: {
    note: 'Under the question.',
    fr: 'Par exemple : vous donnez une somme chaque mois, ou vous payez l’électricité.',
    en: 'For example: you give some money every month, or pay the electricity bill.',
    falc: 'Par exemple : vous payez l’électricité.',
  },
  aide_logement: {
    note: 'Question: the amount of housing benefit.',
    fr: 'Quelle aide au logement recevez-vous (APL, ALF ou ALS) ?',
    en: 'How much housing benefit do you get (APL, ALF or ALS)?',
    falc: 'Combien d’argent recevez-vous pour le logement (APL) ?',
  },
  aide_logement_aide: {
    note: 'Under the question: often paid straight to the landlord.',
    fr: 'Elle est parfois versée au propriétaire : regardez votre quittance. Écrivez 0 si vous n’en avez pas.',
    en: 'It is sometimes paid to the landlord: look at your rent receipt. Write 0 if you get none.',
    falc: 'La CAF paye parfois le propriétaire.\nRegardez votre papier de loyer.\nVous n’avez pas d’aide ? Écrivez 0.',
  },
})
