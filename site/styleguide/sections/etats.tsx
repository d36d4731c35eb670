import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { Etiquette, Fictif } from '../../../plateforme/html/composants/etiquette.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'

export const Etats = () => (
  <>
    <p>
      <Etat valeur="ouvert" /> <Etat valeur="inconnu" /> <Etat valeur="ferme" />
    </p>
    <p>
      <Etat valeur="ouvert" mot="Ouvert" /> <Etat valeur="inconnu" mot="Inconnu : loyer" />{' '}
      <Etat valeur="ferme" mot="Fermé" />
    </p>
    <p>
      <Etiquette>CAF</Etiquette> <Etiquette>Depuis le 1er avril 2026</Etiquette> <Fictif />
    </p>
    <p>
      <Montant valeur={145.77} periode="mois" grand />
    </p>
    <p>
      <Montant valeur={{ min: 120.4, max: 179.2 }} periode="mois" grand />
    </p>
    <p>
      Dans une phrase : vous pouvez peut-être recevoir <Montant valeur={{ min: 1200, max: 1800 }} periode="an" />, et{' '}
      <Montant valeur={48} periode="une_fois" />.
    </p>
    <Avis>
      <p>Votre commune compte dans le calcul de l’aide au logement.</p>
    </Avis>
    <Avis genre="reussite">
      <p>Le rendez-vous du 3 mars 2026 est noté. Un message vous le rappellera.</p>
    </Avis>
    <Avis genre="attention">
      <p>Ce calcul est une estimation. Seule la CAF décide, après avoir lu votre demande.</p>
    </Avis>
    <Avis genre="erreur" titre="Le fichier n’a pas été lu">
      <p>La ligne 12 n’a pas de date de naissance. Corrigez-la et envoyez le fichier de nouveau.</p>
    </Avis>
  </>
)
