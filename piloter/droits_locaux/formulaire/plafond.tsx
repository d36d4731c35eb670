import * as mots_de_la_loi from '../../../droits/local/mots.ts'
import { tailles_max } from '../../../droits/local/valider/mesure.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Euros, Liste, Nombre, UnParmi } from './champs.tsx'
import { formulaireTextes } from './formulaire.textes.ts'

interface Props {
  /** The path of the condition. */
  readonly condition: string
  readonly genre: string
  readonly periode: 'mois' | 'an'
}

/** How the ceiling is set, and the fields of that choice: another choice shows its own once sent. */
export const ChampsDuPlafond = ({ condition, genre, periode }: Props) => {
  const mots = useMots(formulaireTextes)
  const nom = `${condition}.plafond`
  const formes = { fixe: mots.plafond_fixe, taille: mots.plafond_taille, pourcentage: mots.plafond_pourcentage }
  return (
    <>
      <UnParmi nom={`${nom}.genre`} libelle={mots.plafond} mots={formes} />
      <Bouton genre="lien" nom="action" valeur={`champs_${condition}`}>
        {mots.afficher}
      </Bouton>
      {genre === 'fixe' && <Euros nom={`${nom}.montant`} libelle={mots.plafond_montant} periode={periode} />}
      {genre === 'taille' && (
        <>
          {Array.from({ length: tailles_max }, (_, rang) => (
            <Euros
              key={rang}
              nom={`${nom}.montants.${rang}`}
              libelle={mots.plafond_pour({ n: rang + 1 })}
              periode={periode}
              facultatif={rang > 0}
            />
          ))}
          <Euros nom={`${nom}.par_personne_en_plus`} libelle={mots.par_personne_en_plus} periode={periode} facultatif />
        </>
      )}
      {genre === 'pourcentage' && (
        <>
          <Nombre nom={`${nom}.pourcentage`} libelle={mots.pourcentage} />
          <Liste nom={`${nom}.reference`} libelle={mots.reference} mots={mots_de_la_loi.reference} />
        </>
      )}
    </>
  )
}
