import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { ChampJour } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import { champ, type Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { parties_du_jour } from '../../travail/jour.ts'
import { foyersTextes } from '../foyers.textes.ts'
import type { FoyerListe } from '../lister.requetes.ts'
import { TableauFoyers } from './tableau_foyers.tsx'

interface Props {
  readonly cadre: Cadre
  readonly recu: Recu
  readonly fautes: readonly Faute[]
  /** Nothing before the first search. */
  readonly trouves: readonly FoyerListe[] | null
}

/** Posted, and answered in place: a name in an address would stay in the browser and in the logs. */
export function page_chercher({ cadre, recu, fautes, trouves }: Props): string {
  const mots = foyersTextes[cadre.langue]
  const erreur = erreur_de(cadre, fautes)
  return page_de_travail({
    cadre,
    titre: mots.chercher,
    chemin: '/foyers/chercher',
    fautes,
    h1: mots.chercher,
    children: (
      <>
        <p class="chapeau">{mots.chercher_quoi}</p>
        <Formulaire action="/foyers/chercher">
          <ChampTexte
            nom="nom"
            libelle={mots.nom}
            valeur={champ(recu, 'nom')}
            erreur={erreur('nom')}
            remplissage="off"
          />
          <ChampJour
            nom="date_naissance"
            libelle={mots.naissance}
            valeur={parties_du_jour(recu, 'date_naissance')}
            erreur={erreur('date_naissance')}
          />
          <Actions>
            <Bouton>{mots.chercher}</Bouton>
          </Actions>
        </Formulaire>
        {trouves?.length === 0 && (
          <Vide titre={mots.introuvable}>
            <p>{mots.introuvable_quoi}</p>
            <Actions>
              <LienBouton href="/foyers/nouveau" genre="second">
                {mots.nouveau}
              </LienBouton>
            </Actions>
          </Vide>
        )}
        {trouves && trouves.length > 0 && (
          <TableauFoyers legende={mots.trouves({ n: trouves.length })} foyers={trouves} />
        )}
      </>
    ),
  })
}
