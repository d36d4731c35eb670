import { Actions, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Carte, Cartes } from '../../../plateforme/html/composants/cartes.tsx'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { Fictif } from '../../../plateforme/html/composants/etiquette.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { Pagination } from '../../../plateforme/html/composants/pagination.tsx'
import { Recherche } from '../../../plateforme/html/composants/recherche.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'

export const Listes = () => (
  <>
    <Recherche action="#listes" libelle="Chercher un droit" nom="droit" valeur="logement" />
    <Cartes>
      <Carte titre="Revenu de solidarité active" href="#listes" niveau={3}>
        <p>
          <Etat valeur="ouvert" />
        </p>
        <p>
          <Montant valeur={{ min: 480, max: 520 }} periode="mois" />
        </p>
      </Carte>
      <Carte titre="Aide au logement" href="#listes" niveau={3}>
        <p>
          <Etat valeur="inconnu" />
        </p>
        <p>Il manque le montant de votre loyer.</p>
      </Carte>
      <Carte titre="Allocation aux adultes handicapés" niveau={3}>
        <p>
          <Etat valeur="ferme" />
        </p>
        <p>Cette carte ne mène nulle part.</p>
      </Carte>
    </Cartes>
    <Pagination compte="3 droits sur 14" precedente="#listes" suivante="#listes" />
    <Definitions
      entrees={[
        { terme: 'Chef de file', valeur: 'Commune de Valdroit' },
        { terme: 'Habitants', valeur: <span class="chiffres">36 000</span> },
        { terme: 'Données', valeur: <Fictif /> },
      ]}
    />
    <Vide titre="Aucun rendez-vous aujourd’hui" niveau={3}>
      <p>Les rendez-vous que vous notez apparaissent ici, le plus proche en premier.</p>
      <Actions>
        <LienBouton href="#listes" genre="second">
          Noter un rendez-vous
        </LienBouton>
      </Actions>
    </Vide>
  </>
)
