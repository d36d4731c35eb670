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
  /** The element of the page that holds the journey: the page that the server sent, node for node. */
  readonly racine: HTMLElement
}

const nomDe = (vue: Vue) => (vue.genre === 'ecran' ? vue.pose.ecran.nom : resultat)

/** The address and the history of the browser know at which page one is, never what was answered. */
const etatDe = (vue: Vue) => ({ simulateur: nomDe(vue) })

const moyens = { imprimer: () => window.print() }

/** The journey computed in the browser: once the page is there, nothing leaves it any more. */
export const ParcoursVivant = ({ depart, mois, langue, racine }: ParcoursVivantProps) => {
  const [vue, montrer] = useState(depart)
  const premiere = useRef(true)

  // Should it fail here, the form goes to the server, which answers as well.
  const suivre = (submitter: HTMLElement | null, vers?: string): Vue | undefined => {
    const formulaire = racine.querySelector('form')
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
    racine.addEventListener('submit', envoyer)
    window.addEventListener('popstate', revenir)
    return () => {
      racine.removeEventListener('submit', envoyer)
      window.removeEventListener('popstate', revenir)
    }
  }, [])

  // Before the eye or a key can follow: a Tab pressed at once starts from the new title.
  useLayoutEffect(() => {
    if (premiere.current) {
      premiere.current = false
      return
    }
    document.title = `${estEnErreur(vue) ? `${composantsTextes[langue].erreur} ` : ''}${titreDe(vue, langue)} – Juste Droit`
    accueillir(racine)
  }, [vue])

  return (
    <LangueActuelle.Provider value={langue}>
      <MoyensActuels.Provider value={moyens}>
        <Parcours
          vue={vue}
          mois={mois}
          annonce={premiere.current ? '' : parcoursTextes[langue].etape_lue({ titre: titreDe(vue, langue) })}
        />
      </MoyensActuels.Provider>
    </LangueActuelle.Provider>
  )
}

/** A new page starts at its errors, else at its title. */
function accueillir(racine: HTMLElement): void {
  const cible = racine.querySelector<HTMLElement>('.resume-erreurs') ?? racine.querySelector<HTMLElement>('h1')
  if (!cible) return
  cible.tabIndex = -1
  window.scrollTo(0, 0)
  cible.focus({ preventScroll: cible.tagName === 'H1' })
}
