import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { asf } from './asf.ts'

export const droit_asf: DroitMensuel = {
  nom: 'asf',
  forme: 'mensuel',
  libelle: 'Allocation de soutien familial (ASF)',
  en_bref: 'Une somme par enfant pour le parent qui l’élève seul, sans pension alimentaire ou avec une petite pension.',
  besoin: 'famille',
  regle: asf,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/vie-personnelle/l-allocation-de-soutien-familial-asf',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F815',
  documents: [
    'le livret de famille, ou l’acte de naissance de chaque enfant',
    'le jugement ou la convention qui fixe la pension, s’il y en a',
    'un relevé d’identité bancaire (RIB)',
  ],
  demarche: [
    'Faites la demande sur le site de la CAF ou de la MSA, ou sur papier.',
    'Si la pension fixée n’est pas payée, la caisse peut la réclamer à votre place (ARIPA).',
  ],
  delai: 'Elle est payée chaque mois, une fois la demande étudiée : demandez-la dès que vous êtes seul avec l’enfant.',
  a_savoir: [
    'Il n’y a pas de condition de revenus.',
    'Elle cesse quand le parent se remet en couple.',
    'Elle complète une pension plus petite qu’elle.',
  ],
}
