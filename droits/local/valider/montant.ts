import { beneficiaires, type MontantLocal, natures_de_bareme, periodes, type Tranche } from '../aide.ts'
import type { Lecteur } from './lecteur.ts'
import { euros, lire_mesure } from './mesure.ts'

export const genres_de_montant = ['forfait', 'bareme', 'taux', 'nature'] as const
export const tranches_max = 20

export function lire_montant(lecteur: Lecteur): MontantLocal {
  const genre = lecteur.champ('genre').choix(genres_de_montant, 'Dites comment le montant est fixé.')
  switch (genre) {
    case 'forfait': {
      const par = lecteur
        .champ('par')
        .choix(beneficiaires, 'Dites si le montant est par foyer, par personne ou par enfant.')
      const limite = lecteur.champ('age_limite').nombre_ou_rien({ min: 1, max: 30, unite: ' ans', entier: true })
      return {
        genre,
        montant: lecteur.champ('montant').nombre({ ...euros, min: 0.01 }, 'Écrivez le montant.'),
        periode: lire_periode(lecteur),
        par,
        age_limite: par === 'enfant' ? limite : null,
      }
    }
    case 'bareme':
      return lire_bareme(lecteur)
    case 'taux':
      return {
        genre,
        pourcentage: lecteur
          .champ('pourcentage')
          .nombre({ min: 1, max: 100, unite: ' %' }, 'Écrivez la part prise en charge : 50 pour la moitié.'),
        depense: lecteur.champ('depense').texte(120, 'Dites quelle dépense est prise en charge.'),
        plafond: lecteur.champ('plafond').nombre_ou_rien({ ...euros, min: 0.01 }),
        periode: lire_periode(lecteur),
      }
    case 'nature':
      return { genre, service: lecteur.champ('service').texte(300, 'Dites ce qui est donné ou rendu.') }
  }
}

const lire_periode = (lecteur: Lecteur) =>
  lecteur.champ('periode').choix(periodes, 'Dites si c’est par mois, par an ou une seule fois.')

function lire_bareme(lecteur: Lecteur): MontantLocal {
  const nature = lecteur.champ('nature').choix(natures_de_bareme, 'Dites si c’est une aide versée ou un prix à payer.')
  const tranches = lire_tranches(lecteur.champ('tranches'), nature === 'tarif')
  const unite = lecteur.champ('unite')
  const tarif = nature === 'tarif'
  return {
    genre: 'bareme',
    nature,
    mesure: lire_mesure(lecteur.champ('mesure')),
    tranches,
    periode: tarif ? 'une_fois' : lire_periode(lecteur),
    par: tarif
      ? 'foyer'
      : lecteur.champ('par').choix(beneficiaires, 'Dites si le montant est par foyer, par personne ou par enfant.'),
    unite: tarif ? unite.texte(60, 'Dites ce que l’on paie : « un repas », « une séance ».') : '',
  }
}

function lire_tranches(lecteur: Lecteur, tarif: boolean): readonly Tranche[] {
  const lues = lecteur.elements(tranches_max, `${tranches_max} tranches au plus.`)
  const remplies = lues.filter((tranche) => !tranche.champ('a_partir_de').vide || !tranche.champ('montant').vide)
  if (remplies.length === 0) (lues[0]?.champ('a_partir_de') ?? lecteur).refuser('Écrivez au moins une tranche.')
  const tranches = remplies.map((tranche) => ({
    a_partir_de: tranche
      .champ('a_partir_de')
      .nombre(euros, 'Écrivez à partir de combien commence la tranche : 0 pour la première.'),
    montant: tranche.champ('montant').nombre(euros, 'Écrivez le montant de la tranche.'),
  }))
  for (const [rang, { a_partir_de }] of tranches.entries()) {
    const seuil = remplies[rang]?.champ('a_partir_de')
    const avant = tranches[rang - 1]?.a_partir_de
    if (rang === 0 && tarif && a_partir_de > 0) {
      seuil?.refuser(`Personne n’a de prix sous ${ecrire(a_partir_de)} : la première tranche commence à 0 €.`)
    }
    if (avant === undefined) continue
    if (a_partir_de === avant) seuil?.refuser(`Deux tranches commencent à ${ecrire(avant)}.`)
    else if (a_partir_de < avant) {
      seuil?.refuser(
        `Cette tranche commence à ${ecrire(a_partir_de)}, avant la précédente (${ecrire(avant)}) : rangez-les de la plus basse à la plus haute.`,
      )
    }
  }
  return tranches
}

const ecrire = (montant: number) => `${montant.toLocaleString('fr-FR')} €`
