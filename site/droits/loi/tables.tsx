import type { Month } from '../../../moteur/expression/month.ts'
import { monthName } from '../../../moteur/expression/month.ts'
import type { Schedule } from '../../../moteur/expression/schedule.ts'
import type { Input, Rule } from '../../../moteur/expression/variable.ts'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { listesTextes } from './listes.textes.ts'
import { Nom, NomTechnique } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'
import { TextesDeLoi } from './textes_de_loi.tsx'
import { unitesTextes } from './unites.textes.ts'
import { ValeursDuMois } from './valeurs_du_mois.tsx'

const cle = ({ name }: { readonly name: string }) => name

export const TableDeRegles = ({ regles }: { readonly regles: readonly Rule[] }) => {
  const mots = useMots(notionTextes)
  const unites = useMots(unitesTextes)
  return (
    <Tableau<Rule>
      legende={useMots(listesTextes).regles_n({ n: regles.length })}
      lignes={regles}
      cle={cle}
      colonnes={[
        { cle: 'libelle', titre: mots.libelle, entete: true, cellule: (regle) => <Nom de={regle} /> },
        { cle: 'nom', titre: mots.nom, cellule: ({ name }) => <NomTechnique de={name} /> },
        { cle: 'pour', titre: mots.se_lit_pour, cellule: ({ entity }) => unites[entity] },
        {
          cle: 'textes',
          titre: mots.textes,
          cellule: ({ texts }) => (texts.length > 0 ? <TextesDeLoi textes={texts} /> : '—'),
        },
      ]}
    />
  )
}

export const TableDEntrees = ({ entrees }: { readonly entrees: readonly Input[] }) => {
  const mots = useMots(notionTextes)
  const listes = useMots(listesTextes)
  const unites = useMots(unitesTextes)
  const suppose = ({ default: defaut }: Input) =>
    defaut ? (defaut.when ? listes.suppose_parfois : listes.suppose_oui) : listes.suppose_non
  return (
    <Tableau<Input>
      legende={listes.entrees_n({ n: entrees.length })}
      lignes={entrees}
      cle={cle}
      colonnes={[
        { cle: 'libelle', titre: mots.libelle, entete: true, cellule: (entree) => <Nom de={entree} /> },
        { cle: 'nom', titre: mots.nom, cellule: ({ name }) => <NomTechnique de={name} /> },
        { cle: 'pour', titre: mots.se_lit_pour, cellule: ({ entity }) => unites[entity] },
        { cle: 'unite', titre: mots.unite, cellule: ({ unit }) => unites[unit] },
        { cle: 'suppose', titre: listes.suppose, cellule: suppose },
      ]}
    />
  )
}

interface TableDeValeursProps {
  readonly valeurs: readonly Schedule[]
  readonly mois: Month
}

export const TableDeValeurs = ({ valeurs, mois }: TableDeValeursProps) => {
  const langue = useLangue()
  const legende = listesTextes[langue].valeurs_legende({ mois: ecrireMois(monthName(mois), langue) })
  return <ValeursDuMois legende={legende} schedules={valeurs} mois={mois} technique />
}
