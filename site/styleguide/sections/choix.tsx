import { Cases, Choix } from '../../../plateforme/html/composants/choix.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'

export const SectionChoix = () => (
  <Formulaire methode="get" action="#choix">
    <Choix
      nom="vit_en_couple"
      libelle="Vivez-vous en couple ?"
      aide="Marié, pacsé, ou en couple sous le même toit."
      options={[
        { valeur: 'oui', libelle: 'Oui' },
        { valeur: 'non', libelle: 'Non' },
      ]}
      valeur="non"
      enLigne
    />
    <Choix
      nom="activite"
      libelle="Que faites-vous en ce moment ?"
      options={[
        { valeur: 'salarie', libelle: 'Je travaille', aide: 'Salarié, apprenti, en intérim' },
        { valeur: 'chomeur', libelle: 'Je cherche un emploi' },
        { valeur: 'retraite', libelle: 'Je suis à la retraite' },
        { valeur: 'inconnu', libelle: 'Je ne sais pas répondre' },
      ]}
    />
    <Cases
      nom="ressources"
      libelle="Recevez-vous déjà une de ces aides ?"
      aide="Cochez tout ce que vous recevez."
      facultatif
      options={[
        { valeur: 'rsa', libelle: 'RSA' },
        { valeur: 'prime_activite', libelle: 'Prime d’activité' },
        { valeur: 'aide_logement', libelle: 'Aide au logement', aide: 'APL, ALF ou ALS' },
      ]}
      valeurs={['aide_logement']}
    />
  </Formulaire>
)
