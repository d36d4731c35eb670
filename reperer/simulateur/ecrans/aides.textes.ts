import { textes } from '../../../plateforme/langues/textes.ts'

/** Benefits already received. The code of a box ends with the adult when each may have their own. */
export const aidesTextes = textes({
  titre: { note: 'Title.', max: 40, fr: 'Vos aides actuelles', en: 'Benefits you get now', falc: 'Vos aides' },
  pourquoi: {
    note: 'Why benefits are asked.',
    fr: 'Certaines aides comptent comme des revenus. Nous ne citons que celles que vous pouvez avoir.',
    en: 'Some benefits count as income. We only name those you may have.',
    falc: 'Certaines aides comptent comme de l’argent gagné.',
  },
  recues: {
    note: 'Question, several boxes. {debut} is a month: "février 2026".',
    fr: 'Quelles aides avez-vous reçues depuis {debut} ?',
    en: 'Which benefits have you received since {debut}?',
    falc: 'Quelles aides avez-vous reçues depuis {debut} ?',
  },
  cocher: {
    note: 'Under a list of boxes.',
    fr: 'Cochez tout ce qui convient. Les noms sont sur vos relevés de la CAF ou de la MSA.',
    en: 'Tick all that apply. The names are on your CAF or MSA statements.',
    falc: 'Vous pouvez cocher plusieurs cases.\nRegardez vos papiers de la CAF.',
  },
  aucune: { note: 'Box: none of these.', fr: 'Aucune de ces aides', en: 'None of these', falc: 'Aucune de ces aides' },
  montant_aide: {
    note: 'Under the amount of a benefit.',
    fr: 'Le montant versé, tel qu’il est sur le relevé.',
    en: 'The amount paid, as on the statement.',
    falc: 'C’est l’argent reçu chaque mois.',
  },
  af: { note: 'Box.', fr: 'Allocations familiales', en: 'Child benefit (AF)', falc: 'Allocations familiales' },
  cf: { note: 'Box.', fr: 'Complément familial', en: 'Family supplement (CF)', falc: 'Complément familial' },
  asf: {
    note: 'Box.',
    fr: 'Allocation de soutien familial (ASF)',
    en: 'Family support allowance (ASF)',
    falc: 'Allocation de soutien familial (ASF)',
  },
  paje_base: {
    note: 'Box.',
    fr: 'Allocation de base pour un jeune enfant (PAJE)',
    en: 'Basic allowance for a young child (PAJE)',
    falc: 'Aide pour un bébé (PAJE)',
  },
  paje_prepare: {
    note: 'Box.',
    fr: 'Prestation partagée d’éducation de l’enfant (PreParE)',
    en: 'Shared child-rearing benefit (PreParE)',
    falc: 'Aide pour un congé parental (PreParE)',
  },
  aspa: {
    note: 'Box.',
    fr: 'Allocation de solidarité aux personnes âgées (ASPA)',
    en: 'Solidarity allowance for older people (ASPA)',
    falc: 'Minimum vieillesse (ASPA)',
  },
  aah_vous: {
    note: 'Box.',
    fr: 'Allocation aux adultes handicapés (AAH)',
    en: 'Disabled adults’ allowance (AAH)',
    falc: 'Allocation pour handicap (AAH)',
  },
  aah_conjoint: {
    note: 'Box, about the partner.',
    fr: 'Allocation aux adultes handicapés (AAH) de votre partenaire',
    en: 'Your partner’s disabled adults’ allowance (AAH)',
    falc: 'Allocation pour handicap (AAH) de votre partenaire',
  },
  ass_vous: {
    note: 'Box.',
    fr: 'Allocation de solidarité spécifique (ASS)',
    en: 'Specific solidarity allowance (ASS)',
    falc: 'Aide après le chômage (ASS)',
  },
  ass_conjoint: {
    note: 'Box, about the partner.',
    fr: 'Allocation de solidarité spécifique (ASS) de votre partenaire',
    en: 'Your partner’s specific solidarity allowance (ASS)',
    falc: 'Aide après le chômage (ASS) de votre partenaire',
  },
  asi_vous: {
    note: 'Box.',
    fr: 'Allocation supplémentaire d’invalidité (ASI)',
    en: 'Supplementary disability allowance (ASI)',
    falc: 'Aide en plus pour invalidité (ASI)',
  },
  asi_conjoint: {
    note: 'Box, about the partner.',
    fr: 'Allocation supplémentaire d’invalidité (ASI) de votre partenaire',
    en: 'Your partner’s supplementary disability allowance (ASI)',
    falc: 'Aide en plus pour invalidité (ASI) de votre partenaire',
  },
  titre_garde: {
    note: 'Title of the screen on shared residence.',
    max: 40,
    fr: 'La résidence de vos enfants',
    en: 'Where your children live',
    falc: 'Où vivent vos enfants',
  },
  pourquoi_garde: {
    note: 'Why it is asked (CASF, art. R. 262-11).',
    fr: 'Les allocations familiales se partagent quand un enfant vit en résidence alternée.',
    en: 'Child benefit is shared when a child lives with each parent in turn.',
    falc: 'Les parents séparés se partagent les allocations familiales.',
  },
  garde: {
    note: 'Question, one box a child.',
    fr: 'Lesquels de vos enfants vivent en résidence alternée ?',
    en: 'Which of your children live with each parent in turn?',
    falc: 'Quels enfants vivent une partie du temps chez l’autre parent ?',
  },
  aucun_enfant: { note: 'Box: none of them.', fr: 'Aucun', en: 'None of them', falc: 'Aucun enfant' },
})
