import { type EtapeExpliquee, Explication } from '../../../plateforme/html/composants/explication.tsx'

const article = (numero: string) => ({
  titre: `Article ${numero} du code de l’action sociale et des familles`,
  href: '#explications',
})

const etapes: readonly EtapeExpliquee[] = [
  {
    libelle: 'Revenu de solidarité active',
    valeur: '195,28 € par mois',
    formule: 'la différence, si elle atteint le seuil de versement ; sinon rien',
    article: article('R262-39'),
    etapes: [
      {
        libelle: 'Montant forfaitaire',
        valeur: '977,54 €',
        formule: 'montant de base × (1 + 50 % pour la deuxième personne)',
        article: article('R262-1'),
        etapes: [
          {
            libelle: 'Montant de base au 1er avril 2026',
            valeur: '651,69 €',
            note: 'Montant pour une personne seule, revu chaque année en avril.',
            article: { titre: 'Décret n° 2026-220, article 1', href: '#explications' },
          },
          { libelle: 'Nombre de personnes', valeur: '2' },
        ],
      },
      {
        libelle: 'Ressources du foyer',
        valeur: '625,85 €',
        formule: 'moyenne des trois derniers mois',
        etapes: [
          {
            libelle: 'Salaires',
            valeur: '600,00 €',
            etapes: [
              {
                libelle: 'Décembre 2025',
                valeur: '600,00 €',
                formule: 'le net social de chaque personne',
                etapes: [{ libelle: 'Vous', valeur: '600,00 €' }],
              },
            ],
          },
          { libelle: 'Pension alimentaire reçue', valeur: '25,85 €' },
        ],
      },
      { libelle: 'Forfait logement', valeur: '156,41 €', article: article('R262-9') },
      { libelle: 'La différence atteint 15 € par mois', valeur: 'oui' },
    ],
  },
]

export const Explications = () => <Explication etapes={etapes} ouvertes={2} />
