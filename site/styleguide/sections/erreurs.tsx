import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampMois, DateNaissance } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Selection } from '../../../plateforme/html/composants/selection.tsx'

const messages = {
  refus_nom: 'Écrivez votre nom.',
  refus_loyer: 'Écrivez le loyer en chiffres, par exemple 450 ou 450,50.',
  refus_naissance: 'Cette date n’existe pas. Février n’a jamais 31 jours.',
  refus_mois: 'Choisissez un mois.',
  refus_logement: 'Choisissez une réponse dans la liste.',
  refus_couple: 'Répondez par oui ou par non.',
} as const

const erreurs = Object.entries(messages).map(([nom, message]) => ({ nom, message }))
const ouiNon = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
]

export const Erreurs = () => (
  <>
    <ResumeErreurs erreurs={erreurs} />
    <Formulaire methode="get" action="#erreurs">
      <ChampTexte nom="refus_nom" libelle="Nom" erreur={messages.refus_nom} />
      <ChampMontant
        nom="refus_loyer"
        libelle="Votre loyer"
        aide="Sans les charges."
        periode="mois"
        valeur="quatre cents"
        erreur={messages.refus_loyer}
      />
      <DateNaissance
        nom="refus_naissance"
        libelle="Votre date de naissance"
        valeur={{ jour: '31', mois: '2', annee: '1984' }}
        erreur={messages.refus_naissance}
      />
      <ChampMois
        nom="refus_mois"
        libelle="Le mois à calculer"
        valeur={{ annee: '2026' }}
        erreur={messages.refus_mois}
      />
      <Selection nom="refus_logement" libelle="Votre logement" options={ouiNon} erreur={messages.refus_logement} />
      <Choix
        nom="refus_couple"
        libelle="Vivez-vous en couple ?"
        options={ouiNon}
        enLigne
        erreur={messages.refus_couple}
      />
      <Actions>
        <Bouton avance>Continuer</Bouton>
      </Actions>
    </Formulaire>
  </>
)
