import type { DroitMensuel } from '../droit.ts'
import { msa } from '../institutions.ts'
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
      lien: 'https://www.ameli.fr/',
    },
    {
      nom: 'Votre caisse de retraite',
      pour_qui: 'Elle vous verse une pension de réversion pour invalidité, ou une retraite prise avant l’âge légal',
      lien: 'https://www.lassuranceretraite.fr/',
    },
    msa,
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  formulaire_papier: {
    nom: 'Demande d’allocation supplémentaire d’invalidité (cerfa n° 11175)',
    lien: 'https://www.service-public.fr/particuliers/vosdroits/F16940',
  },
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
    'Il faut une invalidité qui réduit des deux tiers la capacité de travail.',
  ],
}
