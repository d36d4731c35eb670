import { matrice } from '../acces/matrice.ts'
import { Bouton } from '../html/composants/bouton.tsx'
import { Depliant } from '../html/composants/depliant.tsx'
import type { Choisissable } from '../html/composants/selection.tsx'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import type { Filtres } from './filtres.ts'
import { journalTextes } from './journal.textes.ts'
import { gestesTextes } from './mots.textes.ts'
import { motDeLObjet } from './mots.ts'

interface FiltreProps {
  readonly nom: keyof Filtres
  readonly libelle: string
  readonly valeur: string | undefined
}

const Filtre = ({
  nom,
  libelle,
  valeur,
  vide,
  options,
}: FiltreProps & { readonly vide: string; readonly options: readonly Choisissable[] }) => (
  <p class="champ">
    <label class="libelle" for={`filtre-${nom}`}>
      {libelle}
    </label>
    <select id={`filtre-${nom}`} name={nom} class="saisie">
      <option value="">{vide}</option>
      {options.map((option) => (
        <option key={option.valeur} value={option.valeur} selected={option.valeur === valeur}>
          {option.libelle}
        </option>
      ))}
    </select>
  </p>
)

const Saisie = ({ nom, libelle, valeur, jour }: FiltreProps & { readonly jour?: boolean }) => {
  const champ = { id: `filtre-${nom}`, name: nom, value: valeur, class: 'saisie saisie-moyenne' }
  return (
    <p class="champ">
      <label class="libelle" for={champ.id}>
        {libelle}
      </label>
      {jour ? <input {...champ} type="date" /> : <input {...champ} type="text" autocomplete="off" />}
    </p>
  )
}

interface FormulaireProps {
  readonly filtres: Filtres
  /** The chains to choose from, for who sees several. */
  readonly chaines: readonly Choisissable[] | undefined
}

/** All filters in one form: its address can be kept and sent. */
export const FormulaireDesFiltres = ({ filtres, chaines }: FormulaireProps) => {
  const mots = useMots(journalTextes)
  const langue = useLangue()
  const { du, au, geste, objet, reference } = filtres
  const objets = new Set(matrice.filter(({ contenu }) => contenu !== 'secret').map(({ nom }) => nom))
  return (
    <form method="get" action="/journal">
      <Depliant titre={mots.filtrer} ouvert={chaines !== undefined || [du, au, geste, objet, reference].some(Boolean)}>
        {chaines && (
          <Filtre
            nom="territoire"
            libelle={mots.chaine}
            valeur={filtres.territoire}
            vide={mots.hors_territoire}
            options={chaines}
          />
        )}
        <Saisie nom="du" libelle={mots.du} valeur={filtres.du} jour />
        <Saisie nom="au" libelle={mots.au} valeur={filtres.au} jour />
        <Filtre
          nom="geste"
          libelle={mots.geste}
          valeur={filtres.geste}
          vide={mots.tous}
          options={Object.entries(gestesTextes[langue]).map(([valeur, libelle]) => ({ valeur, libelle }))}
        />
        <Filtre
          nom="objet"
          libelle={mots.objet}
          valeur={filtres.objet}
          vide={mots.tous}
          options={[...objets].map((valeur) => ({ valeur, libelle: motDeLObjet(langue, valeur) }))}
        />
        <Saisie nom="reference" libelle={mots.reference} valeur={filtres.reference} />
        {filtres.membre && <input type="hidden" name="membre" value={filtres.membre} />}
        <Bouton genre="second">{mots.montrer}</Bouton>
      </Depliant>
    </form>
  )
}
