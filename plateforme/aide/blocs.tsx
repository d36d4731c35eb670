import { Tableau } from '../html/composants/tableau.tsx'
import { typographier } from '../langues/typographier.ts'
import { adresseDuLien, imageDuGuide } from './adresse.ts'
import { imageDesGuides } from './guides.ts'
import { type Bloc, enMots, type Ligne } from './markdown/bloc.ts'

const Image = ({ adresse, dit }: { readonly adresse: string; readonly dit: string }) => {
  const nom = imageDuGuide(adresse)
  const image = nom === undefined ? undefined : imageDesGuides(nom)
  if (!image) return null
  return (
    <a class="image-de-guide" href={`/aide/images/${nom}`}>
      <img src={`/aide/images/${nom}`} alt={dit} width={image.largeur} height={image.hauteur} loading="lazy" />
    </a>
  )
}

const Lien = ({ vers, ligne }: { readonly vers: string; readonly ligne: Ligne }) => {
  const adresse = adresseDuLien(vers)
  return adresse === undefined ? (
    <EnLigne ligne={ligne} />
  ) : (
    <a href={adresse}>
      <EnLigne ligne={ligne} />
    </a>
  )
}

export const EnLigne = ({ ligne }: { readonly ligne: Ligne }) => (
  <>
    {ligne.map((partie) => {
      switch (partie.sorte) {
        case 'mots':
          return typographier(partie.mots, 'fr')
        case 'code':
          return <code>{partie.mots}</code>
        case 'fort':
          return (
            <strong>
              <EnLigne ligne={partie.ligne} />
            </strong>
          )
        case 'appuye':
          return (
            <em>
              <EnLigne ligne={partie.ligne} />
            </em>
          )
        case 'image':
          return <Image {...partie} />
        default:
          return <Lien {...partie} />
      }
    })}
  </>
)

interface Rang {
  readonly numero: number
  readonly cellules: readonly Ligne[]
}

const UnTableau = ({ bloc, legende }: { readonly bloc: Bloc & { sorte: 'tableau' }; readonly legende: string }) => (
  <Tableau<Rang>
    legende={legende}
    lignes={bloc.rangs.map((cellules, numero) => ({ cellules, numero }))}
    cle={({ numero }) => String(numero)}
    colonnes={bloc.entetes.map((entete, colonne) => ({
      cle: String(colonne),
      titre: enMots(entete),
      entete: colonne === 0,
      cellule: ({ cellules }) => <EnLigne ligne={cellules[colonne] ?? []} />,
    }))}
  />
)

const Element = ({ blocs, legende }: BlocsProps) => {
  const [seul, ...autres] = blocs
  return seul?.sorte === 'paragraphe' ? (
    <li>
      <EnLigne ligne={seul.ligne} />
      <Blocs blocs={autres} legende={legende} />
    </li>
  ) : (
    <li>
      <Blocs blocs={blocs} legende={legende} />
    </li>
  )
}

const UnBloc = ({ bloc, legende }: { readonly bloc: Bloc; readonly legende: string }) => {
  switch (bloc.sorte) {
    case 'titre': {
      const Titre = `h${bloc.niveau}` as const
      return (
        <Titre id={bloc.ancre}>
          <EnLigne ligne={bloc.ligne} />
        </Titre>
      )
    }
    case 'code':
      return (
        <pre tabindex={0}>
          <code>{bloc.mots}</code>
        </pre>
      )
    case 'tableau':
      return <UnTableau bloc={bloc} legende={legende} />
    case 'citation':
      return (
        <blockquote>
          <Blocs blocs={bloc.blocs} legende={legende} />
        </blockquote>
      )
    case 'liste': {
      const Liste = bloc.ordonnee ? 'ol' : 'ul'
      return (
        <Liste>
          {bloc.elements.map((blocs, rang) => (
            <Element key={rang} blocs={blocs} legende={legende} />
          ))}
        </Liste>
      )
    }
    default:
      return (
        <p>
          <EnLigne ligne={bloc.ligne} />
        </p>
      )
  }
}

interface BlocsProps {
  readonly blocs: readonly Bloc[]
  /** What a table is called when no heading comes before it. */
  readonly legende: string
}

/** The body of a guide; a table takes the name of the heading above it. */
export const Blocs = ({ blocs, legende }: BlocsProps) => {
  let dernier = legende
  return (
    <>
      {blocs.map((bloc, rang) => {
        if (bloc.sorte === 'titre') dernier = enMots(bloc.ligne)
        return <UnBloc key={rang} bloc={bloc} legende={dernier} />
      })}
    </>
  )
}
