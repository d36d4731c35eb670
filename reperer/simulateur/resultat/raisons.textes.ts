import { textes } from '../../../plateforme/langues/textes.ts'

/** Reasons in plain words. Keys that end with the name of a rule, after that of a right, speak of it; none holds a figure. */
export const raisonsTextes = textes({
  depasse: {
    note: 'Resources leave nothing. {compte} and {prevu} are amounts a month.',
    fr: 'Les ressources comptées sont de {compte} par mois. Le calcul en permet moins de {prevu} pour votre foyer.',
    en: 'The resources that count are {compte} a month. For your household they must be below {prevu}.',
    falc: 'Nous comptons {compte} chaque mois pour votre famille.\nPour cette aide, il faut moins de {prevu}.',
  },
  depasse_au: {
    note: 'The same, for one or several months, named in {mois}.',
    fr: '{mois} : les ressources comptées sont de {compte}. Le calcul en permet moins de {prevu} pour votre foyer.',
    en: '{mois}: the resources that count are {compte}. For your household they must be below {prevu}.',
    falc: '{mois} : nous comptons {compte} pour votre famille.\nPour cette aide, il faut moins de {prevu}.',
  },
  ce_qui_est_compte: {
    note: 'Head of the amounts that are added up against the reader.',
    fr: 'Ce qui est compté :',
    en: 'What counts:',
    falc: 'Ce que nous comptons :',
  },
  ce_qui_est_permis: {
    note: 'Head of the amounts that make up the limit.',
    fr: 'Ce que le calcul permet :',
    en: 'What the calculation allows:',
    falc: 'Ce qui est permis :',
  },
  seuil: {
    note: 'A figure does not reach a threshold. {nom} is a label of law, in French.',
    fr: '{nom} : {valeur}. Il faut au moins {seuil}.',
    en: '{nom}: {valeur}. At least {seuil} is needed.',
    falc: '{nom} : {valeur}.\nIl faut au moins {seuil}.',
  },
  vrai: {
    note: 'A condition of law that is met and closes the right. {nom} is its label, in French.',
    fr: 'Il ne faut pas être dans ce cas : {nom}.',
    en: 'You must not be in this case: {nom}.',
    falc: 'Il ne faut pas être dans ce cas : {nom}.',
  },
  rien: {
    note: 'A quantity that must be more than nothing, and is nothing. {nom} is its label, in French.',
    fr: '{nom} : rien pour le moment.',
    en: '{nom}: nothing so far.',
    falc: '{nom} : rien.',
  },
  de: {
    note: 'Before a reason that is about one of two people.',
    fr: '{qui} : {raison}',
    en: '{qui}: {raison}',
    falc: '{qui} : {raison}',
  },
  vous: { note: 'Before a reason: about the reader.', fr: 'Vous', en: 'You', falc: 'Vous' },
  conjoint: {
    note: 'Before a reason: about the partner.',
    fr: 'Votre partenaire',
    en: 'Your partner',
    falc: 'Votre partenaire',
  },
  faux: {
    note: 'A condition of law that is not met. {nom} is its label, in French.',
    fr: 'Cette condition n’est pas remplie : {nom}.',
    en: 'This condition is not met: {nom}.',
    falc: 'Il manque cette condition : {nom}.',
  },
  rsa_rsa_condition_age: {
    note: 'RSA: age. Not met.',
    fr: 'Le RSA s’ouvre à 25 ans. Avant, il faut attendre ou élever un enfant, ou avoir assez travaillé.',
    en: 'The RSA opens at 25. Before that, you must expect or raise a child, or have worked enough.',
    falc: 'Il faut avoir 25 ans pour le RSA.\nOu avoir un enfant.\nOu avoir beaucoup travaillé.',
  },
  rsa_rsa_condition_nationalite: {
    note: 'Nationality or length of stay. Not met.',
    fr: 'Il faut être français, ou vivre en France depuis assez longtemps avec un titre de séjour.',
    en: 'You must be French, or have lived in France long enough with a residence permit.',
    falc: 'Il faut être français.\nOu vivre en France depuis assez longtemps.',
  },
  rsa_etudiant: {
    note: 'RSA: students are excluded. It is so.',
    fr: 'Les études ne donnent pas droit au RSA, sauf pour un parent isolé.',
    en: 'Students are not entitled to the RSA, except lone parents.',
    falc: 'Les étudiants n’ont pas droit au RSA.',
  },
  rsa_stagiaire: {
    note: 'RSA: student placements are excluded. It is so.',
    fr: 'Un stage d’études ne donne pas droit au RSA, sauf pour un parent isolé.',
    en: 'Student placements give no right to the RSA, except for lone parents.',
    falc: 'Les stagiaires n’ont pas droit au RSA.',
  },
  rsa_en_conge_sans_solde: {
    note: 'RSA: unpaid leave. It is so.',
    fr: 'Un congé sans salaire ne donne pas droit au RSA, sauf pour un parent isolé.',
    en: 'Unpaid leave gives no right to the RSA, except for lone parents.',
    falc: 'Les personnes en congé sans salaire n’ont pas droit au RSA.',
  },
  ppa_ppa_revenu_activite_individu: {
    note: 'Prime d’activité: no income from work in the quarter.',
    fr: 'La prime d’activité demande un revenu de travail pendant les mois comptés.',
    en: 'The prime d’activité requires income from work in the months that count.',
    falc: 'La prime d’activité est pour les personnes qui travaillent.',
  },
  ppa_rsa_condition_nationalite: {
    note: 'Nationality or length of stay. Not met.',
    fr: 'Il faut être français, ou vivre en France depuis assez longtemps avec un titre de séjour.',
    en: 'You must be French, or have lived in France long enough with a residence permit.',
    falc: 'Il faut être français.\nOu vivre en France depuis assez longtemps.',
  },
  ppa_etudiant: {
    note: 'Prime d’activité: students must earn enough every month.',
    fr: 'Pour les études, le revenu de travail doit être assez élevé chaque mois.',
    en: 'Students must earn enough from work every month.',
    falc: 'Les étudiants doivent gagner assez chaque mois.',
  },
  ppa_apprenti: {
    note: 'Prime d’activité: apprentices must earn enough every month.',
    fr: 'En apprentissage, le revenu de travail doit être assez élevé chaque mois.',
    en: 'Apprentices must earn enough from work every month.',
    falc: 'Les apprentis doivent gagner assez chaque mois.',
  },
  ppa_stagiaire: {
    note: 'Prime d’activité: student placements must pay enough every month.',
    fr: 'En stage d’études, le revenu de travail doit être assez élevé chaque mois.',
    en: 'On a student placement, you must earn enough from work every month.',
    falc: 'Les stagiaires doivent gagner assez chaque mois.',
  },
})
