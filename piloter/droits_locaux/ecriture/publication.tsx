import type { Context } from 'hono'
import type { AideLocale } from '../../../droits/local/aide.ts'
import { compiler } from '../../../droits/local/compiler/compiler.ts'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { rendre } from '../../../plateforme/html/rendre.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { langueDe } from '../../../plateforme/langues/langueDe.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { Brouillon, Dossier } from '../droits_locaux.ts'
import type { Saisie as SaisieDEssai } from '../essai/reponses.ts'
import { PageApercu } from '../formulaire/apercu.tsx'
import { lire_dates } from '../formulaire/dates.ts'
import { type Saisie, saisie_de } from '../formulaire/saisie.ts'
import { adresse_de } from '../pages/adresses.ts'
import { nom_de_commune } from '../publiees.ts'
import { publier } from '../publier.ts'
import { verifier } from './brouillon.tsx'
import { conclure } from './conclure.tsx'
import type { BrouillonOuvert } from './ouvert.ts'

interface Apercu {
  readonly aujourd_hui: string
  readonly essai?: SaisieDEssai
  readonly dates?: Saisie
  readonly fautes?: readonly Faute[]
}

/** The draft as if it held from this month, so that it can be tried. */
function droit_du_brouillon(
  territoire: Territoire,
  { slug }: Dossier,
  { numero }: Brouillon,
  aide: AideLocale,
  jour: string,
) {
  const version = { numero, depuis: `${jour.slice(0, 7)}-01`, jusqu_au: null, description: aide }
  return compiler({ territoire, slug, versions: [version] }, { nom_de_commune: nom_de_commune(territoire) })
}

export async function montrer_apercu(
  c: Context,
  { territoire, dossier, brouillon }: BrouillonOuvert,
  { aujourd_hui, essai, dates = {}, fautes = [] }: Apercu,
): Promise<Response> {
  const validation = verifier(territoire, brouillon.saisie)
  if (validation.sorte === 'refusee') {
    return c.redirect(`${adresse_de(territoire.slug, dossier.slug, 'brouillon')}?verifier`, 303)
  }
  const { aide } = validation
  const droit = droit_du_brouillon(territoire, dossier, brouillon, aide, aujourd_hui)
  const suite = {
    langue: langueDe(c),
    territoire,
    dossier,
    aide,
    droit,
    essai: essai ?? null,
    dates,
    fautes,
    aujourd_hui,
  }
  return c.html(rendre(<PageApercu {...suite} />), fautes.length === 0 ? 200 : 422)
}

export async function publier_le_brouillon(
  c: Context,
  ouvert: BrouillonOuvert,
  aujourd_hui: string,
): Promise<Response> {
  const { t, territoire, dossier, brouillon } = ouvert
  const dates = saisie_de(await formulaireRecu(c))
  const { lu, fautes } = lire_dates(dates)
  const validation = verifier(territoire, brouillon.saisie)
  if (fautes.length > 0 || validation.sorte === 'refusee')
    return montrer_apercu(c, ouvert, { aujourd_hui, dates, fautes })
  const issue = await publier(t, dossier, validation.aide, lu)
  return conclure(c, ouvert, issue, (faute) => montrer_apercu(c, ouvert, { aujourd_hui, dates, fautes: [faute] }))
}
