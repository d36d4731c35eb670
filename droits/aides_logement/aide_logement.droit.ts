import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { aide_logement, aide_logement_versee } from './aide_logement.ts'

export const droit_aide_logement: DroitMensuel = {
  nom: 'aide_logement',
  forme: 'mensuel',
  libelle: 'Aide au logement (APL, ALF ou ALS)',
  en_bref: 'Une aide pour payer le loyer, ou le remboursement de certains prêts.',
  besoin: 'logement',
  regle: aide_logement,
  verse: aide_logement_versee,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/logement/les-aides-personnelles-au-logement',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/N20360',
  formulaire_papier: {
    nom: 'Demande d’aide au logement (cerfa n° 10840)',
    lien: 'https://www.service-public.fr/particuliers/vosdroits/N20360',
  },
  documents: [
    'le bail, ou la quittance de loyer',
    'l’attestation de loyer remplie par le propriétaire',
    'un relevé d’identité bancaire (RIB)',
    'le numéro d’allocataire ou de sécurité sociale',
  ],
  demarche: [
    'Faites la demande sur le site de la CAF ou de la MSA dès l’entrée dans le logement.',
    'Vos ressources des douze derniers mois sont reprises des impôts et des employeurs ; vérifiez-les.',
  ],
  delai:
    'L’aide est due à partir du mois qui suit l’entrée dans les lieux, et au plus tôt à partir du mois de la demande : le premier mois n’est pas payé.',
  a_savoir: [
    'Elle peut être versée directement au propriétaire, qui la retire du loyer.',
    'Elle n’est pas payée quand elle est de moins de 10 € par mois (APL exceptée).',
    'Elle est recalculée tous les trois mois.',
  ],
}
