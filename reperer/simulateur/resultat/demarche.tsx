import type { ComponentChildren } from 'preact'
import type { Droit } from '../../../droits/droit.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { suiteTextes } from './suite.textes.ts'

interface BlocProps {
  readonly titre: string
  readonly children: ComponentChildren
}

/** One matter and its title: on paper they stay on the same column. */
const Bloc = ({ titre, children }: BlocProps) => (
  <div class="bloc">
    <h4>{titre}</h4>
    {children}
  </div>
)

const Liste = ({ mots }: { readonly mots: readonly string[] }) => (
  <ul>
    {mots.map((chacun) => (
      <li key={chacun}>
        <DeLaLoi mots={chacun} />
      </li>
    ))}
  </ul>
)

const Guichets = ({ droit: { institutions } }: { readonly droit: Droit }) => (
  <ul>
    {institutions.map(({ nom, lien, pour_qui }) => (
      <li key={nom}>
        <a href={lien} lang="fr">
          {nom}
        </a>
        <br />
        <DeLaLoi mots={`${pour_qui}.`} />
      </li>
    ))}
  </ul>
)

/** How to claim a right: where, with what, when, and what to know before. */
export const Demarche = ({ droit }: { readonly droit: Droit }) => {
  const mots = useMots(suiteTextes)
  return (
    <div class="demarche">
      <Bloc titre={mots.ou}>
        <Guichets droit={droit} />
      </Bloc>
      <Bloc titre={mots.etapes}>
        <Liste mots={droit.demarche} />
      </Bloc>
      <Bloc titre={mots.papiers}>
        <Liste mots={droit.documents} />
      </Bloc>
      {droit.formulaire_papier && (
        <Bloc titre={mots.formulaire}>
          <p>
            <a href={droit.formulaire_papier.lien} lang="fr">
              {droit.formulaire_papier.nom}
            </a>
          </p>
        </Bloc>
      )}
      <Bloc titre={mots.delai}>
        <p>
          <DeLaLoi mots={droit.delai} />
        </p>
      </Bloc>
      <Bloc titre={mots.a_savoir}>
        <Liste mots={droit.a_savoir} />
      </Bloc>
    </div>
  )
}
