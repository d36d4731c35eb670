import type { Month } from '../../../moteur/expression/month.ts'
import { monthName } from '../../../moteur/expression/month.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { dossierTextes } from '../dossier.textes.ts'
import type { Dossier } from '../dossier.ts'
import { nom_complet } from '../foyers.ts'
import { type DroitPossible, droits_possibles } from '../situation/droits_possibles.ts'

const faits_montres = 3

/** What a right gives, or what would tell. */
const MontantOuManque = ({ resultat }: Pick<DroitPossible, 'resultat'>) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  if (resultat.etat === 'ferme') return null
  if (resultat.etat === 'inconnu') {
    if (resultat.hors_periode !== undefined) return <>{mots.hors_periode}</>
    const libelles = [...new Set(resultat.manque.map(({ libelle }) => libelle))]
    const restent = libelles.length - faits_montres
    const faits = libelles.slice(0, faits_montres).join(', ')
    return (
      <>
        {mots.il_manque({ faits })}
        {restent > 0 && ` ${mots.et_n_autres({ n: restent })}`}
      </>
    )
  }
  if ('montant' in resultat) {
    const verse = resultat.periode === 'mois' ? (resultat.verse ?? resultat.montant) : resultat.montant
    return <>{ecrireMontant(verse, langue, { periode: resultat.periode })}</>
  }
  if (resultat.participation === 0) return <>{mots.gratuit}</>
  return <>{mots.participation({ montant: ecrireMontant(resultat.participation, langue, { periode: 'mois' }) })}</>
}

const Total = ({ par_mois, par_an, complet }: { par_mois: number; par_an: number; complet: boolean }) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  const sommes = [
    par_mois > 0 && ecrireMontant(par_mois, langue, { periode: 'mois' }),
    par_an > 0 && ecrireMontant(par_an, langue, { periode: 'an' }),
  ].filter(Boolean)
  if (sommes.length === 0) return null
  const montant = sommes.join(', ')
  return (
    <p>
      <strong>{complet ? mots.total({ montant }) : mots.total_incomplet({ montant })}</strong>
    </p>
  )
}

interface DroitsProps {
  readonly droits: readonly DroitPossible[]
  readonly nom_de: (cle: string) => string
}

/** Those that may be due, or that one answer would settle: what there is to do comes first. */
const AVerifier = ({ droits, nom_de }: DroitsProps) => {
  const mots = useMots(dossierTextes)
  return (
    <Tableau
      legende={mots.droits}
      lignes={droits}
      cle={({ droit, de }) => `${droit.nom} ${de ?? ''}`}
      colonnes={[
        {
          cle: 'droit',
          titre: mots.droit,
          entete: true,
          cellule: ({ droit }) => (
            <a href={`/droits/${droit.nom}`} lang="fr">
              {droit.libelle}
            </a>
          ),
        },
        { cle: 'de', titre: mots.pour, cellule: ({ de }) => (de === null ? mots.foyer : nom_de(de)) },
        { cle: 'etat', titre: mots.etat, cellule: ({ resultat }) => <Etat valeur={resultat.etat} /> },
        { cle: 'montant', titre: mots.montant, cellule: (ligne) => <MontantOuManque {...ligne} /> },
      ]}
    />
  )
}

const Fermes = ({ droits, nom_de }: DroitsProps) => {
  const mots = useMots(dossierTextes)
  return (
    <Depliant titre={mots.fermes({ n: droits.length })}>
      <ul>
        {droits.map(({ droit, de }) => (
          <li key={`${droit.nom} ${de ?? ''}`}>
            <a href={`/droits/${droit.nom}`} lang="fr">
              {droit.libelle}
            </a>
            {de !== null && ` (${nom_de(de)})`}
          </li>
        ))}
      </ul>
    </Depliant>
  )
}

/** The rights of the basket for the month, from what the file knows: never while it is on hold. */
export const SectionDroits = ({ dossier, mois }: { readonly dossier: Dossier; readonly mois: Month }) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  if (dossier.foyer.limite_le !== null) return null
  const calcul = dossier.donnees && droits_possibles(dossier.donnees, mois)
  const nom_de = (cle: string) => {
    const personne = dossier.personnes.find((connue) => connue.cle === cle)
    return personne ? nom_complet(personne) : cle
  }
  const droits = calcul?.sorte === 'calcules' ? calcul.droits : []
  const dans = (etat: DroitPossible['resultat']['etat']) => droits.filter(({ resultat }) => resultat.etat === etat)
  const a_verifier = [...dans('ouvert'), ...dans('inconnu')]
  const fermes = dans('ferme')
  return (
    <section class="partie-de-page" id="droits">
      <h2>{mots.droits}</h2>
      {calcul === null && <p>{mots.sans_situation}</p>}
      {calcul?.sorte === 'illisible' && <p>{mots.illisible({ ...calcul.refus })}</p>}
      {calcul?.sorte === 'calcules' && (
        <>
          <p>{mots.droits_quoi({ mois: ecrireMois(monthName(mois), langue) })}</p>
          <Total {...calcul.total} />
          {a_verifier.length === 0 ? <p>{mots.aucun_droit}</p> : <AVerifier droits={a_verifier} nom_de={nom_de} />}
          {fermes.length > 0 && <Fermes droits={fermes} nom_de={nom_de} />}
        </>
      )}
    </section>
  )
}
