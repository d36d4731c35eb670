import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import type { DroitCalcule } from '../calculer.ts'
import type { Raison } from '../raison.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { adresseDeLaRegle } from './expliquer.ts'
import { raisonsDites } from './raisons_dites.ts'
import { resultatTextes } from './resultat.textes.ts'

const Detail = ({ raison }: { readonly raison: Raison }) => {
  const langue = useLangue()
  if (raison.genre !== 'depasse') return null
  const lignes = [...raison.compte, ...raison.prevu]
  if (lignes.length <= 2) return null
  const entrees = lignes.map(({ libelle, valeur }) => ({ terme: libelle, valeur: ecrireMontant(valeur, langue) }))
  return (
    <div lang="fr" class="raison-detail">
      <Definitions entrees={entrees} />
    </div>
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
