import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { af } from './af.ts'

export const droit_af: DroitMensuel = {
  nom: 'af',
  forme: 'mensuel',
  libelle: 'Allocations familiales',
  en_bref: 'Une somme chaque mois pour les familles d’au moins deux enfants de moins de 20 ans.',
  besoin: 'famille',
  regle: af,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/vie-personnelle/les-allocations-familiales-af',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F13213',
  documents: ['le livret de famille, ou l’acte de naissance de chaque enfant', 'un relevé d’identité bancaire (RIB)'],
  demarche: [
    'Déclarez la naissance ou l’arrivée du deuxième enfant à la CAF ou à la MSA : le droit s’ouvre de lui-même.',
    'Si vous n’êtes pas encore connu de la caisse, déclarez votre situation sur son site.',
  ],
  delai: 'Elles sont dues à partir du mois qui suit la naissance ou l’arrivée du deuxième enfant.',
  a_savoir: [
    'Le montant baisse au-delà de certains revenus, mais le droit reste.',
    'Il augmente quand un enfant grandit.',
    'En résidence alternée, les parents peuvent les partager.',
  ],
}
