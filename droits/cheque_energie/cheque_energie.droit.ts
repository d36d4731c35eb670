import type { Annuel, Fiche } from '../droit.ts'
import { cheque_energie_publie } from './cheque_energie.ts'

export const droit_cheque_energie: Fiche & Annuel = {
  nom: 'cheque_energie',
  forme: 'annuel',
  libelle: 'Chèque énergie',
  en_bref: 'Une aide annuelle pour payer l’électricité, le gaz, le fioul ou le bois.',
  besoin: 'energie',
  regle: cheque_energie_publie,
  institutions: [
    {
      nom: 'Agence de services et de paiement (chèque énergie)',
      pour_qui: 'Tous les ménages aux revenus modestes',
      lien: 'https://chequeenergie.gouv.fr/',
    },
  ],
  fiche_officielle: 'https://www.service-public.fr/particuliers/vosdroits/F33667',
  documents: [
    'le numéro fiscal de la personne qui a signé le contrat d’électricité',
    'une attestation de contrat d’électricité à votre nom, de moins de trois mois',
  ],
  demarche: [
    'Il est envoyé sans rien demander à la plupart des ménages qui y ont droit.',
    'Si vous ne l’avez pas reçu, demandez-le sur le site du chèque énergie, par courrier, ou au 0 805 204 805 (appel gratuit).',
  ],
  delai: 'Il est envoyé une fois par an. Les dates pour le demander changent chaque année : elles sont sur le site.',
  a_savoir: [
    'Il faut déclarer ses revenus aux impôts, même sans revenu.',
    'Il se donne au fournisseur d’énergie, en ligne ou par courrier.',
    'Il protège aussi : pas de coupure en hiver, pas de frais de mise en service.',
  ],
}
