import { champ, type Recu } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { lire_jour } from '../travail/jour.ts'
import type { PersonneSaisie } from './ecrire.requetes.ts'

export interface PersonneLue {
  readonly personne: PersonneSaisie
  readonly fautes: readonly Faute[]
}

/** Somebody, as a form describes her. What is left out is unknown. */
export function lire_personne(recu: Recu, aujourd_hui: string): PersonneLue {
  const fautes: Faute[] = []
  const nomme = (nom: 'prenom' | 'nom') => {
    const lu = champ(recu, nom).replaceAll('\n', ' ')
    if (lu === '') fautes.push({ nom, faute: `${nom}_manque` })
    else if (lu.length > 100) fautes.push({ nom, faute: `${nom}_long` })
    return lu
  }
  const personne = {
    prenom: nomme('prenom'),
    nom: nomme('nom'),
    date_naissance: lire_naissance(recu, aujourd_hui, fautes),
    courriel: lire_courriel(recu, fautes),
    telephone: lire_telephone(recu, fautes),
    adresse: lire_adresse(recu, fautes),
  }
  return { personne, fautes }
}

function lire_naissance(recu: Recu, aujourd_hui: string, fautes: Faute[]): string | null {
  const lu = lire_jour(recu, 'date_naissance')
  if (lu.sorte === 'vide') return null
  const faute =
    lu.sorte === 'illisible'
      ? 'jour_illisible'
      : lu.jour > aujourd_hui
        ? 'jour_a_venir'
        : lu.jour < '1900'
          ? 'jour_ancien'
          : undefined
  if (faute) fautes.push({ nom: 'date_naissance', faute })
  return lu.sorte === 'lu' ? lu.jour : null
}

function lire_courriel(recu: Recu, fautes: Faute[]): string | null {
  const courriel = champ(recu, 'courriel').toLowerCase()
  if (courriel === '') return null
  if (courriel.length > 254 || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(courriel))
    fautes.push({ nom: 'courriel', faute: 'courriel_faux' })
  return courriel
}

/** Kept as digits: a number is dialled, not read. */
function lire_telephone(recu: Recu, fautes: Faute[]): string | null {
  const telephone = champ(recu, 'telephone').replace(/[\s.\-()/\u00a0\u202f]/g, '')
  if (telephone === '') return null
  if (!/^\+?[0-9]{6,15}$/.test(telephone)) fautes.push({ nom: 'telephone', faute: 'telephone_faux' })
  return telephone
}

function lire_adresse(recu: Recu, fautes: Faute[]): string | null {
  const adresse = champ(recu, 'adresse')
  if (adresse.length > 300) fautes.push({ nom: 'adresse', faute: 'adresse_longue' })
  return adresse === '' ? null : adresse
}
