import type { DroitMensuel } from '../droit.ts'
import { aspa } from './aspa.ts'

export const droit_aspa: DroitMensuel = {
  nom: 'aspa',
  forme: 'mensuel',
  libelle: 'Allocation de solidarité aux personnes âgées (ASPA)',
  en_bref: 'Un revenu minimum pour les personnes âgées dont la retraite est faible, ou qui n’en ont pas.',
  besoin: 'vieillesse',
  regle: aspa,
  institutions: [
    {
      nom: 'Votre caisse de retraite (Assurance retraite, MSA…)',
      pour_qui: 'Vous recevez ou demandez une pension de retraite',
      lien: 'https://www.lassuranceretraite.fr/',
    },
    {
      nom: 'Service de l’allocation de solidarité aux personnes âgées (SASPA)',
      pour_qui: 'Vous n’avez droit à aucune retraite',
      lien: 'https://retraitesolidarite.caissedesdepots.fr/',
    },
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F16871',
  formulaire_papier: {
    nom: 'Demande d’ASPA, formulaire de l’Assurance retraite',
    lien: 'https://www.lassuranceretraite.fr/portail-info/files/live/sites/pub/files/PDF/PS/demande-aspa.pdf',
  },
  documents: [
    'une pièce d’identité, ou le titre de séjour',
    'un relevé d’identité bancaire (RIB)',
    'les ressources du couple des trois derniers mois',
    'le dernier avis d’impôt',
  ],
  demarche: [
    'Demandez d’abord toutes vos retraites : l’ASPA les complète.',
    'Demandez l’ASPA à la caisse qui paie votre retraite ; sans retraite, déposez le dossier à la mairie.',
  ],
  delai: 'L’ASPA est due au plus tôt à partir du premier jour du mois qui suit la demande.',
  a_savoir: [
    'Elle peut être reprise sur la succession, au-delà d’un seuil.',
    'Elle demande de vivre en France plus de neuf mois par an.',
    'Elle est ouverte à l’âge de la retraite en cas d’inaptitude au travail ou de handicap, sinon à 65 ans.',
  ],
}
