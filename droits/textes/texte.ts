import type { LegalText } from '../../moteur/expression/text.ts'
import { articles_casf } from './casf.ts'
import { articles_cch } from './cch.ts'
import { articles_cgi } from './cgi.ts'
import { articles_code_energie } from './code_energie.ts'
import { articles_code_travail } from './code_travail.ts'
import { articles_css } from './css.ts'

const legifrance = 'https://www.legifrance.gouv.fr'

// Where the identifier of the version in force is not established, the link searches for the article by its number.
function article(code: string, numero: string, id: string | null): LegalText {
  const label = `${code}, art. ${numero.replace(/^([LRD])/, '$1. ')}`
  const href = id
    ? `${legifrance}/codes/article_lc/${id}`
    : `${legifrance}/search/code?tab_selection=code&query=${encodeURIComponent(numero)}`
  return { label, href }
}

/** An article of the Code de l'action sociale et des familles; only those in the table can be cited. */
export function casf(numero: keyof typeof articles_casf): LegalText {
  return article('CASF', numero, articles_casf[numero])
}

/** An article of the Code de la sécurité sociale. */
export function css(numero: keyof typeof articles_css): LegalText {
  return article('CSS', numero, articles_css[numero])
}

/** An article of the Code de la construction et de l'habitation; only those in the table can be cited. */
export function cch(numero: keyof typeof articles_cch): LegalText {
  return article('CCH', numero, articles_cch[numero])
}

/** An article of the Code général des impôts; only those in the table can be cited. */
export function cgi(numero: keyof typeof articles_cgi): LegalText {
  return article('CGI', numero, articles_cgi[numero])
}

/** An article of the Code du travail; only those in the table can be cited. */
export function code_travail(numero: keyof typeof articles_code_travail): LegalText {
  return article('Code du travail', numero, articles_code_travail[numero])
}

/** An article of the Code de l'énergie; only those in the table can be cited. */
export function code_energie(numero: keyof typeof articles_code_energie): LegalText {
  return article('Code de l’énergie', numero, articles_code_energie[numero])
}

/** A text of the Journal officiel, by its JORF identifier: `jorf('Décret n° 2026-220, art. 1', 'JORFTEXT000053733826')`. */
export function jorf(label: string, id: string): LegalText {
  const path = id.startsWith('JORFARTI') ? 'jorf/article_jo' : 'jorf/id'
  return { label, href: `${legifrance}/${path}/${id}` }
}

/** A text published elsewhere than in the Journal officiel (instruction, circulaire). */
export function publie(label: string, href: string): LegalText {
  return { label, href }
}
