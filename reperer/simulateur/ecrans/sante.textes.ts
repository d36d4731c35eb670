import { textes } from '../../../plateforme/langues/textes.ts'

/** Disability and unfitness for work. Keys end with the adult: the reader, or their partner. */
export const santeTextes = textes({
  titre: { note: 'Title.', max: 40, fr: 'Le handicap', en: 'Disability', falc: 'Le handicap' },
  pourquoi: {
    note: 'Why disability is asked.',
    fr: 'Certaines aides sont ouvertes aux personnes dont le handicap est reconnu.',
    en: 'Some benefits are for people whose disability is recognised.',
    falc: 'Il y a des aides pour les personnes handicapées.',
  },
  taux_vous: {
    note: 'Question. The MDPH is the office for disabled people.',
    fr: 'Quel taux d’incapacité la MDPH vous a-t-elle reconnu ?',
    en: 'What rate of incapacity has the MDPH recognised for you?',
    falc: 'Quel est votre taux de handicap, à la MDPH ?',
  },
  taux_conjoint: {
    note: 'Question about the partner.',
    fr: 'Quel taux d’incapacité la MDPH a-t-elle reconnu à votre partenaire ?',
    en: 'What rate of incapacity has the MDPH recognised for your partner?',
    falc: 'Quel est le taux de handicap de votre partenaire, à la MDPH ?',
  },
  taux_aide: {
    note: 'Under the question: where to read it.',
    fr: 'Il est écrit sur la décision de la MDPH, ou sur la carte mobilité inclusion.',
    en: 'It is on the decision of the MDPH, or goes with the mobility inclusion card.',
    falc: 'Regardez le courrier de la MDPH.',
  },
  moins_de_50: {
    note: 'Answer: none, or less than half.',
    fr: 'Aucun, ou moins de 50 %',
    en: 'None, or less than 50%',
    falc: 'Pas de handicap, ou moins de 50 %',
  },
  de_50_a_79: { note: 'Answer.', fr: 'Entre 50 % et 79 %', en: 'Between 50% and 79%', falc: 'Entre 50 % et 79 %' },
  au_moins_80: { note: 'Answer.', fr: '80 % ou plus', en: '80% or more', falc: '80 % ou plus' },
  rsdae_vous: {
    note: 'Question (CSS, art. D. 821-1). RSDAE is how the decision of the MDPH calls it.',
    fr: 'La MDPH a-t-elle reconnu que votre handicap vous empêche de trouver un travail (RSDAE) ?',
    en: 'Has the MDPH recognised that your disability keeps you from finding work (RSDAE)?',
    falc: 'La MDPH dit que votre handicap vous empêche de travailler (RSDAE) ?',
  },
  rsdae_conjoint: {
    note: 'Question about the partner.',
    fr: 'La MDPH a-t-elle reconnu que le handicap de votre partenaire l’empêche de trouver un travail (RSDAE) ?',
    en: 'Has the MDPH recognised that your partner’s disability keeps them from finding work (RSDAE)?',
    falc: 'La MDPH dit que le handicap de votre partenaire l’empêche de travailler (RSDAE) ?',
  },
  inapte_vous: {
    note: 'Question to people of 62 to 64: the pension fund recognises it.',
    fr: 'Êtes-vous reconnu inapte au travail par la caisse de retraite ?',
    en: 'Has your pension fund recognised you as unfit for work?',
    falc: 'La caisse de retraite dit que vous ne pouvez plus travailler ?',
  },
  inapte_conjoint: {
    note: 'Question about the partner.',
    fr: 'Votre partenaire est-il ou elle reconnu inapte au travail par la caisse de retraite ?',
    en: 'Has the pension fund recognised your partner as unfit for work?',
    falc: 'La caisse de retraite dit que votre partenaire ne peut plus travailler ?',
  },
})
