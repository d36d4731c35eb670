import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Month } from '../../../moteur/expression/month.ts'
import { composantsTextes } from '../../../plateforme/html/composants/composants.textes.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { LangueActuelle } from '../../../plateforme/langues/langue_actuelle.ts'
import { saisieDe } from '../lire/saisie.ts'
import { champsDuParcours, parcourir, resultat, type Vue } from '../parcourir.ts'
import { MoyensActuels } from './contexte.ts'
import { parcoursTextes } from './parcours.textes.ts'
import { estEnErreur, Parcours, titreDe } from './parcours.tsx'

interface ParcoursVivantProps {
  readonly depart: Vue
  readonly mois: Month
  readonly langue: Langue
}

const nomDe = (vue: Vue) => (vue.genre === 'ecran' ? vue.pose.ecran.nom : resultat)

/** The address and the history of the browser know at which page one is, never what was answered. */
const etatDe = (vue: Vue) => ({ simulateur: nomDe(vue) })

const moyens = { imprimer: () => window.print() }

/** The journey computed in the browser: once the page is there, nothing leaves it any more. */
export const ParcoursVivant = ({ depart, mois, langue }: ParcoursVivantProps) => {
  const [vue, montrer] = useState(depart)
  const racine = useRef<HTMLDivElement>(null)
  const premiere = useRef(true)

  // Should it fail here, the form goes to the server, which answers as well.
  const suivre = (submitter: HTMLElement | null, vers?: string): Vue | undefined => {
    const formulaire = racine.current?.querySelector('form')
    if (!formulaire) return undefined
    const champs = new FormData(formulaire, submitter)
    if (vers !== undefined) champs.set(champsDuParcours.vers, vers)
    return parcourir(saisieDe(champs), mois)
  }

  const envoyer = (evenement: SubmitEvent) => {
    // Another language is another page: the server writes it.
    if (evenement.submitter?.hasAttribute('formaction')) return
    const suivante = suivre(evenement.submitter)
    if (!suivante) return
    evenement.preventDefault()
    history.pushState(etatDe(suivante), '')
    montrer(suivante)
  }

  useEffect(() => {
    history.replaceState(etatDe(depart), '')
    const revenir = ({ state }: PopStateEvent) => {
      const nom: unknown = state?.simulateur
      const suivante = suivre(null, typeof nom === 'string' ? nom : 'debut')
      if (suivante) montrer(suivante)
    }
    window.addEventListener('popstate', revenir)
    return () => window.removeEventListener('popstate', revenir)
  }, [])

  // Before the eye or a key can follow: a Tab pressed at once starts from the new title.
  useLayoutEffect(() => {
    if (premiere.current) {
      premiere.current = false
      return
    }
    document.title = `${estEnErreur(vue) ? `${composantsTextes[langue].erreur} ` : ''}${titreDe(vue, langue)} – Juste Droit`
    accueillir(racine.current)
  }, [vue])

  return (
    <LangueActuelle.Provider value={langue}>
      <MoyensActuels.Provider value={moyens}>
        <div ref={racine} onSubmit={envoyer}>
          <p class="invisible" role="status">
            {premiere.current ? '' : parcoursTextes[langue].etape_lue({ titre: titreDe(vue, langue) })}
          </p>
          <Parcours key={nomDe(vue)} vue={vue} mois={mois} />
        </div>
      </MoyensActuels.Provider>
    </LangueActuelle.Provider>
  )
}

/** A new page starts at its errors, else at its title. */
function accueillir(racine: HTMLElement | null): void {
  const cible = racine?.querySelector<HTMLElement>('.resume-erreurs') ?? racine?.querySelector<HTMLElement>('h1')
  if (!cible) return
  cible.tabIndex = -1
  window.scrollTo(0, 0)
  cible.focus({ preventScroll: cible.tagName === 'H1' })
}
