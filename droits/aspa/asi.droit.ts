import type { DroitMensuel } from '../droit.ts'
import { asi } from './asi.ts'

export const droit_asi: DroitMensuel = {
  nom: 'asi',
  forme: 'mensuel',
  libelle: 'Allocation supplémentaire d’invalidité (ASI)',
  en_bref: 'Un complément pour les personnes invalides qui ont une petite pension et n’ont pas l’âge de la retraite.',
  besoin: 'handicap',
  regle: asi,
  institutions: [
    {
      nom: 'Caisse primaire d’assurance maladie (CPAM)',
      pour_qui: 'Elle vous verse une pension d’invalidité',
      lien: 'https://www.ameli.fr/assure/remboursements/pensions-allocations-rentes/allocation-supplementaire-invalidite',
    },
    {
      nom: 'Votre caisse de retraite',
      pour_qui: 'Elle vous verse une pension de réversion pour invalidité, ou une retraite prise avant l’âge légal',
      lien: 'https://www.lassuranceretraite.fr/',
    },
    {
      nom: 'Mutualité sociale agricole (MSA)',
      pour_qui: 'Vous relevez du régime agricole',
      lien: 'https://www.msa.fr/',
    },
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  documents: [
    'la notification de votre pension',
    'les ressources du couple des trois derniers mois',
    'une pièce d’identité, ou le titre de séjour',
    'un relevé d’identité bancaire (RIB)',
  ],
  demarche: [
    'Demandez le formulaire à la caisse qui paie votre pension, et rendez-le-lui.',
    'Déclarez ensuite vos ressources chaque fois que la caisse le demande.',
  ],
  delai: 'L’ASI est due à partir du premier jour du mois qui suit la demande.',
  a_savoir: [
    'Elle cesse à l’âge de la retraite : l’ASPA peut alors la remplacer.',
    'Elle n’est pas reprise sur la succession.',
  ],
}
