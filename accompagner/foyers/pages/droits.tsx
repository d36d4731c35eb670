import type { Month } from '../../../moteur/expression/month.ts'
import { monthName } from '../../../moteur/expression/month.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { dossierTextes } from '../dossier.textes.ts'
import type { Dossier } from '../dossier.ts'
import { nom_complet } from '../foyers.ts'
import type { DroitPossible, DroitsPossibles } from '../situation/droits_possibles.ts'

const faits_montres = 3

/** What an open right gives. */
const MontantDu = ({ resultat }: Pick<DroitPossible, 'resultat'>) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  if (resultat.etat !== 'ouvert') return null
  if ('montant' in resultat) {
    const verse = resultat.periode === 'mois' ? (resultat.verse ?? resultat.montant) : resultat.montant
    return <>{ecrireMontant(verse, langue, { periode: resultat.periode })}</>
  }
  if (resultat.participation === 0) return <>{mots.gratuit}</>
  return <>{mots.participation({ montant: ecrireMontant(resultat.participation, langue, { periode: 'mois' }) })}</>
}

/** What would tell whether it is due. */
const Manque = ({ resultat }: Pick<DroitPossible, 'resultat'>) => {
  const mots = useMots(dossierTextes)
  if (resultat.etat !== 'inconnu') return null
  if (resultat.hors_periode !== undefined) return <>{mots.hors_periode}</>
  const libelles = [...new Set(resultat.manque.map(({ libelle }) => libelle))]
  const restent = libelles.length - faits_montres
  return (
    <>
      <span lang="fr">{libelles.slice(0, faits_montres).join(', ')}</span>
      {restent > 0 && ` ${mots.et_n_autres({ n: restent })}`}
    </>
  )
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

const AVoir = ({ etat, droits, nom_de }: DroitsProps & { readonly etat: 'ouvert' | 'inconnu' }) => {
  const mots = useMots(dossierTextes)
  if (droits.length === 0) return null
  return (
    <Tableau
      legende={etat === 'ouvert' ? mots.ouverts : mots.a_preciser}
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
        etat === 'ouvert'
          ? { cle: 'montant', titre: mots.montant, cellule: (ligne) => <MontantDu {...ligne} /> }
          : { cle: 'manque', titre: mots.manque, cellule: (ligne) => <Manque {...ligne} /> },
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

interface SectionProps extends Pick<Dossier, 'personnes'> {
  readonly mois: Month
  /** As they were computed; nothing is known of a household without a situation. */
  readonly possibles: DroitsPossibles | null
}

/** The rights of the basket for the month: those that are open, those that an answer would settle, the others. */
export const SectionDroits = ({ personnes, mois, possibles }: SectionProps) => {
  const mots = useMots(dossierTextes)
  const langue = useLangue()
  const nom_de = (cle: string) => {
    const personne = personnes.find((connue) => connue.cle === cle)
    return personne ? nom_complet(personne) : cle
  }
  const droits = possibles?.sorte === 'calcules' ? possibles.droits : []
  const dans = (etat: DroitPossible['resultat']['etat']) => droits.filter(({ resultat }) => resultat.etat === etat)
  const [ouverts, inconnus, fermes] = [dans('ouvert'), dans('inconnu'), dans('ferme')]
  return (
    <section class="partie-de-page" id="droits">
      <h2>{mots.droits}</h2>
      {possibles === null && <p>{mots.sans_situation}</p>}
      {possibles?.sorte === 'illisible' && <p>{mots.illisible({ ...possibles.refus })}</p>}
      {possibles?.sorte === 'calcules' && (
        <>
          <p>{mots.droits_quoi({ mois: ecrireMois(monthName(mois), langue) })}</p>
          <Total {...possibles.total} />
          {ouverts.length + inconnus.length === 0 && <p>{mots.aucun_droit}</p>}
          <AVoir etat="ouvert" droits={ouverts} nom_de={nom_de} />
          <AVoir etat="inconnu" droits={inconnus} nom_de={nom_de} />
          {fermes.length > 0 && <Fermes droits={fermes} nom_de={nom_de} />}
        </>
      )}
    </section>
  )
}
