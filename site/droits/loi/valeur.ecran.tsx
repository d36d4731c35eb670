import { monthOfDate } from '../../../moteur/expression/month.ts'
import type { DatedValue, Schedule } from '../../../moteur/expression/schedule.ts'
import type { Definition } from '../../../plateforme/html/composants/definitions.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { adresseDe } from './adresse.ts'
import { Courbe } from './courbe.tsx'
import { DefinitionsDeNotion } from './definitions_de_notion.tsx'
import { ecrireValeur } from './ecrire_valeur.ts'
import { valeurEnVigueur } from './en_vigueur.ts'
import { Lecteurs } from './lecteurs.tsx'
import { notionTextes } from './notion.textes.ts'
import { PageDeNotion } from './page_de_notion.tsx'
import { TexteDeLoi } from './textes_de_loi.tsx'
import { valeurTextes } from './valeur.textes.ts'
import { refus } from './valeurs_du_mois.tsx'
import { Verification } from './verification.tsx'

interface Props {
  readonly valeur: Schedule
  readonly aujourd_hui: string
}

function definitions({ valeur, aujourd_hui }: Props, langue: Langue): readonly Definition[] {
  const mots = valeurTextes[langue]
  const mois = monthOfDate(aujourd_hui)
  const lue = valeurEnVigueur(valeur, mois)
  const connue = lue.sorte === 'connue' ? lue.valeur : null
  const notion = notionTextes[langue]
  const terme = valeur.until ? mots.revalorisation({ date: ecrireDate(valeur.until, langue) }) : mots.sans_fin
  return [
    {
      terme: mots.aujourd_hui,
      valeur: connue ? ecrireValeur(connue.value, valeur.unit, langue) : refus(lue, mois, langue),
    },
    ...(connue ? [{ terme: notion.depuis, valeur: ecrireDate(connue.since, langue) }] : []),
    ...(connue ? [{ terme: notion.texte, valeur: <TexteDeLoi texte={connue.text} /> }] : []),
    ...(connue ? [{ terme: notion.verifie, valeur: <Verification de={connue} /> }] : []),
    { terme: mots.connue, valeur: terme },
  ]
}

const Serie = ({ valeur }: Pick<Props, 'valeur'>) => {
  const langue = useLangue()
  const mots = notionTextes[langue]
  return (
    <Tableau<DatedValue>
      legende={valeurTextes[langue].legende}
      lignes={valeur.values.toReversed()}
      cle={({ since }) => since}
      colonnes={[
        { cle: 'depuis', titre: mots.depuis, entete: true, cellule: ({ since }) => ecrireDate(since, langue) },
        {
          cle: 'valeur',
          titre: mots.valeur,
          nombre: true,
          cellule: ({ value }) => ecrireValeur(value, valeur.unit, langue),
        },
        { cle: 'texte', titre: mots.texte, cellule: ({ text }) => <TexteDeLoi texte={text} /> },
        { cle: 'verifie', titre: mots.verifie, cellule: (ligne) => <Verification de={ligne} /> },
      ]}
    />
  )
}

const Valeurs = ({ valeur, aujourd_hui }: Props) => {
  const mots = useMots(valeurTextes)
  const derniere = valeur.values.at(-1)?.since ?? aujourd_hui
  return (
    <section aria-labelledby="serie">
      <h2 id="serie">{mots.serie}</h2>
      {valeur.values.length > 1 && (
        <Courbe schedule={valeur} jusqu_au={aujourd_hui > derniere ? aujourd_hui : derniere} />
      )}
      <Serie valeur={valeur} />
      <p>
        <a href={`${adresseDe(valeur)}/csv`} download={`${valeur.name}.csv`}>
          {mots.telecharger}
        </a>
      </p>
    </section>
  )
}

const Fiche = (props: Props) => <DefinitionsDeNotion notion={props.valeur} propres={definitions(props, useLangue())} />

/** One value fixed by a text: its amount today, all its amounts, until when it is known, where it is read. */
export const EcranValeur = ({ langue, ...props }: Props & { readonly langue: Langue }) => (
  <PageDeNotion langue={langue} notion={props.valeur}>
    <Fiche {...props} />
    <Valeurs {...props} />
    <Lecteurs de={props.valeur} />
  </PageDeNotion>
)
