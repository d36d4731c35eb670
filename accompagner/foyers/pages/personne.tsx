import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import type { Faute } from '../../travail/fautes.textes.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../dossier.ts'
import { nom_complet, type Personne } from '../foyers.ts'
import { ChampsPersonne, type PersonneAffichee } from './champs_personne.tsx'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  /** Nobody yet: one is added. */
  readonly personne: Personne | null
  readonly affichee: PersonneAffichee
  readonly fautes: readonly Faute[]
  readonly devance?: boolean
}

const au_dessus = (cadre: Cadre, dossier: Dossier) => [
  { titre: nom_du_dossier(dossier) || dossierTextes[cadre.langue].dossier, href: adresse_du_dossier(dossier.foyer) },
]

export function page_personne({ cadre, dossier, personne, affichee, fautes, devance = false }: Props): string {
  const mots = dossierTextes[cadre.langue]
  const chemin = adresse_du_dossier(
    dossier.foyer,
    personne === null ? 'personnes/nouvelle' : `personnes/${personne.personne_id}/corriger`,
  )
  return page_de_travail({
    cadre,
    titre: personne === null ? mots.ajouter : mots.enregistrer,
    chemin,
    au_dessus: au_dessus(cadre, dossier),
    fautes,
    h1: personne === null ? mots.ajouter : mots.corriger({ nom: nom_complet(personne) }),
    children: (
      <>
        {devance && (
          <Avis genre="attention">
            <p>{mots.devance}</p>
          </Avis>
        )}
        <Formulaire action={chemin}>
          {personne && <input type="hidden" name="lu_le" value={personne.modifie_le} />}
          <ChampsPersonne affichee={affichee} erreur={erreur_de(cadre, fautes)} avec_place={personne === null} />
          <Actions>
            <Bouton>{mots.enregistrer}</Bouton>
            <LienBouton href={adresse_du_dossier(dossier.foyer)} genre="second">
              {mots.annuler}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}

interface RetirerProps {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly personne: Personne
}

/** The second step before somebody is erased: it names her. */
export function page_retirer({ cadre, dossier, personne }: RetirerProps): string {
  const mots = dossierTextes[cadre.langue]
  const nom = nom_complet(personne)
  const chemin = adresse_du_dossier(dossier.foyer, `personnes/${personne.personne_id}/retirer`)
  const derniere = dossier.personnes.length === 1
  return page_de_travail({
    cadre,
    titre: mots.retirer_bouton,
    chemin,
    au_dessus: au_dessus(cadre, dossier),
    h1: mots.retirer_titre({ nom }),
    children: (
      <>
        <p class="chapeau">{derniere ? mots.derniere : mots.retirer_quoi}</p>
        <Formulaire action={chemin}>
          <Actions>
            {!derniere && <Bouton genre="danger">{mots.retirer_bouton}</Bouton>}
            <LienBouton href={adresse_du_dossier(dossier.foyer)} genre="second">
              {mots.annuler}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}
