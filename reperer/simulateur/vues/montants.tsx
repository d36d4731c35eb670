import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Groupe } from '../../../plateforme/html/composants/groupe.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { parcoursTextes } from './parcours.textes.ts'

interface ChampMontantsProps {
  readonly nom: string
  readonly libelle: string
  readonly aide: string | undefined
  readonly enTitre: boolean
  readonly mois: readonly Month[]
  readonly valeurDe: (nom: string) => string
  readonly erreurDe: (nom: string) => string | undefined
}

/** An amount of every month, and under a fold those of the months that differ. */
export const ChampMontants = ({ nom, libelle, aide, enTitre, mois, valeurDe, erreurDe }: ChampMontantsProps) => {
  const mots = useMots(parcoursTextes)
  const langue = useLangue()
  const noms = mois.map((each) => ({ each, champ: `${nom}_${monthName(each)}` }))
  const ouvert = noms.some(({ champ }) => valeurDe(champ) !== '' || erreurDe(champ))
  return (
    <Groupe nom={`${nom}_par_mois`} libelle={libelle} aide={aide} enTitre={enTitre} libre>
      <ChampMontant
        nom={nom}
        libelle={mots.montant_habituel}
        valeur={valeurDe(nom)}
        erreur={erreurDe(nom)}
        periode="mois"
        libre
      />
      <Depliant titre={mots.montants_differents} ouvert={ouvert}>
        <p class="aide">{mots.montants_aide}</p>
        {noms.map(({ each, champ }) => (
          <ChampMontant
            key={champ}
            nom={champ}
            libelle={ecrireMois(monthName(each), langue)}
            valeur={valeurDe(champ)}
            erreur={erreurDe(champ)}
            libre
          />
        ))}
      </Depliant>
    </Groupe>
  )
}
