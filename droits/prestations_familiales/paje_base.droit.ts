import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { paje_base } from './paje_base.ts'

export const droit_paje_base: DroitMensuel = {
  nom: 'paje_base',
  forme: 'mensuel',
  libelle: 'Allocation de base de la PAJE',
  en_bref: 'Une somme chaque mois jusqu’aux 3 ans d’un enfant, selon les revenus.',
  besoin: 'famille',
  regle: paje_base,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/vie-personnelle/l-allocation-de-base-ab',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F13218',
  documents: ['l’acte de naissance, ou le livret de famille', 'un relevé d’identité bancaire (RIB)'],
  demarche: [
    'Déclarez la grossesse avant la fin de la quatorzième semaine, puis la naissance, à la CAF ou à la MSA.',
    'La caisse étudie le droit avec ces déclarations.',
  ],
  delai: 'Elle est due à partir du mois qui suit la naissance.',
  a_savoir: [
    'Les revenus comptés sont ceux d’il y a deux ans.',
    'Le montant est entier ou réduit de moitié selon les revenus.',
  ],
}
