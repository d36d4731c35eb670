import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { DroitCalcule } from '../calculer.ts'
import type { Named } from '../raison/termes.ts'
import type { Raison } from '../raison.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { adresseDeLaRegle } from './expliquer.ts'
import { raisonsTextes } from './raisons.textes.ts'
import { raisonsDites } from './raisons_dites.ts'
import { resultatTextes } from './resultat.textes.ts'

const Termes = ({ titre, termes }: { readonly titre: string; readonly termes: readonly Named[] }) => {
  const langue = useLangue()
  return (
    <>
      <p class="petit doux">{titre}</p>
      <div lang="fr">
        <Definitions
          entrees={termes.map(({ libelle, valeur }) => ({ terme: libelle, valeur: ecrireMontant(valeur, langue) }))}
        />
      </div>
    </>
  )
}

/** What the two sums are made of, when either has more than one term. */
const Detail = ({ raison }: { readonly raison: Raison }) => {
  const mots = useMots(raisonsTextes)
  if (raison.genre !== 'depasse' || raison.compte.length + raison.prevu.length <= 2) return null
  return (
    <>
      <Termes titre={mots.ce_qui_est_compte} termes={raison.compte} />
      <Termes titre={mots.ce_qui_est_permis} termes={raison.prevu} />
    </>
  )
}

const Textes = ({ raison: { regle } }: { readonly raison: Raison }) => (
  <p class="petit textes-de-loi" lang="fr">
    {regle.texts.map(({ label, href }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ))}
    <a href={adresseDeLaRegle(regle.name)}>{regle.label}</a>
  </p>
)

/** Why a right is closed: each decisive reason in words, with its figures and its text of law. */
export const Raisons = ({ calcule, enCouple }: { readonly calcule: DroitCalcule; readonly enCouple: boolean }) => {
  const mots = useMots(resultatTextes)
  const raisons = raisonsDites(calcule, useLangue(), enCouple)
  return (
    <>
      <h3>{mots.pourquoi}</h3>
      {raisons.length === 0 && <p>{mots.sans_detail}</p>}
      {raisons.map(({ raison, mots: dite, deLaLoi }) => (
        <div key={dite} class="raison">
          <p>{deLaLoi ? <DeLaLoi mots={dite} /> : dite}</p>
          <Detail raison={raison} />
          <Textes raison={raison} />
        </div>
      ))}
    </>
  )
}
