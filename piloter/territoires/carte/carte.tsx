import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { registreTextes } from '../registre.textes.ts'
import type { Territoire } from '../territoires.requetes.ts'
import { cadre, contours } from './contours.ts'
import { type DepartementAvecTerritoires, parDepartement } from './par_departement.ts'

const trait = { stroke: 'var(--papier)', 'stroke-width': '1', 'stroke-linejoin': 'round' } as const
const plein = 'var(--vert)'
const hachure = 'url(#hachure)'

const Hachure = () => (
  <defs>
    <pattern id="hachure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="var(--vert-fond)" />
      <rect width="3.5" height="7" fill="var(--vert)" />
    </pattern>
  </defs>
)

const remplissage = ({ territoires }: DepartementAvecTerritoires) =>
  territoires.some(({ porteur_type }) => porteur_type === 'departement') ? hachure : plein

const Vide = ({ sauf }: { readonly sauf: ReadonlySet<string> }) => {
  const traces = contours.filter(({ code }) => !sauf.has(code)).map(({ trace }) => trace)
  return <path d={traces.join('')} fill="var(--trait)" {...trait} />
}

/** A colour or a hatching, and words: the table under the map says the same. */
const Legende = () => {
  const mots = useMots(registreTextes)
  const lignes = [
    [plein, mots.legende_lieu],
    [hachure, mots.legende_departement],
  ] as const
  return (
    <ul class="assurances">
      {lignes.map(([couleur, texte]) => (
        <li key={texte}>
          <svg width="20" height="20" aria-hidden="true">
            <rect width="20" height="20" fill={couleur} />
          </svg>
          {texte}
        </li>
      ))}
    </ul>
  )
}

const nomsDe = ({ nom, territoires }: DepartementAvecTerritoires) =>
  `${nom} : ${territoires.map((territoire) => territoire.nom).join(', ')}`

/** The départements of the mainland and Corsica; a click filters the list, the keyboard has the table. */
export const Carte = ({ territoires }: { readonly territoires: readonly Territoire[] }) => {
  const mots = useMots(registreTextes)
  const departements = parDepartement(territoires)
  const codes = new Set(departements.map(({ code }) => code))
  const traces = new Map(contours.map(({ code, trace }) => [code, trace]))
  const hors = departements.filter(({ code }) => !traces.has(code))
  return (
    <>
      <svg viewBox={cadre} width="100%" role="group" aria-label={mots.carte}>
        <Hachure />
        <Vide sauf={codes} />
        {departements
          .filter(({ code }) => traces.has(code))
          .map((departement) => (
            <a key={departement.code} href={`/territoires?departement=${departement.code}#liste`} tabindex={-1}>
              <title>{nomsDe(departement)}</title>
              <path d={traces.get(departement.code)} fill={remplissage(departement)} {...trait} />
            </a>
          ))}
      </svg>
      <Legende />
      {hors.length > 0 && (
        <p>
          {mots.hors_carte} <span lang="fr">{hors.map(nomsDe).join(' ; ')}</span>
        </p>
      )}
    </>
  )
}
