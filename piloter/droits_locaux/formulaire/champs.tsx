import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { ChampLong, ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Cases, Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampJour } from '../../../plateforme/html/composants/dates.tsx'
import { Selection } from '../../../plateforme/html/composants/selection.tsx'
import { useCases, useChamp } from './contexte.ts'

/** The fields of the form, each told its path: its value and its error come from what was typed. */
interface Champ {
  readonly nom: string
  readonly libelle: string
  readonly aide?: string | undefined
  readonly facultatif?: boolean
}

interface ChampAChoix<V extends string> extends Champ {
  readonly mots: Readonly<Record<V, string>>
}

const options = (mots: Readonly<Record<string, string>>) =>
  Object.entries(mots).map(([valeur, libelle]) => ({ valeur, libelle }))

export const Ligne = ({ nom, libelle, ...reste }: Champ & { readonly largeur?: 'courte' | 'moyenne' }) => (
  <ChampTexte {...useChamp(nom, libelle)} {...reste} />
)

export const Nombre = ({ nom, libelle, ...reste }: Champ) => (
  <ChampTexte {...useChamp(nom, libelle)} {...reste} clavier="decimal" largeur="courte" />
)

export const Texte = ({ nom, libelle, lignes = 3, ...reste }: Champ & { readonly lignes?: number }) => (
  <ChampLong {...useChamp(nom, libelle)} {...reste} lignes={lignes} />
)

export const Euros = ({ nom, libelle, ...reste }: Champ & { readonly periode?: 'mois' | 'an' }) => (
  <ChampMontant {...useChamp(nom, libelle)} {...reste} />
)

export const UnParmi = <V extends string>({ nom, libelle, mots, ...reste }: ChampAChoix<V>) => (
  <Choix {...useChamp(nom, libelle)} {...reste} options={options(mots)} />
)

export const Liste = <V extends string>({ nom, libelle, mots, ...reste }: ChampAChoix<V>) => (
  <Selection {...useChamp(nom, libelle)} {...reste} options={options(mots)} />
)

export const Plusieurs = <V extends string>({ nom, libelle, mots, ...reste }: ChampAChoix<V>) => (
  <Cases {...useCases(nom, libelle)} {...reste} options={options(mots)} />
)

/** Typed in three fields, kept as one day. */
export const Jour = ({ nom, libelle, aide, facultatif = false }: Champ) => {
  const { valeur, ...champ } = useChamp(nom, libelle)
  const [, annee = '', mois = '', jour = ''] = /^([^-]*)-([^-]*)-([^-]*)$/.exec(valeur) ?? []
  const parties = { jour: jour.replace(/^0/, ''), mois: mois.replace(/^0/, ''), annee }
  return <ChampJour {...champ} aide={aide} facultatif={facultatif} valeur={parties} />
}
