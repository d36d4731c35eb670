import { ChampLong, ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampJour, type DateSaisie } from '../../../plateforme/html/composants/dates.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { champ, type Recu } from '../../travail/champ.ts'
import { parties_de, parties_du_jour } from '../../travail/jour.ts'
import { foyersTextes } from '../foyers.textes.ts'
import type { Personne } from '../foyers.ts'
import { motsTextes } from '../mots.textes.ts'
import { places } from '../situation/composition.ts'

/** What stands in the fields: as it was typed, or as the file has it. */
export interface PersonneAffichee {
  readonly texte: (nom: 'prenom' | 'nom' | 'courriel' | 'telephone' | 'adresse' | 'place') => string
  readonly naissance: DateSaisie
}

export const personne_tapee = (recu: Recu): PersonneAffichee => ({
  texte: (nom) => champ(recu, nom),
  naissance: parties_du_jour(recu, 'date_naissance'),
})

export const personne_connue = (personne: Personne): PersonneAffichee => ({
  texte: (nom) => (nom === 'place' ? '' : (personne[nom] ?? '')),
  naissance: parties_de(personne.date_naissance),
})

interface Props {
  readonly affichee: PersonneAffichee
  readonly erreur: (nom: string) => string | undefined
  /** The place is told once, when a person comes in. */
  readonly avec_place: boolean
}

export const ChampsPersonne = ({ affichee: { texte, naissance }, erreur, avec_place }: Props) => {
  const mots = useMots(foyersTextes)
  const dits = useMots(motsTextes)
  return (
    <>
      <ChampTexte
        nom="prenom"
        libelle={mots.prenom}
        valeur={texte('prenom')}
        erreur={erreur('prenom')}
        remplissage="off"
      />
      <ChampTexte nom="nom" libelle={mots.nom} valeur={texte('nom')} erreur={erreur('nom')} remplissage="off" />
      <ChampJour
        nom="date_naissance"
        libelle={mots.naissance}
        valeur={naissance}
        erreur={erreur('date_naissance')}
        facultatif
      />
      {avec_place && (
        <Choix
          nom="place"
          libelle={mots.place}
          valeur={texte('place') || undefined}
          erreur={erreur('place')}
          options={places.map((valeur) => ({ valeur, libelle: dits[`place_${valeur}`] }))}
        />
      )}
      <ChampTexte
        nom="telephone"
        libelle={mots.telephone}
        clavier="tel"
        valeur={texte('telephone')}
        erreur={erreur('telephone')}
        largeur="moyenne"
        remplissage="off"
        facultatif
      />
      <ChampTexte
        nom="courriel"
        libelle={mots.courriel}
        clavier="email"
        valeur={texte('courriel')}
        erreur={erreur('courriel')}
        remplissage="off"
        facultatif
      />
      <ChampLong
        nom="adresse"
        libelle={mots.adresse}
        lignes={3}
        valeur={texte('adresse')}
        erreur={erreur('adresse')}
        facultatif
      />
    </>
  )
}
