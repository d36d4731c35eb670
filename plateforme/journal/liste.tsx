import { type Colonne, Tableau } from '../html/composants/tableau.tsx'
import { ecrireMoment } from '../langues/dates.ts'
import { useLangue, useMots } from '../langues/langue_actuelle.ts'
import { adresseDuJournal, type Filtres } from './filtres.ts'
import type { LigneLue } from './journal.requetes.ts'
import { journalTextes } from './journal.textes.ts'
import { motDeLaPrecision, motDeLObjet, motDuGeste, motDuMotif, motDuRole } from './mots.ts'

interface ListeProps {
  readonly lignes: readonly LigneLue[]
  readonly filtres: Filtres
}

const Qui = ({ ligne, filtres }: { readonly ligne: LigneLue; readonly filtres: Filtres }) => {
  const mots = useMots(journalTextes)
  const role = motDuRole(useLangue(), ligne.role)
  if (ligne.compte_id === null) return <>{role}</>
  const nom = ligne.membre ?? (ligne.connu ? mots.parti : mots.membre_cache)
  const suite = [role, ligne.organisation].filter(Boolean).join(', ')
  return (
    <>
      {filtres.membre === ligne.compte_id ? (
        nom
      ) : (
        <a href={adresseDuJournal(filtres, { membre: ligne.compte_id })} aria-label={mots.ses_gestes({ nom })}>
          {nom}
        </a>
      )}{' '}
      ({suite})
    </>
  )
}

const Precisions = ({ motif, reference, details }: LigneLue) => {
  const mots = useMots(journalTextes)
  const { lignes, nombre, role, etat, sorte, moyen } = details
  const langue = useLangue()
  const n = typeof lignes === 'number' ? lignes : nombre
  const dites = [
    motif !== null && mots.motif({ motif: motDuMotif(langue, motif) }),
    typeof role === 'string' && motDuRole(langue, role),
    ...[sorte, etat, moyen].map((mot) => typeof mot === 'string' && motDeLaPrecision(langue, mot)),
    typeof n === 'number' && mots.lignes({ n }),
    reference !== null &&
      mots.reference_courte({ reference: reference.length > 12 ? `${reference.slice(0, 8)}…` : reference }),
  ]
  return <>{dites.filter((mot) => mot !== false).join(' · ')}</>
}

export const ListeDuJournal = ({ lignes, filtres }: ListeProps) => {
  const mots = useMots(journalTextes)
  const langue = useLangue()
  const colonnes: readonly Colonne<LigneLue>[] = [
    { cle: 'quand', titre: mots.quand, entete: true, cellule: ({ le }) => ecrireMoment(le, langue) },
    {
      cle: 'quoi',
      titre: mots.quoi,
      cellule: ({ geste, objet }) =>
        geste === 'se_connecter'
          ? motDuGeste(langue, geste)
          : `${motDuGeste(langue, geste)} : ${motDeLObjet(langue, objet)}`,
    },
    { cle: 'qui', titre: mots.qui, cellule: (ligne) => <Qui ligne={ligne} filtres={filtres} /> },
    { cle: 'precisions', titre: mots.precisions, cellule: (ligne) => <Precisions {...ligne} /> },
  ]
  return <Tableau legende={mots.legende} colonnes={colonnes} lignes={lignes} cle={({ numero }) => numero} />
}
