import type { Droit } from '../../../droits/droit.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { suiteTextes } from './suite.textes.ts'

const Liste = ({ titre, mots }: { readonly titre: string; readonly mots: readonly string[] }) => (
  <>
    <h4>{titre}</h4>
    <ul>
      {mots.map((chacun) => (
        <li key={chacun}>
          <DeLaLoi mots={chacun} />
        </li>
      ))}
    </ul>
  </>
)

/** How to claim a right: where, with what, when, and what to know before. */
export const Demarche = ({ droit }: { readonly droit: Droit }) => {
  const mots = useMots(suiteTextes)
  return (
    <div class="demarche">
      <h4>{mots.ou}</h4>
      <ul>
        {droit.institutions.map(({ nom, lien, pour_qui }) => (
          <li key={nom}>
            <a href={lien} lang="fr">
              {nom}
            </a>
            <br />
            <DeLaLoi mots={`${pour_qui}.`} />
          </li>
        ))}
      </ul>
      <Liste titre={mots.etapes} mots={droit.demarche} />
      <Liste titre={mots.papiers} mots={droit.documents} />
      <h4>{mots.formulaire}</h4>
      <p>
        <a href={droit.formulaire_papier.lien} lang="fr">
          {droit.formulaire_papier.nom}
        </a>
      </p>
      <h4>{mots.delai}</h4>
      <p>
        <DeLaLoi mots={droit.delai} />
      </p>
      <Liste titre={mots.a_savoir} mots={droit.a_savoir} />
    </div>
  )
}
