import type { Rule } from '../../../moteur/expression/variable.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { DefinitionsDeNotion } from './definitions_de_notion.tsx'
import { Reperes } from './formule.tsx'
import { Lecteurs } from './lecteurs.tsx'
import { lecturesDeRegle } from './lectures.ts'
import type { MoisDemande } from './mois_demande.ts'
import { Noms } from './nom.tsx'
import { notionTextes } from './notion.textes.ts'
import { PageDeNotion } from './page_de_notion.tsx'
import { Redactions } from './redactions.tsx'
import { regleTextes } from './regle.textes.ts'
import { TextesDeLoi } from './textes_de_loi.tsx'
import { ValeursDeRegle } from './valeurs_de_regle.tsx'

interface Props {
  readonly regle: Rule
  readonly demande: MoisDemande
}

const Definition = ({ regle }: Pick<Props, 'regle'>) => {
  const mots = useMots(notionTextes)
  const textes = regle.texts.length > 0 ? <TextesDeLoi textes={regle.texts} /> : mots.aucun_texte
  return <DefinitionsDeNotion notion={regle} propres={[{ terme: mots.textes, valeur: textes }]} />
}

const Calcul = ({ regle, demande }: Props) => {
  const mots = useMots(regleTextes)
  return (
    <section aria-labelledby="calcul">
      <h2 id="calcul">{mots.calcul}</h2>
      <Redactions regle={regle} demande={demande} />
      <Reperes nodes={regle.versions.map(({ formula }) => formula)} />
      <p class="petit doux">{mots.en_francais}</p>
    </section>
  )
}

const CeQuElleLit = ({ regle }: Pick<Props, 'regle'>) => {
  const mots = useMots(regleTextes)
  const { regles, entrees } = lecturesDeRegle(regle)
  if (regles.length + entrees.length === 0) return null
  return (
    <section aria-labelledby="lectures">
      <h2 id="lectures">{mots.lit}</h2>
      {regles.length > 0 && <h3>{mots.autres_regles}</h3>}
      {regles.length > 0 && <Noms notions={regles} />}
      {entrees.length > 0 && <h3>{mots.faits}</h3>}
      {entrees.length > 0 && <Noms notions={entrees} />}
    </section>
  )
}

interface EcranProps extends Props {
  readonly langue: Langue
  readonly recherche: string
}

/** One rule: what it is, its formula in French, its values in force, what it reads and what reads it. */
export const EcranRegle = ({ langue, recherche, regle, demande }: EcranProps) => (
  <PageDeNotion
    langue={langue}
    notion={regle}
    recherche={recherche}
    erreurs={demande.sorte === 'illisible' ? [{ nom: 'mois', message: regleTextes[langue].mois_illisible }] : []}
  >
    <Definition regle={regle} />
    <Calcul regle={regle} demande={demande} />
    <ValeursDeRegle regle={regle} demande={demande} />
    <div class="deux-listes">
      <CeQuElleLit regle={regle} />
      <Lecteurs de={regle} />
    </div>
  </PageDeNotion>
)
