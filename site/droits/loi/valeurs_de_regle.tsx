import { type Month, monthName } from '../../../moteur/expression/month.ts'
import type { Rule } from '../../../moteur/expression/variable.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { ecrireDate, ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { adresseDe } from './adresse.ts'
import { ChoixDuMois } from './choix_du_mois.tsx'
import { redactionEnVigueur, valeurEnVigueur } from './en_vigueur.ts'
import { lecturesDeRegle } from './lectures.ts'
import type { MoisDemande } from './mois_demande.ts'
import { notionTextes } from './notion.textes.ts'
import { regleTextes } from './regle.textes.ts'
import { refus, ValeursDuMois } from './valeurs_du_mois.tsx'

interface Props {
  readonly regle: Rule
  readonly demande: MoisDemande
}

/** All that keeps a rule from being computed a month: its own beginning, the values it reads. */
function manques(regle: Rule, mois: Month, langue: Langue): readonly string[] {
  const redaction = redactionEnVigueur(regle, mois)
  const dit = ecrireMois(monthName(mois), langue)
  const sans_redaction =
    redaction.sorte === 'trop_tot'
      ? [notionTextes[langue].regle_trop_tot({ mois: dit, date: ecrireDate(redaction.debut, langue) })]
      : []
  const sans_valeur = lecturesDeRegle(regle).valeurs.flatMap((schedule) => {
    const non = refus(valeurEnVigueur(schedule, mois), mois, langue)
    return non ? [`${typographier(schedule.label, 'fr')} – ${non}`] : []
  })
  return [...sans_redaction, ...sans_valeur]
}

const NonCouvert = ({ regle, mois }: { readonly regle: Rule; readonly mois: Month }) => {
  const langue = useLangue()
  const mots = regleTextes[langue]
  const raisons = manques(regle, mois, langue)
  if (raisons.length === 0) return null
  return (
    <Avis genre="attention" titre={mots.non_couvert}>
      <p>{mots.non_couvert_detail}</p>
      <ul>
        {raisons.map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
      </ul>
    </Avis>
  )
}

/** The values that a rule reads by itself, in force the month asked. */
export const ValeursDeRegle = ({ regle, demande }: Props) => {
  const langue = useLangue()
  const mots = regleTextes[langue]
  const { valeurs } = lecturesDeRegle(regle)
  const mois = demande.sorte === 'lu' ? demande.mois : null
  const dit = mois === null ? null : ecrireMois(monthName(mois), langue)
  const titre = dit === null ? mots.valeurs : mots.valeurs_en_vigueur({ mois: dit })
  return (
    <section aria-labelledby="valeurs">
      <h2 id="valeurs">{titre}</h2>
      {mois !== null && <NonCouvert regle={regle} mois={mois} />}
      {valeurs.length === 0 && <p>{mots.aucune_valeur}</p>}
      {mois !== null && valeurs.length > 0 && <ValeursDuMois legende={titre} schedules={valeurs} mois={mois} />}
      <ChoixDuMois action={adresseDe(regle)} demande={demande} />
    </section>
  )
}
