import { textes } from '../../../plateforme/langues/textes.ts'

/** The page that says in which zone of housing aid each commune is. */
export const zonesTextes = textes({
  titre: { note: 'Title.', max: 40, fr: 'Les zones du logement', en: 'Housing zones', falc: 'Les zones du logement' },
  description: {
    note: 'Two lines shown by search engines.',
    max: 160,
    fr: 'Dans quelle zone de l’aide au logement est votre commune ? La liste des communes des zones 1 et 2.',
    en: 'Which housing benefit zone is your commune in? The lists of zones 1 and 2.',
    falc: 'Votre ville est dans quelle zone ?',
  },
  intro: {
    note: 'Under the title.',
    fr: 'Le loyer compté par l’aide au logement dépend de la commune. Cherchez la vôtre dans les listes, par département. Si elle n’y est pas, elle est en zone 3.',
    en: 'The rent that housing benefit counts depends on the commune. Look for yours in the lists, by département. If it is not there, it is in zone 3.',
    falc: 'L’aide au logement change avec la ville.\nCherchez votre ville dans les listes.\nElle n’est pas là ? C’est la zone 3.',
  },
  zone_1: { note: 'Head of a list.', fr: 'Zone 1', en: 'Zone 1', falc: 'Zone 1' },
  zone_2: { note: 'Head of a list.', fr: 'Zone 2', en: 'Zone 2', falc: 'Zone 2' },
  zone_3: { note: 'Head.', fr: 'Zone 3', en: 'Zone 3', falc: 'Zone 3' },
  zone_3_aide: {
    note: 'Under the head of zone 3.',
    fr: 'Toutes les autres communes de France métropolitaine. L’outre-mer a ses propres montants.',
    en: 'All other communes of metropolitan France. Overseas has amounts of its own.',
    falc: 'Toutes les autres villes.\nL’outre-mer a d’autres règles.',
  },
  source: {
    note: 'Where the list comes from, and how a merged commune is told.',
    fr: 'D’après l’arrêté du 17 mars 1978 modifié, pour les communes de 2014. Une commune fusionnée depuis est nommée comme avant la fusion. La caisse a le dernier mot.',
    en: 'From the order of 17 March 1978 as amended, for the communes of 2014. A commune merged since then has its old name. The fund has the last word.',
    falc: 'C’est la loi du 17 mars 1978.\nLa CAF décide.',
  },
})
