import { Depliant } from '../../plateforme/html/composants/depliant.tsx'
import { Recherche } from '../../plateforme/html/composants/recherche.tsx'
import type { Choisissable } from '../../plateforme/html/composants/selection.tsx'
import { useMots } from '../../plateforme/langues/langue_actuelle.ts'
import type { Filtres } from './filtres.ts'
import { registreTextes } from './registre.textes.ts'
import { territoiresTextes } from './territoires.textes.ts'
import { porteurs, vagues } from './territoires.ts'

interface FiltreProps {
  readonly nom: 'type' | 'vague' | 'region'
  readonly libelle: string
  readonly valeur: string | undefined
  readonly options: readonly Choisissable[]
}

const Filtre = ({ nom, libelle, valeur, options }: FiltreProps) => (
  <p class="champ">
    <label class="libelle" for={`filtre-${nom}`}>
      {libelle}
    </label>
    <select id={`filtre-${nom}`} name={nom} class="saisie">
      <option value="">{useMots(registreTextes).tous}</option>
      {options.map((option) => (
        <option key={option.valeur} value={option.valeur} selected={option.valeur === valeur}>
          {option.libelle}
        </option>
      ))}
    </select>
  </p>
)

interface RechercheProps {
  readonly filtres: Filtres
  readonly regions: readonly Choisissable[]
}

/** Words and filters in one form: its address can be kept and sent. */
export const RechercheTerritoires = ({ filtres, regions }: RechercheProps) => {
  const mots = useMots(registreTextes)
  const noms = useMots(territoiresTextes)
  return (
    <Recherche action="/territoires#liste" libelle={mots.chercher} valeur={filtres.q}>
      <Depliant titre={mots.filtrer} ouvert={[filtres.type, filtres.vague, filtres.region].some(Boolean)}>
        <Filtre
          nom="type"
          libelle={mots.filtre_type}
          valeur={filtres.type}
          options={porteurs.map((valeur) => ({ valeur, libelle: noms[valeur] }))}
        />
        <Filtre
          nom="vague"
          libelle={mots.filtre_vague}
          valeur={filtres.vague}
          options={vagues.map((valeur) => ({ valeur, libelle: mots[`vague_${valeur}`] }))}
        />
        <Filtre nom="region" libelle={mots.filtre_region} valeur={filtres.region} options={regions} />
        {filtres.tri !== 'nom' && <input type="hidden" name="tri" value={filtres.tri} />}
      </Depliant>
    </Recherche>
  )
}
