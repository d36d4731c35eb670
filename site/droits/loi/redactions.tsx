import { dayName, parseDay } from '../../../moteur/expression/day.ts'
import { monthName } from '../../../moteur/expression/month.ts'
import type { Rule, RuleVersion } from '../../../moteur/expression/variable.ts'
import { Etiquette } from '../../../plateforme/html/composants/etiquette.tsx'
import { ecrireDate, ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { redactionEnVigueur } from './en_vigueur.ts'
import { Formule } from './formule.tsx'
import type { MoisDemande } from './mois_demande.ts'
import { regleTextes } from './regle.textes.ts'

interface Props {
  readonly regle: Rule
  readonly demande: MoisDemande
}

/** Rules given without a date start before any value: no day is shown for them. */
const estDatee = ({ since }: RuleVersion) => since > '0001-01-01'

function periode({ versions }: Rule, rang: number, langue: Langue): string {
  const mots = regleTextes[langue]
  const debut = ecrireDate(versions[rang]?.since ?? '', langue)
  const suivante = versions[rang + 1]
  if (!suivante) return mots.redaction_depuis({ date: debut })
  const veille = dayName((parseDay(suivante.since) ?? 0) - 1)
  return mots.redaction_du_au({ debut, fin: ecrireDate(veille, langue) })
}

const Une = ({ redaction }: { readonly redaction: RuleVersion }) => {
  const langue = useLangue()
  const mots = regleTextes[langue]
  const date = ecrireDate(redaction.since, langue)
  return (
    <>
      <Formule node={redaction.formula} />
      <p>{estDatee(redaction) ? mots.une_date({ date }) : mots.sans_date}</p>
    </>
  )
}

/** The wordings of a rule, the latest first; the one in force the month asked is said to be. */
export const Redactions = ({ regle, demande }: Props) => {
  const langue = useLangue()
  const [seule, ...autres] = regle.versions
  if (seule && autres.length === 0) return <Une redaction={seule} />
  const lue = demande.sorte === 'lu' ? redactionEnVigueur(regle, demande.mois) : null
  return (
    <>
      {regle.versions
        .map((redaction, rang) => (
          <section key={redaction.since}>
            <h3>
              {periode(regle, rang, langue)}{' '}
              {lue?.sorte === 'connue' && lue.valeur === redaction && demande.sorte === 'lu' && (
                <Etiquette>
                  {regleTextes[langue].en_vigueur({ mois: ecrireMois(monthName(demande.mois), langue) })}
                </Etiquette>
              )}
            </h3>
            <Formule node={redaction.formula} />
          </section>
        ))
        .toReversed()}
    </>
  )
}
