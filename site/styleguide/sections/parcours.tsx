import { Etapes } from '../../../plateforme/html/composants/etapes.tsx'
import { Progression } from '../../../plateforme/html/composants/progression.tsx'

const etapes = ['Vous', 'Votre famille', 'Votre logement', 'Vos ressources', 'Vos droits'] as const

export const Parcours = () => (
  <>
    <Etapes etapes={etapes} rang={1} />
    <Etapes etapes={etapes} rang={3} />
    <Progression
      nom="lecture"
      libelle="Lecture du fichier de la CAF"
      fait={18_400}
      total={36_000}
      rythme="2 300 lignes par seconde"
      reste="encore 8 secondes"
      arreter="#parcours"
    />
    <Progression nom="lu" libelle="Lecture du fichier de la CARSAT" fait={1_204} total={1_204} />
  </>
)
