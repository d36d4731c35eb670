import type { DroitMensuel } from '../droit.ts'
import { caf_ou_msa, maison_du_handicap } from '../institutions.ts'
import { aah } from './aah.ts'

export const droit_aah: DroitMensuel = {
  nom: 'aah',
  forme: 'mensuel',
  libelle: 'Allocation aux adultes handicapés (AAH)',
  en_bref: 'Un revenu minimum pour les adultes handicapés.',
  besoin: 'handicap',
  regle: aah,
  institutions: [
    {
      ...maison_du_handicap,
      pour_qui: 'C’est à elle que l’allocation se demande : elle reconnaît le handicap',
    },
    ...caf_ou_msa({
      caf: 'https://www.caf.fr/allocataires/aides-et-demarches/droits-et-prestations/handicap/l-allocation-aux-adultes-handicapes-aah',
      caf_pour_qui: 'Elle paie l’allocation, si vous relevez du régime général',
    }),
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F12242',
  formulaire_papier: {
    nom: 'Demande à la MDPH (cerfa n° 15692)',
    lien: 'https://www.service-public.fr/particuliers/vosdroits/R19993',
  },
  documents: [
    'le formulaire de demande à la MDPH',
    'un certificat médical de moins d’un an',
    'une pièce d’identité, ou le titre de séjour',
    'un justificatif de domicile',
  ],
  demarche: [
    'Remplissez la demande en ligne ou sur papier, et remettez-la à la MDPH de votre département.',
    'Une commission reconnaît un taux d’incapacité et décide.',
    'La CAF ou la MSA calcule ensuite le montant et le paie.',
  ],
  delai:
    'La MDPH a quatre mois pour répondre ; sans réponse, c’est un refus. L’allocation est due à partir du mois qui suit la demande.',
  a_savoir: [
    'Les revenus de l’époux, du concubin ou du partenaire ne comptent plus depuis octobre 2023.',
    'Une partie du salaire n’est pas comptée : travailler ne la fait pas disparaître.',
    'Entre 50 et 79 % d’incapacité, il faut aussi avoir du mal à accéder à l’emploi.',
  ],
}
