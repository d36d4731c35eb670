import type { Couverture, Fiche } from '../droit.ts'
import { msa } from '../institutions.ts'
import { cmu_c_publie, css_participation_forfaitaire_publie } from './complementaire_sante.ts'

export const droit_complementaire_sante: Fiche & Couverture = {
  nom: 'complementaire_sante_solidaire',
  forme: 'couverture',
  libelle: 'Complémentaire santé solidaire (CSS)',
  en_bref: 'Une mutuelle gratuite, ou à moins d’un euro par jour et par personne, selon les ressources.',
  besoin: 'sante',
  gratuite: cmu_c_publie,
  participation: css_participation_forfaitaire_publie,
  institutions: [
    {
      nom: 'Caisse primaire d’assurance maladie (CPAM)',
      pour_qui: 'Elle rembourse vos soins',
      lien: 'https://www.ameli.fr/assure/droits-demarches/difficultes-acces-droits-soins/complementaire-sante',
    },
    msa,
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F10027',
  formulaire_papier: {
    nom: 'Demande de complémentaire santé solidaire (cerfa n° 12504)',
    lien: 'https://www.complementaire-sante-solidaire.gouv.fr/mes-demarches',
  },
  documents: [
    'votre numéro de sécurité sociale',
    'les ressources de chaque personne du foyer pendant les douze derniers mois',
    'le dernier avis d’impôt',
  ],
  demarche: [
    'Faites la demande sur votre compte ameli, ou remettez le formulaire papier à votre caisse.',
    'Choisissez qui la gère : votre caisse d’assurance maladie, ou un organisme de la liste.',
    'Avec le RSA, elle peut être accordée et renouvelée sans autre déclaration de ressources.',
  ],
  delai:
    'La caisse répond en deux mois au plus. La couverture commence le premier jour du mois qui suit la décision, pour un an.',
  a_savoir: [
    'Vous ne payez ni le médecin, ni les médicaments remboursés, ni l’hôpital ; lunettes, dents et appareils auditifs sont pris en charge.',
    'La participation dépend de l’âge de chacun et se règle chaque mois.',
    'Elle couvre tout le foyer : une seule demande suffit.',
  ],
}
