import { textes } from '../../../plateforme/langues/textes.ts'

export const droitTextes = textes({
  droits: { note: 'Breadcrumb: the page of the rights.', fr: 'Les droits', en: 'The benefits', falc: 'Les aides' },
  simuler: {
    note: 'The big button: leads to the simulator.',
    max: 30,
    fr: 'Y ai-je droit ?',
    en: 'Do I qualify?',
    falc: 'Est-ce que j’y ai droit ?',
  },
  demander: { note: 'Head: the steps.', fr: 'Comment demander', en: 'How to claim', falc: 'Comment demander ?' },
  documents: { note: 'Head: the papers.', fr: 'Ce qu’il faut préparer', en: 'What you need', falc: 'Quels papiers ?' },
  delai: { note: 'Head: when it starts.', fr: 'À partir de quand', en: 'When it starts', falc: 'Quand ?' },
  payeurs: {
    note: 'Head: the bodies that decide and pay.',
    fr: 'À qui s’adresser',
    en: 'Who to contact',
    falc: 'À qui demander ?',
  },
  site: {
    note: 'Link to the body’s own page about this right.',
    fr: 'Demander sur le site',
    en: 'Claim on the website (in French)',
    falc: 'Demander sur le site',
  },
  papier: { note: 'Head: the paper form.', fr: 'Sur papier', en: 'On paper', falc: 'En papier' },
  a_savoir: { note: 'Notice: what else to know.', fr: 'À savoir', en: 'Good to know', falc: 'À savoir' },
  calcul: {
    note: 'Head: how the amount is worked out.',
    fr: 'Comment c’est calculé',
    en: 'How it is worked out',
    falc: 'Comment nous calculons',
  },
  calcul_quoi: {
    note: 'Under that head, over the tree of the rules.',
    fr: 'Chaque ligne est une règle de la loi. Ouvrez-la pour lire son calcul, ses articles et ses montants.',
    en: 'Each line is a rule of the law, in French. Open it to read its formula, its articles and its amounts.',
    falc: 'Cette partie est plus difficile à lire.\nElle est pour les professionnels.',
  },
  dessous: {
    note: 'Opens the rules that a rule rests on.',
    fr: { un: '{n} règle dessous', autres: '{n} règles dessous' },
    en: { un: '{n} rule below', autres: '{n} rules below' },
    falc: { un: '{n} règle dessous', autres: '{n} règles dessous' },
  },
  ailleurs: {
    note: 'After a rule whose own rules are listed at another place of the tree.',
    fr: '(détaillée ailleurs dans cette liste)',
    en: '(detailed elsewhere in this list)',
    falc: '(écrite ailleurs dans cette liste)',
  },
})
