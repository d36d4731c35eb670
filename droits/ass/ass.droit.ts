import type { DroitMensuel } from '../droit.ts'
import { france_travail } from '../institutions.ts'
import { ass } from './ass.ts'

export const droit_ass: DroitMensuel = {
  nom: 'ass',
  forme: 'mensuel',
  libelle: 'Allocation de solidarité spécifique (ASS)',
  en_bref: 'Une allocation pour les personnes au chômage qui ont beaucoup travaillé et épuisé leurs droits.',
  besoin: 'chomage',
  regle: ass,
  institutions: [{ ...france_travail, pour_qui: 'Vous êtes inscrit comme demandeur d’emploi' }],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F12484',
  documents: [
    'les certificats de travail des dix années avant la fin du dernier contrat',
    'les ressources du couple des douze derniers mois',
    'un relevé d’identité bancaire (RIB)',
  ],
  demarche: [
    'France Travail envoie le dossier de demande à la fin de l’allocation chômage.',
    'Si vous ne le recevez pas, demandez-le à votre conseiller.',
  ],
  delai: 'L’ASS est due à partir de la fin de l’allocation chômage. Elle est accordée pour six mois, et se renouvelle.',
  a_savoir: [
    'Il faut avoir travaillé cinq ans pendant les dix années avant la fin du contrat.',
    'Elle compte pour la retraite ; le RSA, non.',
  ],
}
