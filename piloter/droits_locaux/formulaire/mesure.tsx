import type { Mesure } from '../../../droits/local/aide.ts'
import * as mots_de_la_loi from '../../../droits/local/mots.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Liste, Nombre } from './champs.tsx'
import { formulaireTextes } from './formulaire.textes.ts'

/** What goes with a measure: how many months or which year, which benefits, divided by what. */
export const ChampsDeMesure = ({ nom, genre }: { readonly nom: string; readonly genre: Mesure['genre'] }) => {
  const mots = useMots(formulaireTextes)
  const annees = { 1: mots.annee_1, 2: mots.annee_2 }
  return (
    <>
      {(genre === 'revenus' || genre === 'quotient') && <Nombre nom={`${nom}.mois`} libelle={mots.mois} />}
      {(genre === 'rfr' || genre === 'quotient_rfr') && (
        <Liste nom={`${nom}.annee`} libelle={mots.annee} mots={annees} />
      )}
      {genre !== 'rfr' && (
        <Liste nom={`${nom}.prestations`} libelle={mots.prestations} mots={mots_de_la_loi.prestations} />
      )}
      {(genre === 'quotient' || genre === 'quotient_rfr') && (
        <Liste nom={`${nom}.parts`} libelle={mots.parts} mots={mots_de_la_loi.parts} />
      )}
    </>
  )
}
