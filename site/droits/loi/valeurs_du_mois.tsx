import type { ComponentChildren } from 'preact'
import { type Month, monthName } from '../../../moteur/expression/month.ts'
import type { DatedValue, Schedule } from '../../../moteur/expression/schedule.ts'
import { type Colonne, Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireDate, ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireValeur } from './ecrire_valeur.ts'
import { type EnVigueur, valeurEnVigueur } from './en_vigueur.ts'
import { Nom, NomTechnique } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'
import { TexteDeLoi } from './textes_de_loi.tsx'
import { Verification } from './verification.tsx'

interface Ligne {
  readonly schedule: Schedule
  readonly lue: EnVigueur<DatedValue>
}

/** Why there is no value a month, in words. */
export function refus(lue: EnVigueur<unknown>, mois: Month, langue: Langue): string | null {
  const mots = notionTextes[langue]
  const dit = ecrireMois(monthName(mois), langue)
  if (lue.sorte === 'trop_tot') return mots.trop_tot({ mois: dit, date: ecrireDate(lue.debut, langue) })
  if (lue.sorte === 'trop_tard') return mots.trop_tard({ mois: dit, date: ecrireDate(lue.fin, langue) })
  return null
}

const dans = (ligne: Ligne, cellule: (valeur: DatedValue) => ComponentChildren) =>
  ligne.lue.sorte === 'connue' ? cellule(ligne.lue.valeur) : '—'

interface Props {
  readonly legende: string
  readonly schedules: readonly Schedule[]
  readonly mois: Month
  /** Shows the technical names too: in a long list two rights may call two values the same. */
  readonly technique?: boolean
}

function colonnes({ mois, technique }: Props, langue: Langue): readonly Colonne<Ligne>[] {
  const mots = notionTextes[langue]
  const nom: Colonne<Ligne> = {
    cle: 'nom',
    titre: mots.nom,
    cellule: ({ schedule }) => <NomTechnique de={schedule.name} />,
  }
  return [
    { cle: 'libelle', titre: mots.libelle, entete: true, cellule: ({ schedule }) => <Nom de={schedule} /> },
    ...(technique ? [nom] : []),
    {
      cle: 'valeur',
      titre: mots.valeur,
      nombre: true,
      cellule: (ligne) =>
        refus(ligne.lue, mois, langue) ??
        dans(ligne, ({ value }) => <strong>{ecrireValeur(value, ligne.schedule.unit, langue)}</strong>),
    },
    { cle: 'depuis', titre: mots.depuis, cellule: (ligne) => dans(ligne, ({ since }) => ecrireDate(since, langue)) },
    { cle: 'texte', titre: mots.texte, cellule: (ligne) => dans(ligne, ({ text }) => <TexteDeLoi texte={text} />) },
    {
      cle: 'verifie',
      titre: mots.verifie,
      cellule: (ligne) => dans(ligne, (valeur) => <Verification de={valeur} />),
    },
    {
      cle: 'jusqu_au',
      titre: mots.connue_jusqu_au,
      cellule: ({ schedule: { until } }) => (until ? ecrireDate(until, langue) : mots.sans_fin),
    },
  ]
}

/** Values in force one month, each with its date, its text and its last check; or why there is none. */
export const ValeursDuMois = (props: Props) => (
  <Tableau
    legende={props.legende}
    lignes={props.schedules.map((schedule) => ({ schedule, lue: valeurEnVigueur(schedule, props.mois) }))}
    cle={({ schedule }) => schedule.name}
    colonnes={colonnes(props, useLangue())}
  />
)
