import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa } from '../institutions.ts'
import { caah } from './caah.ts'

export const droit_caah: DroitMensuel = {
  nom: 'caah',
  forme: 'mensuel',
  libelle: 'Majoration pour la vie autonome',
  en_bref: 'Un complément à l’AAH pour les personnes qui ont leur propre logement et ne travaillent pas.',
  besoin: 'handicap',
  regle: caah,
  institutions: caf_ou_msa({
    caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/handicap/l-allocation-aux-adultes-handicapes-aah',
  }),
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F12903',
  documents: ['aucun : la caisse qui paie l’AAH a tout ce qu’il faut'],
  demarche: [
    'Elle est versée avec l’AAH sans la demander.',
    'Vérifiez que votre caisse connaît votre logement et l’aide que vous recevez pour lui.',
  ],
  delai: 'Elle est payée chaque mois, avec l’AAH.',
  a_savoir: [
    'Il faut au moins 80 % d’incapacité, l’AAH au taux plein, et une aide au logement.',
    'Elle cesse quand on travaille.',
    'Le complément de ressources, plus élevé, n’est gardé que par ceux qui l’avaient avant décembre 2019.',
  ],
}
