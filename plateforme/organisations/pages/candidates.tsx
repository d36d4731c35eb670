import { Bouton } from '../../html/composants/bouton.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import { useMots } from '../../langues/langue_actuelle.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import type { Organisation } from '../organisations.ts'
import { sortesTextes } from '../sortes.textes.ts'
import { Siret } from './siret.tsx'

interface CandidatesProps {
  readonly organisations: readonly Organisation[]
  /** Without it, each leads to its own sheet, where a territory is chosen. */
  readonly territoire: number | null
}

/** Organisations that exist already, each with the gesture that attaches it. */
export const Candidates = ({ organisations, territoire }: CandidatesProps) => {
  const mots = useMots(organisationsTextes)
  const noms = useMots(sortesTextes)
  const geste = ({ organisation_id, nom }: Organisation) =>
    territoire === null ? (
      <a href={`/organisations/${organisation_id}`}>{mots.rattacher_celle({ nom })}</a>
    ) : (
      <Formulaire action="/organisations/rattacher">
        <input type="hidden" name="organisation" value={organisation_id} />
        <Bouton genre="lien">{mots.rattacher_celle({ nom })}</Bouton>
      </Formulaire>
    )
  return (
    <Tableau
      legende={mots.legende}
      lignes={organisations}
      cle={({ organisation_id }) => organisation_id}
      colonnes={[
        { cle: 'nom', titre: mots.nom, entete: true, cellule: ({ nom }) => <span lang="fr">{nom}</span> },
        { cle: 'sorte', titre: mots.sorte, cellule: ({ sorte }) => noms[sorte] },
        { cle: 'siret', titre: mots.siret, cellule: ({ siret }) => <Siret siret={siret} /> },
        { cle: 'geste', titre: mots.suite, cellule: geste },
      ]}
    />
  )
}
