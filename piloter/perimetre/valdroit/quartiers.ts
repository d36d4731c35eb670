import type { Commune, Quartier } from '../perimetre.ts'

/** Out at sea, in the bay of Biscay: nobody lives there, and no real street lies under these lines. */
export const communes_de_valdroit: readonly Commune[] = [
  { code: '00001', nom: 'Valdroit', population: 18_200 },
  { code: 'FICTIF-2', nom: 'Sainte-Ombeline', population: 3900 },
  { code: 'FICTIF-3', nom: 'Les Hauts-de-Brume', population: 1900 },
]

export const quartiers_de_valdroit: readonly Quartier[] = [
  {
    slug: 'la-gare',
    nom: 'La Gare',
    commune_code: '00001',
    contour: {
      type: 'Polygon',
      coordinates: [
        [
          [-4.512, 46.208],
          [-4.497, 46.206],
          [-4.491, 46.213],
          [-4.499, 46.219],
          [-4.511, 46.216],
          [-4.512, 46.208],
        ],
      ],
    },
    adresses: [],
    prioritaire: null,
  },
  {
    slug: 'les-tilleuls',
    nom: 'Les Tilleuls',
    commune_code: '00001',
    contour: {
      type: 'Polygon',
      coordinates: [
        [
          [-4.489, 46.214],
          [-4.478, 46.211],
          [-4.472, 46.22],
          [-4.481, 46.227],
          [-4.494, 46.221],
          [-4.489, 46.214],
        ],
      ],
    },
    adresses: ['Allée des Tilleuls', 'Résidence Jean-Moulin, bâtiments A à F', '1 à 27 rue du Lavoir'],
    prioritaire: null,
  },
  {
    slug: 'le-vieux-moulin',
    nom: 'Le Vieux Moulin',
    commune_code: 'FICTIF-2',
    contour: null,
    adresses: ['Rue du Vieux-Moulin', 'Chemin des Meuniers', 'Place de la Roue', '2 à 18 quai de la Vanne'],
    prioritaire: null,
  },
]
