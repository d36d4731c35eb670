import type { DeclaredDefault, Input } from '../../../moteur/expression/variable.ts'
import { figure } from '../../../moteur/prose/figures.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { ecrireValeur } from './ecrire_valeur.ts'
import { entreeTextes } from './entree.textes.ts'
import { Formule, Reperes } from './formule.tsx'
import { useLangueDeLaLoi } from './nom.tsx'

function valeurSupposee({ unit, enumeration }: Input, { value }: DeclaredDefault, langue: Langue): string {
  return unit === 'choix' ? figure(value, unit, enumeration) : ecrireValeur(value, unit, langue)
}

const Supposee = ({ entree, defaut }: { readonly entree: Input; readonly defaut: DeclaredDefault }) => {
  const langue = useLangue()
  const mots = entreeTextes[langue]
  const { reason, when } = defaut
  return (
    <>
      <p>
        <strong>{mots.suppose({ valeur: valeurSupposee(entree, defaut, langue) })}</strong>
      </p>
      <p>
        {mots.raison} <span lang={useLangueDeLaLoi()}>{typographier(reason, 'fr')}</span>
      </p>
      {when ? (
        <>
          <p>{mots.pour_qui}</p>
          <Formule node={when} />
          <Reperes nodes={[when]} />
          <p>{mots.sinon_inconnu}</p>
        </>
      ) : (
        <p>{mots.pour_tous}</p>
      )}
    </>
  )
}

/** What a fact that nobody gave becomes: unknown, or a value that its declaration allows, why and for whom. */
export const SansReponse = ({ entree }: { readonly entree: Input }) => {
  const mots = useMots(entreeTextes)
  return (
    <section aria-labelledby="sans-reponse">
      <h2 id="sans-reponse">{mots.sans_reponse}</h2>
      {entree.default ? <Supposee entree={entree} defaut={entree.default} /> : <p>{mots.inconnu}</p>}
    </section>
  )
}
