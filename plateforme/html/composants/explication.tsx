import type { ComponentChildren } from 'preact'
import { useLangue, useMots } from '../../langues/langue_actuelle.ts'
import { typographier } from '../../langues/typographier.ts'
import { Signe } from '../signe.tsx'
import { composantsTextes } from './composants.textes.ts'

/** One step of a computation, and the steps it rests on. */
export interface EtapeExpliquee {
  readonly libelle: string
  /** As it is read: "145,77 €", "oui", a state. */
  readonly valeur: ComponentChildren
  /** In words: "montant forfaitaire moins les ressources". */
  readonly formule?: string | undefined
  readonly article?: { readonly titre: string; readonly href: string } | undefined
  readonly note?: string | undefined
  /** Other texts, or a page where the rule stands. */
  readonly liens?: readonly { readonly titre: string; readonly href: string }[] | undefined
  readonly etapes?: readonly EtapeExpliquee[] | undefined
}

interface ExplicationProps {
  readonly etapes: readonly EtapeExpliquee[]
  /** How many levels are open when the page comes: 1 by default, Infinity to show all. */
  readonly ouvertes?: number
}

const Ligne = ({ libelle, valeur }: EtapeExpliquee) => (
  <>
    <span class="pas-libelle">{typographier(libelle, useLangue())}</span>
    <span class="pas-valeur">{valeur}</span>
  </>
)

const Dessous = ({ formule, article, note, liens = [] }: EtapeExpliquee) => {
  const mots = useMots(composantsTextes)
  const langue = useLangue()
  return (
    <>
      {formule && (
        <p class="pas-formule">
          <span class="pas-mot">{mots.calcul}</span>
          {typographier(formule, langue)}
        </p>
      )}
      {note && <p>{typographier(note, langue)}</p>}
      {(article || liens.length > 0) && (
        <p class="pas-liens">
          {[...(article ? [article] : []), ...liens].map(({ titre, href }) => (
            <a key={href} href={href}>
              {titre}
            </a>
          ))}
        </p>
      )}
    </>
  )
}

const Pas = ({ etape, ouvertes }: { readonly etape: EtapeExpliquee; readonly ouvertes: number }) => {
  const { formule, article, note, liens = [], etapes = [] } = etape
  if (!formule && !article && !note && liens.length === 0 && etapes.length === 0) {
    return (
      <div class="pas">
        <Ligne {...etape} />
      </div>
    )
  }
  return (
    <details open={ouvertes > 0}>
      <summary class="pas">
        <Signe nom="chevron" classe="chevron" />
        <Ligne {...etape} />
      </summary>
      <div class="pas-dessous">
        <Dessous {...etape} />
        {etapes.length > 0 && <Liste etapes={etapes} ouvertes={ouvertes - 1} />}
      </div>
    </details>
  )
}

const Liste = ({ etapes, ouvertes, classe }: Required<ExplicationProps> & { readonly classe?: string }) => (
  <ul class={classe}>
    {etapes.map((etape, rang) => (
      <li key={rang}>
        <Pas etape={etape} ouvertes={ouvertes} />
      </li>
    ))}
  </ul>
)

/** How a right was computed, step by step, each with its value, its words and its article of law. */
export const Explication = ({ etapes, ouvertes = 1 }: ExplicationProps) => (
  <Liste etapes={etapes} ouvertes={ouvertes} classe="explication" />
)
