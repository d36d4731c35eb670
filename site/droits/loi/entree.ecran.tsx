import type { Enumeration, Input } from '../../../moteur/expression/variable.ts'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { DefinitionsDeNotion } from './definitions_de_notion.tsx'
import { ecrireValeur } from './ecrire_valeur.ts'
import { entreeTextes } from './entree.textes.ts'
import { Lecteurs } from './lecteurs.tsx'
import { useLangueDeLaLoi } from './nom.tsx'
import { PageDeNotion } from './page_de_notion.tsx'
import { SansReponse } from './sans_reponse.tsx'

interface Props {
  readonly entree: Input
}

const estMontant = ({ unit }: Input) => !['condition', 'choix', 'date', 'code'].includes(unit)

const Definition = ({ entree }: Props) => {
  const langue = useLangue()
  const mots = entreeTextes[langue]
  const minimum = Number.isFinite(entree.minimum) ? ecrireValeur(entree.minimum, entree.unit, langue) : mots.perte
  return (
    <DefinitionsDeNotion
      notion={entree}
      propres={estMontant(entree) ? [{ terme: mots.minimum, valeur: minimum }] : []}
    />
  )
}

const Lecture = ({ entree: { periodicity, spread } }: Props) => {
  const mots = useMots(entreeTextes)
  const parMois = spread === 'divide' ? mots.annee_divisee : mots.annee_repetee
  const dit = { month: parMois, year: mots.annee_entiere, eternity: mots.une_fois }[periodicity]
  return (
    <section aria-labelledby="lecture">
      <h2 id="lecture">{mots.lecture}</h2>
      <p>{dit}</p>
    </section>
  )
}

const Liste = ({ members }: Enumeration) => {
  const mots = useMots(entreeTextes)
  const lang = useLangueDeLaLoi()
  return (
    <Tableau
      legende={mots.membres}
      lignes={members}
      cle={({ code }) => code}
      colonnes={[
        { cle: 'reponse', titre: mots.reponse, entete: true, cellule: ({ label }) => <span lang={lang}>{label}</span> },
        { cle: 'code', titre: mots.code, cellule: ({ code }) => <code>{code}</code> },
      ]}
    />
  )
}

const Membres = ({ enumeration }: { readonly enumeration: Enumeration }) => {
  const mots = useMots(entreeTextes)
  const nombre = enumeration.members.length
  return (
    <section aria-labelledby="membres">
      <h2 id="membres">{mots.membres}</h2>
      {nombre > 12 ? (
        <Depliant titre={mots.voir_membres({ nombre })}>
          <Liste {...enumeration} />
        </Depliant>
      ) : (
        <Liste {...enumeration} />
      )}
    </section>
  )
}

/** One fact that people or institutions give: its form, what is assumed when it is missing, where it is read. */
export const EcranEntree = ({ langue, entree }: Props & { readonly langue: Langue }) => (
  <PageDeNotion langue={langue} notion={entree}>
    <Definition entree={entree} />
    {entree.enumeration && <Membres enumeration={entree.enumeration} />}
    <Lecture entree={entree} />
    <SansReponse entree={entree} />
    <Lecteurs de={entree} />
  </PageDeNotion>
)
