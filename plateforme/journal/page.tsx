import { Bouton } from '../html/composants/bouton.tsx'
import { Definitions } from '../html/composants/definitions.tsx'
import { Depliant } from '../html/composants/depliant.tsx'
import { Formulaire } from '../html/composants/formulaire.tsx'
import { Pagination } from '../html/composants/pagination.tsx'
import { Vide } from '../html/composants/vide.tsx'
import type { Lecteur } from '../html/lecteur.ts'
import { Page } from '../html/page.tsx'
import { ecrireCle } from '../http/cle_de_page.ts'
import type { Langue } from '../langues/langue.ts'
import { adresseDuJournal, type Filtres, lireFiltres } from './filtres.ts'
import { FormulaireDesFiltres } from './formulaire_filtres.tsx'
import type { LigneLue } from './journal.requetes.ts'
import { journalTextes } from './journal.textes.ts'
import { ListeDuJournal } from './liste.tsx'

interface PageProps {
  readonly langue: Langue
  readonly lecteur: Lecteur | undefined
  readonly filtres: Filtres
  readonly lignes: readonly LigneLue[]
  readonly plusRecentes: boolean
  readonly plusAnciennes: boolean
  /** For who may see several chains. */
  readonly chaines: readonly { readonly slug: string; readonly nom: string }[] | undefined
  readonly tete: { readonly dernier: string; readonly empreinte: string } | undefined
}

const Tete = ({
  langue,
  tete: { dernier, empreinte },
}: Pick<PageProps, 'langue'> & { readonly tete: NonNullable<PageProps['tete']> }) => {
  const mots = journalTextes[langue]
  return (
    <Depliant titre={mots.tete}>
      <p>{mots.tete_quoi}</p>
      <Definitions
        entrees={[
          { terme: mots.tete_numero, valeur: dernier },
          { terme: mots.tete_empreinte, valeur: <code>{empreinte.match(/.{1,16}/g)?.join(' ')}</code> },
        ]}
      />
    </Depliant>
  )
}

const Telechargement = ({ langue, filtres }: Pick<PageProps, 'langue' | 'filtres'>) => {
  const mots = journalTextes[langue]
  return (
    <Formulaire action={adresseDuJournal(filtres, {}, '/journal/fichier')}>
      <p>{mots.telecharger_aide}</p>
      <Bouton genre="second">{mots.telecharger}</Bouton>
    </Formulaire>
  )
}

export const PageJournal = (props: PageProps) => {
  const { langue, lecteur, filtres, lignes, plusRecentes, plusAnciennes, chaines, tete } = props
  const mots = journalTextes[langue]
  const [premiere, derniere] = [lignes[0]?.numero, lignes.at(-1)?.numero]
  const filtree = Object.entries(filtres).some(([nom, valeur]) => nom !== 'territoire' && valeur !== undefined)
  return (
    <Page langue={langue} titre={mots.titre} chemin={adresseDuJournal(filtres)} lecteur={lecteur} travail>
      <h1>{mots.titre}</h1>
      <p class="chapeau">{mots.chapeau}</p>
      <FormulaireDesFiltres
        filtres={filtres}
        chaines={chaines?.map(({ slug, nom }) => ({ valeur: slug, libelle: nom }))}
      />
      {filtres.membre && <p>{mots.un_membre}</p>}
      {filtree && (
        <p>
          <a
            href={adresseDuJournal(
              lireFiltres(filtres.territoire === undefined ? {} : { territoire: filtres.territoire }),
            )}
          >
            {mots.effacer_filtres}
          </a>
        </p>
      )}
      {lignes.length === 0 ? (
        <Vide titre={mots.rien}>
          <p>{mots.rien_quoi}</p>
        </Vide>
      ) : (
        <>
          <ListeDuJournal lignes={lignes} filtres={filtres} />
          <Pagination
            precedente={
              plusRecentes && premiere ? adresseDuJournal(filtres, { apres: ecrireCle(premiere) }) : undefined
            }
            suivante={plusAnciennes && derniere ? adresseDuJournal(filtres, { avant: ecrireCle(derniere) }) : undefined}
          />
          <Telechargement langue={langue} filtres={filtres} />
        </>
      )}
      {tete && <Tete langue={langue} tete={tete} />}
    </Page>
  )
}
