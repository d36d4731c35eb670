import type { Droit } from '../../droits/droit.ts'
import { type EffetsDuDroit, effetsDuDroit } from '../../droits/effets/effets.ts'
import { instancesDe } from '../../droits/effets/instance.ts'
import type { DroitVerse } from '../../droits/effets/recevoir.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { DroitCalcule } from './calculer.ts'
import type { Corpus } from './corpus.ts'
import { interpreterInstalle } from './interprete.ts'
import type { Lecture } from './lire.ts'
import { titulaireDe } from './rangs.ts'

/** What each open right changes in the others, by computing them all again with it and without it. */
export function effetsDesDroits(
  corpus: Corpus,
  { reponses, blancs }: Lecture,
  droits: readonly DroitCalcule[],
  mois: Month,
): readonly EffetsDuDroit[] {
  const lecteur = interpreterInstalle(corpus, reponses, mois, blancs)
  const ouverts = droits.filter(({ resultat }) => resultat.etat === 'ouvert')
  return instancesDe(corpus.droits.filter(estVerse), lecteur)
    .filter(({ droit, rang }) => ouverts.some((each) => each.droit === droit && each.de === titulaireDe(droit, rang)))
    .map((cause) => effetsDuDroit(cause, corpus.droits, lecteur, mois))
    .filter(({ effets }) => effets.length > 0)
}

const estVerse = (droit: Droit): droit is DroitVerse => droit.forme !== 'couverture'
