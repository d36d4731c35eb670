import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Fictif } from '../../../plateforme/html/composants/etiquette.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import { ecrireJour } from '../../../plateforme/langues/instants.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { nom_complet } from '../../foyers/foyers.ts'
import { Information } from '../../foyers/pages/information.tsx'
import { Paragraphes } from '../../foyers/pages/paragraphes.tsx'
import { demanderTextes } from '../demander.textes.ts'
import type { Espace } from '../espace.requetes.ts'
import { espaceTextes } from '../espace.textes.ts'
import { MonFoyer } from './mon_foyer.tsx'
import { QuiALu, QuiSuit } from './qui_lit.tsx'

const MarqueFictive = ({ foyer }: Pick<Espace, 'foyer'>) =>
  foyer.fictif && (
    <p>
      <Fictif />
    </p>
  )

const AvisDeChoix = ({ date, sorte }: { readonly date: Date | null; readonly sorte: 'opposition' | 'limitation' }) => {
  const mots = useMots(demanderTextes)
  const langue = useLangue()
  if (date === null) return null
  const jour = ecrireJour(date, langue)
  return (
    <Avis>
      <Paragraphes mots={sorte === 'opposition' ? mots.oppose({ date: jour }) : mots.limite({ date: jour })} />
      <form method="post" action="/mon-espace/revenir">
        <input type="hidden" name="sorte" value={sorte} />
        <Bouton genre="second">{mots[`revenir_${sorte}`]}</Bouton>
      </form>
    </Avis>
  )
}

const Demander = ({ foyer }: Pick<Espace, 'foyer'>) => {
  const mots = useMots(demanderTextes)
  const offertes = [
    'rectification',
    ...(foyer.oppose_le === null ? ['opposition' as const] : []),
    ...(foyer.limite_le === null ? ['limitation' as const] : []),
    'effacement',
  ] as const
  return (
    <section class="partie-de-page">
      <h2>{mots.demander_titre}</h2>
      <ul class="suite-de-boutons">
        <li>
          <form method="post" action="/mon-espace/copie">
            <Bouton genre="second" grand>
              {mots.lien_copie}
            </Bouton>
          </form>
        </li>
        {offertes.map((sorte) => (
          <li key={sorte}>
            <LienBouton href={`/mon-espace/demander/${sorte}`} genre="second" grand>
              {mots[`lien_${sorte}`]}
            </LienBouton>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  readonly langue: Langue
  readonly espace: Espace
  /** What the page comes after. */
  readonly suite: 'fait' | 'revenu' | 'autre' | null
}

/** All that a person reads of her file, and what she can ask; her name is in no title. */
export const PageEspace = ({ langue, espace, suite }: Props) => {
  const mots = espaceTextes[langue]
  const { moi, foyer } = espace
  return (
    <Page langue={langue} lecteur={null} titre={mots.titre} chemin="/mon-espace">
      <h1>{mots.bonjour({ nom: nom_complet(moi) })}</h1>
      <MarqueFictive foyer={foyer} />
      {suite !== null && (
        <Avis genre={suite === 'autre' ? 'erreur' : 'reussite'}>
          <Paragraphes mots={mots[suite]} />
        </Avis>
      )}
      <AvisDeChoix date={foyer.oppose_le} sorte="opposition" />
      <AvisDeChoix date={foyer.limite_le} sorte="limitation" />
      <form method="post" action="/mon-espace/sortir">
        <p>{mots.sortir_quoi}</p>
        <Actions>
          <Bouton genre="second">{mots.sortir}</Bouton>
        </Actions>
      </form>
      <Information foyer={foyer} />
      <MonFoyer {...espace} />
      <QuiSuit {...espace} />
      <QuiALu {...espace} />
      <Demander foyer={foyer} />
      {parts_lues(espace)}
    </Page>
  )
}

/** What the other nouns hold of her, each in its own words. */
export const parts_lues = ({ parts }: Pick<Espace, 'parts'>) => parts.map(({ page }) => page)

interface CopieProps {
  readonly langue: Langue
  readonly espace: Espace
  readonly date: string
}

/** The copy to read or print: everything, unfolded. */
export const PageCopie = ({ langue, espace, date }: CopieProps) => {
  const mots = espaceTextes[langue]
  return (
    <Page langue={langue} lecteur={null} titre={mots.copie} chemin="/mon-espace/copie">
      <h1>{mots.copie}</h1>
      <MarqueFictive {...espace} />
      <Paragraphes mots={mots.copie_quoi({ date })} />
      <ul class="hors-papier">
        <li>
          <a href="/mon-espace/copie.json" download>
            {mots.copie_fichier}
          </a>
        </li>
        <li>
          <a href="/mon-espace">{mots.revenir}</a>
        </li>
      </ul>
      <MonFoyer {...espace} deplie />
      <QuiSuit {...espace} />
      <QuiALu {...espace} />
      {parts_lues(espace)}
      <Information foyer={espace.foyer} />
    </Page>
  )
}
