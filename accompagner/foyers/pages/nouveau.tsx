import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import { champ, type Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { foyersTextes } from '../foyers.textes.ts'
import { origines } from '../foyers.ts'
import type { FoyerListe } from '../lister.requetes.ts'
import { motsTextes } from '../mots.textes.ts'
import { ChampsInformation } from './champs_information.tsx'
import { ChampsPersonne, personne_tapee } from './champs_personne.tsx'
import { TableauFoyers } from './tableau_foyers.tsx'

interface Props {
  readonly cadre: Cadre
  readonly recu: Recu
  readonly fautes: readonly Faute[]
  /** Files of somebody who may be the same. */
  readonly deja?: readonly FoyerListe[]
}

export function page_nouveau({ cadre, recu, fautes, deja = [] }: Props): string {
  const mots = foyersTextes[cadre.langue]
  const dits = motsTextes[cadre.langue]
  const erreur = erreur_de(cadre, fautes)
  const options = origines.map((valeur) => ({ valeur, libelle: dits[`origine_${valeur}`] }))
  return page_de_travail({
    cadre,
    titre: mots.nouveau,
    chemin: '/foyers/nouveau',
    fautes,
    h1: mots.nouveau,
    children: (
      <>
        <p class="chapeau">{mots.nouveau_quoi}</p>
        {deja.length > 0 && (
          <Avis genre="attention">
            <p>{mots.deja}</p>
            <TableauFoyers legende={mots.trouves({ n: deja.length })} foyers={deja} />
          </Avis>
        )}
        <Formulaire action="/foyers/nouveau">
          <ChampsPersonne affichee={personne_tapee({ place: 'demandeur', ...recu })} erreur={erreur} avec_place />
          <Choix
            nom="origine"
            libelle={mots.origine}
            valeur={champ(recu, 'origine') || undefined}
            erreur={erreur('origine')}
            options={options}
          />
          <ChampsInformation recu={recu} erreur={erreur} pas_encore />
          <Actions>
            {deja.length > 0 ? (
              <Bouton genre="second" nom="quand_meme" valeur="oui">
                {mots.quand_meme}
              </Bouton>
            ) : (
              <Bouton>{mots.creer}</Bouton>
            )}
          </Actions>
        </Formulaire>
      </>
    ),
  })
}
