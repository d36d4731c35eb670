import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { rsa } from './rsa.ts'

export const droit_rsa: DroitMensuel = {
  forme: 'mensuel',
  nom: 'rsa',
  libelle: 'Revenu de solidarité active (RSA)',
  en_bref: 'Un revenu minimum pour les foyers dont les ressources sont faibles ou nulles.',
  besoin: 'revenu_minimum',
  regle: rsa,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/solidarite-et-insertion/le-revenu-de-solidarite-active-rsa',
    msa: 'https://www.msa.fr/lfp/rsa',
    caf_pour_qui: 'Vous, ou votre dernier emploi, relevez du régime général',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/N19775',
  formulaire_papier: {
    nom: 'Demande de RSA ou de prime d’activité (cerfa n° 15481)',
    lien: 'https://www.service-public.fr/particuliers/vosdroits/R1350',
  },
  documents: [
    'une pièce d’identité, ou le titre de séjour de chaque adulte',
    'un relevé d’identité bancaire (RIB)',
    'le numéro d’allocataire ou de sécurité sociale',
    'les revenus de chaque personne du foyer pendant le trimestre de référence',
    'le montant du loyer, ou de quoi prouver un hébergement',
  ],
  demarche: [
    'Demandez le RSA sur le site de la CAF ou de la MSA, ou remettez le formulaire papier.',
    'Le centre communal d’action sociale, le département, une association agréée ou une France services peuvent vous aider à le faire.',
    'Tous les trois mois, vérifiez et confirmez vos ressources.',
  ],
  delai: 'Le RSA est dû à partir du premier jour du mois de la demande : demander tôt évite de perdre un mois.',
  a_savoir: [
    'Le RSA donne droit à la complémentaire santé solidaire sans participation.',
    'La personne qui reçoit le RSA est inscrite à France Travail et signe un contrat d’engagement.',
  ],
}
