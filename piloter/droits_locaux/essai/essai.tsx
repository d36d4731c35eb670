import type { AideLocale } from '../../../droits/local/aide.ts'
import type { DroitLocal } from '../../../droits/local/compiler/compiler.ts'
import type { Perimetre } from '../../../droits/local/valider/perimetre.ts'
import { type Month, parseMonth, yearOf } from '../../../moteur/expression/month.ts'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { essaiTextes } from './essai.textes.ts'
import { essayer } from './essayer.ts'
import { FormulaireDEssai } from './formulaire.tsx'
import { questions_de } from './questions.ts'
import { lire_reponses, type Saisie } from './reponses.ts'
import { ResultatDEssai } from './resultat.tsx'

interface Props {
  readonly droit: DroitLocal
  readonly aide: AideLocale
  readonly perimetre: Perimetre
  readonly action: string
  /** Nothing before the form has been sent. */
  readonly saisie: Saisie | null
  readonly mois: Month
}

/** The month asked for, as typed in two fields. */
export function mois_saisi(saisie: Saisie): Month | undefined {
  const [mois, annee] = [saisie['mois_mois'], saisie['mois_annee']]
  if (typeof mois !== 'string' || typeof annee !== 'string') return undefined
  const lu = parseMonth(`${annee.trim()}-${mois.trim().padStart(2, '0')}`)
  return lu !== undefined && yearOf(lu) >= 2000 && yearOf(lu) <= 2099 ? lu : undefined
}

/** A form to try an aid, and under it what it gives. */
export const Essayer = ({ droit, aide, perimetre, action, saisie, mois }: Props) => {
  const mots = useMots(essaiTextes)
  const { reponses, fautes } = lire_reponses(saisie ?? {})
  const demande = saisie === null ? mois : mois_saisi(saisie)
  const erreurs = new Map([
    ...fautes.map(({ nom, message }) => [nom, message === 'ages' ? mots.faux_ages : mots.faux_nombre] as const),
    ...(demande === undefined ? [['mois', mots.faux_mois] as const] : []),
  ])
  const depart = { mois_mois: String((mois % 12) + 1), mois_annee: String(yearOf(mois)) }
  return (
    <section class="partie-de-page" id="essayer">
      <h2>{mots.essayer}</h2>
      <p>{mots.quoi}</p>
      <ResumeErreurs erreurs={[...erreurs].map(([nom, message]) => ({ nom, message }))} />
      <FormulaireDEssai
        action={`${action}#resultat`}
        questions={questions_de(aide)}
        perimetre={perimetre}
        saisie={saisie ?? depart}
        erreurs={erreurs}
      />
      {saisie !== null && erreurs.size === 0 && demande !== undefined && (
        <ResultatDEssai essai={essayer(droit, reponses, demande)} mois={demande} />
      )}
    </section>
  )
}
