import { Choice } from './choice.ts'
import { Condition } from './condition.ts'
import type { Group, GroupForm, Individu, Role } from './entity.ts'
import type { MemberOperation, Node } from './node.ts'
import { Term } from './term.ts'
import type { Nombre, UnitName } from './units.ts'

/** Some of the members of a group, by role. What is said of them is said for the group `G`. */
export class Members<G extends Group> {
  readonly group: G['entite']
  readonly roles: readonly Role[]
  /** Says, for a person, whether they hold one of these roles. */
  readonly en_font_partie: Condition<Individu>

  constructor(group: G['entite'], roles: readonly Role[]) {
    this.group = group
    this.roles = roles
    this.en_font_partie = new Condition({ kind: 'has_role', group, roles, unit: 'condition', entity: 'individu' })
  }

  somme<U>(terme: Term<U, Individu>): Term<U, G> {
    return new Term(this.over('sum', terme.node, terme.node.unit))
  }

  nombre(): Term<Nombre, G> {
    const one: Node = { kind: 'constant', value: 1, unit: 'condition', entity: 'individu' }
    return new Term(this.over('count', one, 'nombre'))
  }

  nombre_tel_que(condition: Condition<Individu>): Term<Nombre, G> {
    return new Term(this.over('count', condition.node, 'nombre'))
  }

  /** One and the same member meets the condition: join conditions with `et` inside, never two of these side by side. */
  un_membre_tel_que(condition: Condition<Individu>): Condition<G> {
    return new Condition(this.over('any', condition.node, 'condition'))
  }

  tous_tels_que(condition: Condition<Individu>): Condition<G> {
    return new Condition(this.over('all', condition.node, 'condition'))
  }

  le_plus_petit<U>(terme: Term<U, Individu>, s_il_n_y_en_a_pas: Term<U, never>): Term<U, G> {
    return new Term(this.over('min', terme.node, terme.node.unit, s_il_n_y_en_a_pas.node))
  }

  le_plus_grand<U>(terme: Term<U, Individu>, s_il_n_y_en_a_pas: Term<U, never>): Term<U, G> {
    return new Term(this.over('max', terme.node, terme.node.unit, s_il_n_y_en_a_pas.node))
  }

  private over(operation: MemberOperation, term: Node, unit: UnitName, none: Node | null = null): Node {
    return { kind: 'members', operation, group: this.group, roles: this.roles, term, none, unit, entity: this.group }
  }
}

/** The one person who holds a role in the group, and what is read of them for the group. */
export class Holder<G extends Group> extends Members<G> {
  /** The value for that person. The role is always held: a group without its holder is refused on entry. */
  valeur<U>(terme: Term<U, Individu>): Term<U, G> {
    return new Term(this.read(terme.node))
  }

  condition(condition: Condition<Individu>): Condition<G> {
    return new Condition(this.read(condition.node))
  }

  choix<V extends string>(choix: Choice<V, Individu>): Choice<V, G> {
    return new Choice(this.read(choix.node), choix.enumeration)
  }

  private read(term: Node): Node {
    const role = this.roles[0]
    if (!role) throw new Error(`Un titulaire sans rôle dans ${this.group}`)
    return { kind: 'holder', role, term, unit: term.unit, entity: this.group }
  }
}

/** A kind of group and what its members read of it. */
export class GroupOf<G extends Group> {
  /** Never set: from it TypeScript infers for which entity an input is declared. */
  declare readonly type?: G
  readonly form: GroupForm
  readonly membres: Members<G>

  constructor(form: GroupForm) {
    this.form = form
    this.membres = new Members<G>(
      form.name as G['entite'],
      form.lists.flatMap(({ roles }) => roles),
    )
  }

  /** The value of the group, for each of its members. */
  pour_chacun<U>(terme: Term<U, G>): Term<U, Individu> {
    return new Term(this.project(terme.node))
  }

  condition_pour_chacun(condition: Condition<G>): Condition<Individu> {
    return new Condition(this.project(condition.node))
  }

  choix_pour_chacun<V extends string>(choix: Choice<V, G>): Choice<V, Individu> {
    return new Choice(this.project(choix.node), choix.enumeration)
  }

  private project(term: Node): Node {
    return { kind: 'project', group: this.form.name, term, unit: term.unit, entity: 'individu' }
  }
}
