import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { cf } from './cf.ts'

export const droit_cf: DroitMensuel = {
  nom: 'cf',
  forme: 'mensuel',
  libelle: 'Complément familial',
  en_bref: 'Un complément pour les familles d’au moins trois enfants de plus de 3 ans, selon les revenus.',
  besoin: 'famille',
  regle: cf,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/vie-personnelle/le-complement-familial-cf',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F13214',
  documents: ['aucun, si la caisse connaît vos enfants et vos revenus'],
  demarche: [
    'Rien à demander quand la caisse vous connaît : elle l’ouvre au troisième anniversaire du plus jeune des trois enfants.',
    'Sinon, déclarez votre situation sur le site de la CAF ou de la MSA.',
  ],
  delai: 'Il est dû après le troisième anniversaire du plus jeune des trois enfants.',
  a_savoir: [
    'Il est plus élevé pour les familles aux revenus les plus faibles.',
    'Les revenus comptés sont ceux d’il y a deux ans.',
  ],
}
