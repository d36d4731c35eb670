import { textes } from '../../../plateforme/langues/textes.ts'

/** Who each adult is: birth, nationality, residence. Keys end with the adult: the reader, or their partner. */
export const identiteTextes = textes({
  titre_vous: { note: 'Title of the first screen.', max: 40, fr: 'Vous', en: 'You', falc: 'Vous' },
  titre_conjoint: {
    note: 'Title of the screen about the partner.',
    max: 40,
    fr: 'Votre partenaire',
    en: 'Your partner',
    falc: 'Votre partenaire',
  },
  pourquoi: {
    note: 'Why birth and nationality are asked.',
    fr: 'Les aides dépendent de l’âge. Elles dépendent aussi de la nationalité, ou du temps passé en France.',
    en: 'Benefits depend on age. They also depend on nationality, or on how long you have lived in France.',
    falc: 'Les aides changent avec l’âge.\nElles changent aussi avec la nationalité.',
  },
  naissance_vous: {
    note: 'Question.',
    fr: 'Quelle est votre date de naissance ?',
    en: 'What is your date of birth?',
    falc: 'Quelle est votre date de naissance ?',
  },
  naissance_conjoint: {
    note: 'Question about the partner.',
    fr: 'Quelle est la date de naissance de votre partenaire ?',
    en: 'What is your partner’s date of birth?',
    falc: 'Quelle est la date de naissance de votre partenaire ?',
  },
  nationalite_vous: {
    note: 'Question.',
    fr: 'Quelle est votre nationalité ?',
    en: 'What is your nationality?',
    falc: 'Quelle est votre nationalité ?',
  },
  nationalite_conjoint: {
    note: 'Question about the partner.',
    fr: 'Quelle est la nationalité de votre partenaire ?',
    en: 'What is your partner’s nationality?',
    falc: 'Quelle est la nationalité de votre partenaire ?',
  },
  francaise: { note: 'Answer: French.', fr: 'Française', en: 'French', falc: 'Française' },
  europeenne: {
    note: 'Answer: a country of the European Economic Area, or Switzerland.',
    fr: 'Européenne ou suisse',
    en: 'European or Swiss',
    falc: 'Européenne ou suisse',
  },
  europeenne_aide: {
    note: 'Under the answer "European or Swiss".',
    fr: 'Un pays de l’Union européenne, l’Islande, le Liechtenstein, la Norvège ou la Suisse.',
    en: 'A country of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    falc: 'Par exemple : Portugal, Roumanie, Italie, Norvège.',
  },
  autre: {
    note: 'Answer: any other nationality, or none.',
    fr: 'Autre nationalité, ou apatride',
    en: 'Another nationality, or stateless',
    falc: 'Un autre pays, ou aucun pays',
  },
  titre_sejour_vous: {
    note: 'Title of the screen about residence.',
    max: 40,
    fr: 'Votre séjour en France',
    en: 'Your stay in France',
    falc: 'Votre vie en France',
  },
  titre_sejour_conjoint: {
    note: 'Title of the screen about the partner’s residence.',
    max: 50,
    fr: 'Le séjour de votre partenaire en France',
    en: 'Your partner’s stay in France',
    falc: 'La vie en France de votre partenaire',
  },
  pourquoi_sejour: {
    note: 'Why residence is asked.',
    fr: 'La loi demande un temps de séjour en France aux personnes étrangères. Certaines en sont dispensées.',
    en: 'The law asks foreign nationals for a length of stay in France. Some are exempt.',
    falc: 'Les personnes étrangères ont droit aux aides après un certain temps.\nPour certaines personnes, c’est tout de suite.',
  },
  protection_vous: {
    note: 'Question. Those who say yes need no length of stay (CASF, art. L. 262-4).',
    fr: 'Êtes-vous dans l’un de ces cas : réfugié, apatride, protection subsidiaire, ou carte de résident de 10 ans ?',
    en: 'Are you a refugee, stateless, under subsidiary protection, or do you hold a ten-year resident card?',
    falc: 'Êtes-vous dans un de ces cas ?\nVous êtes réfugié ou apatride.\nVous avez la protection subsidiaire.\nVous avez une carte de résident de 10 ans.',
  },
  protection_conjoint: {
    note: 'Question about the partner.',
    fr: 'Votre partenaire est-il ou elle dans l’un de ces cas : réfugié, apatride, protection subsidiaire, ou carte de résident de 10 ans ?',
    en: 'Is your partner a refugee, stateless, under subsidiary protection, or the holder of a ten-year resident card?',
    falc: 'Votre partenaire est dans un de ces cas ?\nRéfugié ou apatride.\nProtection subsidiaire.\nCarte de résident de 10 ans.',
  },
  titre_depuis_vous: {
    note: 'Question for other nationalities.',
    fr: 'Depuis quand avez-vous un titre de séjour qui permet de travailler ?',
    en: 'Since when have you held a residence permit that allows work?',
    falc: 'Depuis quand avez-vous un titre de séjour pour travailler ?',
  },
  titre_depuis_conjoint: {
    note: 'Question for other nationalities, about the partner.',
    fr: 'Depuis quand votre partenaire a-t-il ou elle un titre de séjour qui permet de travailler ?',
    en: 'Since when has your partner held a residence permit that allows work?',
    falc: 'Depuis quand votre partenaire a un titre de séjour pour travailler ?',
  },
  titre_depuis_aide: {
    note: 'Under the question on the permit.',
    fr: 'La date du premier titre, s’ils se sont suivis sans interruption.',
    en: 'The date of the first one, if they followed each other without a gap.',
    falc: 'Écrivez la date du premier titre de séjour.',
  },
  france_depuis_vous: {
    note: 'Question for Europeans and Swiss.',
    fr: 'Depuis quand vivez-vous en France ?',
    en: 'Since when have you lived in France?',
    falc: 'Depuis quand vivez-vous en France ?',
  },
  france_depuis_conjoint: {
    note: 'Question for Europeans and Swiss, about the partner.',
    fr: 'Depuis quand votre partenaire vit-il ou elle en France ?',
    en: 'Since when has your partner lived in France?',
    falc: 'Depuis quand votre partenaire vit en France ?',
  },
})
