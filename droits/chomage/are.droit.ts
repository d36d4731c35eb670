import type { DroitMensuel } from '../droit.ts'
import { france_travail } from '../institutions.ts'
import { chomage_net } from '../notions/ressources.ts'
import { allocation_retour_emploi, allocation_retour_emploi_nette } from './are.ts'

export const droit_allocation_retour_emploi: DroitMensuel = {
  nom: 'allocation_retour_emploi',
  forme: 'mensuel',
  libelle: 'Allocation chômage d’aide au retour à l’emploi (ARE)',
  en_bref: 'L’allocation de l’assurance chômage, pour qui a perdu un emploi et assez travaillé.',
  besoin: 'chomage',
  regle: allocation_retour_emploi,
  verse: allocation_retour_emploi_nette,
  recu_sous: chomage_net,
  institutions: [{ ...france_travail, pour_qui: 'Vous avez perdu un emploi salarié' }],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F14860',
  documents: [
    'l’attestation employeur de chaque contrat des deux dernières années (trois à partir de 55 ans)',
    'votre numéro de sécurité sociale',
    'un relevé d’identité bancaire (RIB)',
    'le titre de séjour, si vous n’êtes pas de nationalité française',
  ],
  demarche: [
    'Inscrivez-vous sur le site de France Travail dès le lendemain de la fin du contrat : la demande d’allocation se fait en même temps.',
    'Actualisez votre situation chaque mois.',
  ],
  delai:
    'L’allocation commence après un délai de sept jours, et plus tard encore si des congés ou des indemnités ont été payés. S’inscrire tôt avance ce jour.',
  a_savoir: [
    'Inscrivez-vous dans les douze mois qui suivent la fin du contrat : après, le droit est en général perdu.',
    'Elle peut s’ajouter en partie à un salaire repris.',
    'Une démission n’y donne droit que dans certains cas.',
  ],
}
