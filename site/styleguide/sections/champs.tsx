import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { ChampLong, ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { ChampMois, DateNaissance } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { Selection } from '../../../plateforme/html/composants/selection.tsx'

const occupations = [
  { valeur: 'locataire_vide', libelle: 'Locataire' },
  { valeur: 'proprietaire', libelle: 'Propriétaire' },
  { valeur: 'loge_gratuitement', libelle: 'Logé gratuitement' },
]

export const Champs = () => (
  <Formulaire methode="get" action="#champs">
    <ChampTexte nom="prenom" libelle="Prénom" remplissage="given-name" />
    <ChampTexte
      nom="courriel"
      libelle="Adresse électronique"
      aide="Pour vous envoyer le résultat. Nous ne la gardons pas."
      clavier="email"
      remplissage="email"
      facultatif
    />
    <ChampTexte nom="code_postal" libelle="Code postal" clavier="numeric" largeur="courte" valeur="38000" />
    <ChampMontant
      nom="salaire_net"
      libelle="Votre salaire net en février 2026"
      aide="Le montant « net social » de votre fiche de paie."
      periode="mois"
      valeur="1 234,50"
    />
    <ChampMontant nom="epargne" libelle="Vos économies" facultatif />
    <Selection nom="statut_occupation_logement" libelle="Votre logement" options={occupations} valeur="proprietaire" />
    <DateNaissance nom="date_naissance" libelle="Votre date de naissance" />
    <ChampMois nom="mois_calcul" libelle="Le mois à calculer" valeur={{ mois: '3', annee: '2026' }} />
    <ChampLong nom="remarque" libelle="Autre chose à nous dire ?" facultatif lignes={4} />
  </Formulaire>
)
