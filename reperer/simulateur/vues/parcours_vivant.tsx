import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Month } from '../../../moteur/expression/month.ts'
import { composantsTextes } from '../../../plateforme/html/composants/composants.textes.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { LangueActuelle } from '../../../plateforme/langues/langue_actuelle.ts'
import { chargerLaLoi } from '../charger_loi.ts'
import { type Saisie, saisieDe } from '../lire/saisie.ts'
import type { Memoire } from '../lire.ts'
import { champsDuParcours, parcourir, parcourirSansLoi, resultat, type Vue } from '../parcourir.ts'
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

/** The journey computed in the browser: once the page and the law are there, nothing leaves it any more. */
export const ParcoursVivant = ({ depart, mois, langue, racine }: ParcoursVivantProps) => {
  const [vue, montrer] = useState(depart)
  const premiere = useRef(true)
  const memoire = useRef<Memoire>(new Map())

  const lire = (submitter: HTMLElement | null, vers?: string): Saisie | undefined => {
    const formulaire = racine.querySelector('form')
    if (!formulaire) return undefined
    const champs = new FormData(formulaire, submitter)
    if (vers !== undefined) champs.set(champsDuParcours.vers, vers)
    return saisieDe(champs)
  }

  /** At once without the law; else as soon as it is there. */
  const suivre = async (saisie: Saisie): Promise<Vue> =>
    parcourirSansLoi(saisie, mois) ?? parcourir(saisie, mois, await chargerLaLoi(), memoire.current)

  const envoyer = (evenement: SubmitEvent) => {
    const { submitter } = evenement
    // Another language is another page: the server writes it.
    if (submitter?.hasAttribute('formaction')) return
    const saisie = lire(submitter)
    if (!saisie) return
    evenement.preventDefault()
    const suite = (suivante: Vue) => {
      history.pushState(etatDe(suivante), '')
      montrer(suivante)
    }
    // Should the law not come, or anything fail here, the form goes to the server, which answers as well.
    suivre(saisie).then(suite, () => auServeur(racine, submitter))
  }

  useEffect(() => {
    history.replaceState(etatDe(depart), '')
    const revenir = ({ state }: PopStateEvent) => {
      const nom: unknown = state?.simulateur
      // A link to a field of the page tells this too, without a state of ours: the screen stays.
      const saisie = typeof nom === 'string' ? lire(null, nom) : undefined
      if (saisie) suivre(saisie).then(montrer, () => auServeur(racine, null))
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

/** Sends the form as a page without scripts would: its button is told by a field. */
function auServeur(racine: HTMLElement, submitter: HTMLElement | null): void {
  const formulaire = racine.querySelector('form')
  if (!formulaire) return
  if (submitter instanceof HTMLButtonElement && submitter.name) {
    const champ = document.createElement('input')
    champ.type = 'hidden'
    champ.name = submitter.name
    champ.value = submitter.value
    formulaire.append(champ)
  }
  formulaire.submit()
}

/** A new page starts at its errors, else at its title. */
function accueillir(racine: HTMLElement): void {
  const cible = racine.querySelector<HTMLElement>('.resume-erreurs') ?? racine.querySelector<HTMLElement>('h1')
  if (!cible) return
  cible.tabIndex = -1
  window.scrollTo(0, 0)
  cible.focus({ preventScroll: cible.tagName === 'H1' })
}
