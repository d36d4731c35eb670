import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { ppa } from './prime_activite.ts'

export const droit_prime_activite: DroitMensuel = {
  forme: 'mensuel',
  nom: 'ppa',
  libelle: 'Prime d’activité',
  en_bref: 'Un complément de revenu pour les personnes qui travaillent et gagnent peu.',
  besoin: 'travail',
  regle: ppa,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/vie-professionnelle/la-prime-d-activite',
    msa: 'https://www.msa.fr/lfp/prime-d-activite',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/N31477',
  formulaire_papier: {
    nom: 'Demande de RSA ou de prime d’activité (cerfa n° 15481)',
    lien: 'https://www.service-public.fr/particuliers/vosdroits/R1350',
  },
  documents: [
    'les bulletins de salaire du trimestre de référence',
    'un relevé d’identité bancaire (RIB)',
    'le numéro d’allocataire ou de sécurité sociale',
    'le titre de séjour, si vous n’êtes pas de nationalité française',
  ],
  demarche: [
    'Demandez la prime d’activité sur le site de la CAF ou de la MSA, ou remettez le formulaire papier.',
    'Si vous recevez le RSA et reprenez un travail, déclarer cette reprise vaut demande.',
    'Tous les trois mois, vérifiez et confirmez vos ressources.',
  ],
  delai: 'La prime est due à partir du premier jour du mois de la demande. Elle est versée vers le 5 du mois suivant.',
  a_savoir: [
    'La CRDS (0,5 %) est retenue sur la prime versée : le montant reçu est légèrement plus bas que le montant calculé.',
    'Étudiants et apprentis y ont droit si leur salaire dépasse un plancher chaque mois du trimestre.',
  ],
}
