import { panier } from '../../../droits/panier.ts'
import { reglesDe } from '../../../droits/regles.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { lecteursDe, type Notion } from './lectures.ts'
import { Noms, useLangueDeLaLoi } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'

/** Where a notion is read: the rules, the assumptions, the right that it is the result of. */
export const Lecteurs = ({ de }: { readonly de: Notion }) => {
  const mots = useMots(notionTextes)
  const lang = useLangueDeLaLoi()
  const { regles, hypotheses } = lecteursDe(de)
  const droits = panier.filter((droit) => reglesDe(droit).some((regle) => regle === de))
  const lue = regles.length + hypotheses.length + droits.length > 0
  return (
    <section aria-labelledby="lecteurs">
      <h2 id="lecteurs">{mots.lue_par}</h2>
      {droits.map(({ nom, libelle }) => (
        <p key={nom}>
          {mots.calcule_le_droit}{' '}
          <a href={`/droits/${nom}`} lang={lang}>
            {libelle}
          </a>
        </p>
      ))}
      {regles.length > 0 && <Noms notions={regles} />}
      {hypotheses.length > 0 && (
        <>
          <p>{mots.lue_par_hypothese}</p>
          <Noms notions={hypotheses} />
        </>
      )}
      {!lue && <p>{mots.lue_par_personne}</p>}
    </section>
  )
}
