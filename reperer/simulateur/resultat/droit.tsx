import type { EffetsDuDroit } from '../../../droits/effets/effets.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { DroitCalcule } from '../calculer.ts'
import { titulaireDe } from '../rangs.ts'
import { CalculExplique } from './calcul_explique.tsx'
import { DeLaLoi } from './de_la_loi.tsx'
import { Demarche } from './demarche.tsx'
import { Effets } from './effets.tsx'
import { Issue } from './issue.tsx'
import { raisonsTextes } from './raisons.textes.ts'
import { resultatTextes } from './resultat.textes.ts'
import { suiteTextes } from './suite.textes.ts'

export interface DroitDuResultatProps {
  readonly calcule: DroitCalcule
  /** One person alone need not be named in the explanation. */
  readonly seul: boolean
  readonly enCouple: boolean
  readonly effets: readonly EffetsDuDroit[]
  /** Among many rights, how to claim each is under a fold. */
  readonly replie: boolean
}

/** Its name, and whose it is when each of the two may have their own. */
export const NomDuDroit = ({
  calcule: { droit, de },
  enCouple,
}: Pick<DroitDuResultatProps, 'calcule' | 'enCouple'>) => {
  const mots = useMots(raisonsTextes)
  return (
    <>
      <DeLaLoi mots={droit.libelle} />
      {enCouple && de !== 'foyer' && ` – ${mots[de]}`}
    </>
  )
}

const Recu = ({ calcule: { droit, resultat } }: { readonly calcule: DroitCalcule }) => {
  const mots = useMots(resultatTextes)
  const langue = useLangue()
  if (!resultat.recu) return null
  const periode = droit.forme === 'annuel' ? 'an' : 'mois'
  return <p>{mots.recu({ montant: ecrireMontant(resultat.recu, langue, { periode }) })}</p>
}

const Suite = ({ calcule: { droit, resultat }, replie }: Pick<DroitDuResultatProps, 'calcule' | 'replie'>) => {
  const mots = useMots(suiteTextes)
  if (resultat.etat === 'ouvert' && replie)
    return (
      <Depliant titre={mots.demander}>
        <h3 class="invisible">{mots.demander}</h3>
        <Demarche droit={droit} />
      </Depliant>
    )
  if (resultat.etat === 'ouvert')
    return (
      <>
        <h3>{mots.demander}</h3>
        <Demarche droit={droit} />
      </>
    )
  return (
    <div class="hors-papier">
      <Depliant titre={mots.quand_meme}>
        <h3 class="invisible">{mots.demander}</h3>
        <Demarche droit={droit} />
      </Depliant>
    </div>
  )
}

export const CorpsDuDroit = ({ calcule, seul, enCouple, effets, replie }: DroitDuResultatProps) => {
  const mots = useMots(resultatTextes)
  const { droit, de, choisi } = calcule
  const siens = effets.find(({ cause }) => cause.droit === droit && titulaireDe(droit, cause.rang) === de)
  return (
    <>
      <p class="doux">
        <DeLaLoi mots={droit.en_bref} />
      </p>
      <Issue calcule={calcule} enCouple={enCouple} />
      <Recu calcule={calcule} />
      {siens && <Effets effets={siens} choisi={choisi} />}
      {calcule.etape && <CalculExplique etape={calcule.etape} seul={seul} />}
      <Suite calcule={calcule} replie={replie} />
      <p>
        <a href={droit.fiche_officielle}>{mots.fiche}</a>
      </p>
    </>
  )
}

/** One right: its state, its amount or its reasons, how it was computed, how to claim it. */
export const DroitDuResultat = (props: DroitDuResultatProps) => {
  const { droit, de, resultat } = props.calcule
  const id = `droit-${droit.nom}-${de}`
  return (
    <section class={`droit droit-${resultat.etat}`} aria-labelledby={id}>
      <h2 id={id}>
        <NomDuDroit {...props} />
      </h2>
      <p>
        <Etat valeur={resultat.etat} />
      </p>
      <CorpsDuDroit {...props} />
    </section>
  )
}
