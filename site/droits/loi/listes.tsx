import { Carte, Cartes } from '../../../plateforme/html/composants/cartes.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { listesTextes } from './listes.textes.ts'
import { toutes } from './recherche.ts'

const sortes = ['regles', 'entrees', 'valeurs'] as const

/** The three lists of the law, with how many each holds. */
export const Listes = () => {
  const mots = useMots(listesTextes)
  return (
    <Cartes>
      {sortes.map((sorte) => (
        <Carte key={sorte} titre={mots[`${sorte}_n`]({ n: toutes[sorte].length })} href={`/droits/${sorte}`} niveau={3}>
          <p>{mots[`${sorte}_quoi`]}</p>
        </Carte>
      ))}
    </Cartes>
  )
}
