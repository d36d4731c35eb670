import type { ComponentChildren } from 'preact'
import { type Month, monthOfDate } from '../../../moteur/expression/month.ts'
import { Fil } from '../../../plateforme/html/composants/fil.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Sorte } from './adresse.ts'
import { ChercherDansLaLoi } from './chercher.tsx'
import { listesTextes } from './listes.textes.ts'
import { Listes } from './listes.tsx'
import { notionTextes } from './notion.textes.ts'
import { chercher, type Trouvees, toutes } from './recherche.ts'
import { TableDEntrees, TableDeRegles, TableDeValeurs } from './tables.tsx'

interface CadreProps {
  readonly langue: Langue
  readonly titre: string
  readonly chemin: string
  readonly children: ComponentChildren
}

const Cadre = ({ langue, titre, chemin, children }: CadreProps) => (
  <Page langue={langue} titre={titre} chemin={chemin} travail>
    <Fil pages={[{ titre: notionTextes[langue].droits, href: '/droits' }]} ici={titre} />
    <h1>{titre}</h1>
    {children}
  </Page>
)

interface ListeProps {
  readonly langue: Langue
  readonly sorte: Sorte
  readonly aujourd_hui: string
}

const Table = ({ sorte, mois }: { readonly sorte: Sorte; readonly mois: Month }) => {
  if (sorte === 'regles') return <TableDeRegles regles={toutes.regles} />
  if (sorte === 'entrees') return <TableDEntrees entrees={toutes.entrees} />
  return <TableDeValeurs valeurs={toutes.valeurs} mois={mois} />
}

/** All the rules, all the facts, or all the values. */
export const EcranListe = ({ langue, sorte, aujourd_hui }: ListeProps) => (
  <Cadre langue={langue} titre={notionTextes[langue][sorte]} chemin={`/droits/${sorte}`}>
    <p>{listesTextes[langue][`${sorte}_quoi`]}</p>
    <ChercherDansLaLoi />
    <Table sorte={sorte} mois={monthOfDate(aujourd_hui)} />
  </Cadre>
)

interface ResultatsProps {
  readonly trouvees: Trouvees
  readonly demande: string
  readonly mois: Month
}

const Resultats = ({ trouvees: { regles, entrees, valeurs }, demande, mois }: ResultatsProps) => {
  const mots = useMots(listesTextes)
  const n = regles.length + entrees.length + valeurs.length
  if (n === 0) {
    return (
      <Vide titre={mots.rien}>
        <p>{mots.rien_que_faire}</p>
        <Listes />
      </Vide>
    )
  }
  return (
    <>
      <p role="status">{mots.resultats({ n, demande })}</p>
      {regles.length > 0 && <TableDeRegles regles={regles} />}
      {entrees.length > 0 && <TableDEntrees entrees={entrees} />}
      {valeurs.length > 0 && <TableDeValeurs valeurs={valeurs} mois={mois} />}
    </>
  )
}

interface RechercheProps {
  readonly langue: Langue
  readonly demande: string
  readonly aujourd_hui: string
}

/** What bears the words asked, whatever its sort. */
export const EcranRecherche = ({ langue, demande, aujourd_hui }: RechercheProps) => {
  const mots = listesTextes[langue]
  const chemin = demande === '' ? '/droits/recherche' : `/droits/recherche?q=${encodeURIComponent(demande)}`
  return (
    <Cadre langue={langue} titre={mots.recherche} chemin={chemin}>
      <ChercherDansLaLoi demande={demande} />
      {demande === '' ? (
        <p>{mots.demander}</p>
      ) : (
        <Resultats trouvees={chercher(demande)} demande={demande} mois={monthOfDate(aujourd_hui)} />
      )}
    </Cadre>
  )
}
