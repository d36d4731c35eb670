import { type Colonne, Tableau } from '../html/composants/tableau.tsx'
import { useMots } from '../langues/langue_actuelle.ts'
import { effacementsTextes } from './effacements.textes.ts'
import { horlogesTextes } from './horloges.textes.ts'
import { type Horloge, horloges, type NomDHorloge } from './horloges.ts'

type HorlogeNommee = Horloge & { readonly nom: NomDHorloge }

/** Every clock in plain words, with its text: anybody may read it. */
export const TableauDesHorloges = () => {
  const mots = useMots(effacementsTextes)
  const noms = useMots(horlogesTextes)
  const colonnes: readonly Colonne<HorlogeNommee>[] = [
    { cle: 'quoi', titre: mots.quoi, entete: true, cellule: ({ nom }) => noms[nom] },
    { cle: 'regle', titre: mots.regle, cellule: ({ nom }) => noms[`${nom}_regle`] },
    {
      cle: 'texte',
      titre: mots.texte,
      cellule: ({ texte, choisie }) => (choisie ? mots.choisie({ texte }) : texte),
    },
  ]
  return <Tableau legende={mots.legende} colonnes={colonnes} lignes={horloges} cle={({ nom }) => nom} />
}
