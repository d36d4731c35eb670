import type { ComponentChildren } from 'preact'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { codeLangue, type Langue, langues } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { champsCaches, champsDuParcours, resultat, type Vue } from '../parcourir.ts'
import { parcoursTextes } from './parcours.textes.ts'

export const adresse = '/simulateur'

const noms = { fr: 'Français', en: 'English', falc: 'Facile à lire' } as const satisfies Record<Langue, string>

/** Links in the header would start again: these post the answers along. */
const Langues = () => {
  const actuelle = useLangue()
  const mots = useMots(parcoursTextes)
  return (
    <p class="langues-gardees">
      {mots.langue}{' '}
      {langues
        .filter((langue) => langue !== actuelle)
        .map((langue) => (
          <button
            key={langue}
            type="submit"
            name={champsDuParcours.vers}
            value="ici"
            formaction={`${adresse}?langue=${langue}`}
            lang={codeLangue[langue]}
            class="bouton bouton-lien"
          >
            {noms[langue]}
          </button>
        ))}
    </p>
  )
}

/** The form of every page of the journey: it carries the answers of the other screens out of sight, never in the address. */
export const FormulaireDuParcours = ({
  vue,
  children,
}: {
  readonly vue: Vue
  readonly children: ComponentChildren
}) => (
  <Formulaire action={adresse}>
    <input type="hidden" name={champsDuParcours.ici} value={vue.genre === 'ecran' ? vue.pose.ecran.nom : resultat} />
    <input type="hidden" name={champsDuParcours.faits} value={vue.faits.join(' ')} />
    {champsCaches(vue).map(([nom, valeur], rang) => (
      <input key={`${nom} ${rang}`} type="hidden" name={nom} value={valeur} />
    ))}
    {children}
    <Langues />
  </Formulaire>
)
