import { monthName } from '../../../moteur/expression/month.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampMois } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { MoisDemande } from './mois_demande.ts'
import { regleTextes } from './regle.textes.ts'

interface Props {
  readonly action: string
  readonly demande: MoisDemande
}

function saisi(demande: MoisDemande) {
  if (demande.sorte === 'illisible') return demande.saisi
  const [annee, mois] = monthName(demande.mois).split('-')
  return { mois, annee }
}

/** Another month: the answer has the month in its address, so that it can be shared. */
export const ChoixDuMois = ({ action, demande }: Props) => {
  const mots = useMots(regleTextes)
  return (
    <Formulaire action={action} methode="get">
      <div class="choix-du-mois">
        <ChampMois
          nom="mois"
          libelle={mots.mois}
          valeur={saisi(demande)}
          erreur={demande.sorte === 'illisible' ? mots.mois_illisible : undefined}
        />
        <Bouton genre="second">{mots.voir}</Bouton>
      </div>
    </Formulaire>
  )
}
