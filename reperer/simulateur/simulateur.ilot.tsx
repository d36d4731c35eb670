import { hydrate } from 'preact'
import { parseMonth } from '../../moteur/expression/month.ts'
import { estLangue } from '../../plateforme/langues/langue.ts'
import { chargerLaLoi } from './charger_loi.ts'
import { saisieDe } from './lire/saisie.ts'
import { champsDuParcours, ici, parcourir, parcourirSansLoi } from './parcourir.ts'
import { ParcoursVivant } from './vues/parcours_vivant.tsx'

/** Takes over the page that the server sent: same answers, read from its form, same words. */
const racine = document.querySelector<HTMLElement>('[data-ilot="simulateur"]')
const formulaire = racine?.querySelector('form')
const mois = parseMonth(racine?.dataset.mois ?? '')
const langue = racine?.dataset.langue

if (racine && formulaire && mois !== undefined && estLangue(langue)) {
  const champs = new FormData(formulaire)
  // A page that came back with errors shows them again.
  if (!racine.dataset.erreur) champs.set(champsDuParcours.vers, ici)
  const saisie = saisieDe(champs)
  // The first screens are there at once; the page of a family that is known waits for the law.
  const depart = parcourirSansLoi(saisie, mois) ?? parcourir(saisie, mois, await chargerLaLoi())
  hydrate(<ParcoursVivant depart={depart} mois={mois} langue={langue} racine={racine} />, racine)
  await chargerLaLoi()
  racine.dataset.pret = 'oui'
}
