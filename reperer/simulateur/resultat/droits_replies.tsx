import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { DroitCalcule } from '../calculer.ts'
import { CorpsDuDroit, type DroitDuResultatProps, NomDuDroit } from './droit.tsx'
import { resultatTextes } from './resultat.textes.ts'

type Autour = Omit<DroitDuResultatProps, 'calcule'>

interface DroitsRepliesProps {
  readonly droits: readonly DroitCalcule[]
  readonly autour: Autour
}

/** What an open right comes to, in a few words. */
const EnBref = ({ calcule: { resultat } }: { readonly calcule: DroitCalcule }) => {
  const mots = useMots(resultatTextes)
  if (resultat.etat !== 'ouvert') return null
  if (!('participation' in resultat))
    return (
      <>
        {' : '}
        <Montant
          valeur={resultat.periode === 'mois' ? (resultat.verse ?? resultat.montant) : resultat.montant}
          periode={resultat.periode}
        />
      </>
    )
  if (resultat.participation === 0) return <> : {mots.gratuite}</>
  return (
    <>
      {' : '}
      <Montant valeur={resultat.participation} periode="mois" />
    </>
  )
}

const Replis = ({ droits, autour }: Pick<DroitsRepliesProps, 'droits' | 'autour'>) => {
  const mots = useMots(resultatTextes)
  return (
    <>
      {droits.map((calcule) => (
        <div key={`${calcule.droit.nom} ${calcule.de}`} class="droit-replie">
          <h3>
            <NomDuDroit calcule={calcule} enCouple={autour.enCouple} />
            <EnBref calcule={calcule} />
          </h3>
          <div class="hors-papier">
            <Depliant titre={calcule.resultat.etat === 'ouvert' ? mots.en_savoir_plus : mots.pourquoi_non}>
              <CorpsDuDroit calcule={calcule} {...autour} />
            </Depliant>
          </div>
        </div>
      ))}
    </>
  )
}

/** Rights that were not looked for and that the answers open all the same: told by name, the rest under a fold. */
export const DroitsAussi = ({ droits, autour }: DroitsRepliesProps) => {
  const mots = useMots(resultatTextes)
  if (droits.length === 0) return null
  return (
    <section class="droits-replies" aria-labelledby="aussi">
      <h2 id="aussi">{mots.aussi}</h2>
      <Replis droits={droits} autour={autour} />
    </section>
  )
}

/** Rights that are closed and were not looked for one by one: they do not bury those that are open. */
export const DroitsFermes = ({ droits, autour }: DroitsRepliesProps) => {
  const mots = useMots(resultatTextes)
  if (droits.length === 0) return null
  return (
    <section class="droits-replies hors-papier" aria-labelledby="fermes">
      <h2 id="fermes">{mots.fermes}</h2>
      <Depliant titre={mots.voir_fermes({ n: droits.length })}>
        <Replis droits={droits} autour={autour} />
      </Depliant>
    </section>
  )
}
