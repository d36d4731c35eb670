import { type Guide, guides } from '../aide/guides.ts'
import { type Bloc, enMots } from '../aide/markdown/bloc.ts'
import type { Source } from './demande.ts'
import { chercherParmi, type Fiche } from './parmi.ts'

const dit = (bloc: Bloc): string => {
  switch (bloc.sorte) {
    case 'titre':
    case 'paragraphe':
      return enMots(bloc.ligne)
    case 'liste':
      return bloc.elements.flat().map(dit).join(' ')
    case 'tableau':
      return bloc.rangs.flat().map(enMots).join(' ')
    case 'citation':
      return bloc.blocs.map(dit).join(' ')
    default:
      return ''
  }
}

/** One for the head of a guide, and one for each of its parts, which the search opens at its heading. */
function fichesDu(guide: Guide): readonly Fiche[] {
  const parties: { titre: string; adresse: string; texte: string }[] = []
  for (const bloc of guide.blocs) {
    if (bloc.sorte === 'titre' && bloc.niveau === 1)
      parties.push({ titre: guide.titre, adresse: `/aide/${guide.nom}`, texte: '' })
    else if (bloc.sorte === 'titre' && bloc.niveau === 2)
      parties.push({ titre: enMots(bloc.ligne), adresse: `/aide/${guide.nom}#${bloc.ancre}`, texte: '' })
    else {
      const derniere = parties.at(-1)
      if (derniere) derniere.texte += ` ${dit(bloc)}`
    }
  }
  return parties.map((partie, rang) => ({ ...partie, lang: 'fr', detail: rang === 0 ? guide.public : guide.titre }))
}

let lues: readonly Fiche[] | undefined

export const aideSource: Source = {
  groupe: 'aide',
  chercher: (demande) => chercherParmi((lues ??= [...guides().values()].flatMap(fichesDu)), demande),
}
