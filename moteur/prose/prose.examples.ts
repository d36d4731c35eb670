import { bareme } from '../expression/bareme.ts'
import { enumeration } from '../expression/choice.ts'
import type { Famille, Role } from '../expression/entity.ts'
import { GroupOf, Holder, Members } from '../expression/group.ts'
import { entree, entree_choix, entree_condition, entree_date, individu } from '../expression/input.ts'
import type { Node } from '../expression/node.ts'
import { euros_par_mois, taux } from '../expression/units.ts'
import { block } from './block.ts'
import { inline } from './inline.ts'
import { plainLines, plainText } from './phrase.ts'

/** A small law of our own, for the tests of the printer alone. */
export const texte = { label: 'CASF, art. L. 1', href: 'https://exemple.fr' }

const role = (name: string, label: string, max = 1): Role => ({ name, group: 'famille', label, max })
const demandeur = role('demandeur', 'demandeur')
const conjoint = role('conjoint', 'conjoint')
const enfant = role('enfant', 'enfant', 9)
const lists = [
  { key: 'parents', roles: [demandeur, conjoint] },
  { key: 'enfants', roles: [enfant] },
]

export const famille = new GroupOf<Famille>({ name: 'famille', plural: 'familles', label: 'famille', lists })
export const parents = new Members<Famille>('famille', [demandeur, conjoint])
export const enfants = new Members<Famille>('famille', [enfant])
export const le_conjoint = new Members<Famille>('famille', [conjoint])
export const le_demandeur = new Holder<Famille>('famille', [demandeur])

const montant = (nom: string) => entree(nom, nom, individu, euros_par_mois)
export const salaire = montant('Salaire')
export const rente = montant('Rente')
export const aide = montant('Aide')

export const base = bareme('base', 'Montant de base', euros_par_mois, [
  ['2020-01-01', 500, texte, { le: '2026-01-01', contre: 'texte' }],
])
export const part = bareme('part', 'Part', taux, [['2020-01-01', 0.12, texte, { le: '2026-01-01', contre: 'texte' }]])

export const etudiant = entree_condition('etudiant', 'Étudiant', individu)
export const loge = entree_condition('loge', 'Logé', individu)
export const seul = entree_condition('seul', 'Seul', individu)

export const naissance = entree_date('naissance', 'Date de naissance', individu)
export const age = naissance.age_en_annees()

const statuts = enumeration('statut', [
  ['a', 'Locataire'],
  ['b', 'Propriétaire'],
])
export const statut = entree_choix('statut', 'Statut', individu, statuts)

interface Written {
  readonly node: Node
}

/** In one line; the no-break space of figures as a plain one, so that tests can be typed. */
export const dit = ({ node }: Written): string => plainText(inline(node)).replaceAll(/[\u00a0\u202f]/g, ' ')

export const lignes = ({ node }: Written): string[] => plainLines(block(node))
