import { textesDeTravail } from '../../langues/textes.ts'

const note = 'Why one did not come in; the page of sign-in shows it, with every way in below.'

/** One sentence for each refusal, named as the protocols name it. */
export const refusTextes = textesDeTravail({
  annule: { note, fr: 'Vous avez quitté ProConnect avant la fin.', en: 'You left ProConnect before the end.' },
  etat_inconnu: {
    note,
    fr: 'Cette connexion a déjà servi, ou vient d’un autre navigateur. Recommencez d’ici.',
    en: 'This sign-in was used already, or comes from another browser. Start again from here.',
  },
  expire: { note, fr: 'Le temps est passé. Recommencez.', en: 'Time is up. Start again.' },
  preuve_invalide: {
    note,
    fr: 'La preuve reçue n’est pas valable. Recommencez, ou entrez par courriel.',
    en: 'The proof received is not valid. Start again, or sign in by e-mail.',
  },
  fournisseur_muet: {
    note,
    fr: 'ProConnect ne répond pas. Entrez par courriel, ou réessayez plus tard.',
    en: 'ProConnect does not answer. Sign in by e-mail, or try again later.',
  },
  fournisseur_refuse: {
    note,
    fr: 'ProConnect ne reconnaît pas ce site. Entrez par courriel, et prévenez la personne qui l’exploite.',
    en: 'ProConnect does not know this site. Sign in by e-mail, and tell whoever runs it.',
  },
  niveau_insuffisant: {
    note,
    fr: 'Votre administration doit vous demander une double authentification.',
    en: 'Your administration must ask you for two factors.',
  },
  siret_absent: {
    note,
    fr: 'ProConnect ne dit pas pour quel organisme vous travaillez. Entrez par courriel.',
    en: 'ProConnect does not say which body you work for. Sign in by e-mail.',
  },
  siret_invalide: {
    note,
    fr: 'Le SIRET que donne ProConnect pour votre organisme n’existe pas. Entrez par courriel.',
    en: 'The SIRET that ProConnect gives for your body does not exist. Sign in by e-mail.',
  },
  identite_incomplete: {
    note,
    fr: 'ProConnect n’a pas donné votre nom ou votre adresse. Entrez par courriel.',
    en: 'ProConnect did not give your name or your address. Sign in by e-mail.',
  },
  sans_compte: {
    note: 'ProConnect says who it is, and no account goes with that address and that body.',
    fr: 'Aucun compte ne va avec cette adresse et cet organisme. Demandez une invitation à la personne qui pilote le projet.',
    en: 'No account goes with that address and that body. Ask whoever leads the project for an invitation.',
  },
  defi_inconnu: {
    note,
    fr: 'Cette demande a déjà servi. Recommencez d’ici.',
    en: 'This request was used already. Start again from here.',
  },
  autre_site: {
    note: 'The passkey answered for another site: somebody may have copied this one.',
    fr: 'Votre clé d’accès a répondu pour un autre site. Vérifiez l’adresse de cette page.',
    en: 'Your passkey answered for another site. Check the address of this page.',
  },
  reponse_illisible: {
    note,
    fr: 'Votre navigateur n’a pas donné de réponse lisible. Entrez par courriel.',
    en: 'Your browser gave no readable answer. Sign in by e-mail.',
  },
  passkey_inconnue: {
    note,
    fr: 'Cette clé d’accès n’est pas connue ici. Entrez par courriel, puis ajoutez-la.',
    en: 'This passkey is not known here. Sign in by e-mail, then add it.',
  },
  compteur_recule: {
    note: 'The key may have been copied.',
    fr: 'Cette clé d’accès a peut-être été copiée. Entrez par courriel, et retirez-la de votre compte.',
    en: 'This passkey may have been copied. Sign in by e-mail, and remove it from your account.',
  },
  trop: {
    note: 'Too many attempts from here.',
    fr: 'Il y a eu trop d’essais d’ici. Attendez un quart d’heure, puis recommencez.',
    en: 'There were too many attempts from here. Wait a quarter of an hour, then try again.',
  },
  lien_use: {
    note: 'The link of the letter was used, or is too old.',
    fr: 'Ce lien a déjà servi, ou il a plus d’un quart d’heure. Demandez-en un autre.',
    en: 'This link was used already, or is more than a quarter of an hour old. Ask for another.',
  },
})

export type RefusDit = keyof (typeof refusTextes)['fr']

export const estRefusDit = (mot: string | undefined): mot is RefusDit =>
  mot !== undefined && Object.hasOwn(refusTextes.fr, mot)
