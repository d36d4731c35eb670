import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'

export const SectionActions = () => (
  <>
    <Fil
      pages={[
        { titre: 'Accueil', href: '/' },
        { titre: 'Droits', href: '/droits' },
      ]}
      ici="Revenu de solidarité active"
    />
    <Actions>
      <LienBouton href="#actions" grand avance>
        Voir mes droits possibles
      </LienBouton>
    </Actions>
    <Actions>
      <Bouton type="button">Enregistrer</Bouton>
      <Bouton type="button" genre="second">
        Revenir
      </Bouton>
      <Bouton type="button" genre="lien">
        Passer la question
      </Bouton>
    </Actions>
    <Actions>
      <Bouton type="button" genre="danger">
        Effacer le dossier de M. Martin
      </Bouton>
      <Bouton type="button" desactive>
        Envoyer
      </Bouton>
    </Actions>
    <Depliant titre="Pourquoi cette question ?">
      <p>L’aide au logement change avec la commune : un loyer n’a pas le même plafond partout.</p>
    </Depliant>
    <Depliant titre="Un dépliant ouvert" ouvert>
      <p>Sur le papier, un dépliant est toujours ouvert.</p>
    </Depliant>
  </>
)
