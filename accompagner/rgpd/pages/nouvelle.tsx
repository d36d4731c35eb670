import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampLong } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampJour } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../../foyers/dossier.ts'
import { nom_complet } from '../../foyers/foyers.ts'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import { champ, type Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { parties_du_jour } from '../../travail/jour.ts'
import { demandeTextes } from '../demande.textes.ts'
import { rgpdTextes } from '../rgpd.textes.ts'
import { canaux, sortes } from '../rgpd.ts'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly recu: Recu
  readonly fautes: readonly Faute[]
}

/** A request that came on paper, by voice or by e-mail, written down for the person. */
export function page_nouvelle_demande({ cadre, dossier, recu, fautes }: Props): string {
  const mots = rgpdTextes[cadre.langue]
  const dits = demandeTextes[cadre.langue]
  const erreur = erreur_de(cadre, fautes)
  const chemin = adresse_du_dossier(dossier.foyer, 'demande')
  const valeur = (nom: string) => champ(recu, nom) || undefined
  const personnes = dossier.personnes.map((personne) => ({
    valeur: personne.personne_id,
    libelle: nom_complet(personne),
  }))
  return page_de_travail({
    cadre,
    titre: mots.nouvelle,
    chemin,
    au_dessus: [{ titre: nom_du_dossier(dossier), href: adresse_du_dossier(dossier.foyer) }],
    h1: mots.nouvelle,
    fautes,
    personnel: true,
    children: (
      <>
        <p class="chapeau">{mots.nouvelle_quoi}</p>
        <Formulaire action={chemin}>
          <Choix
            nom="personne"
            libelle={mots.demandeur}
            valeur={valeur('personne')}
            erreur={erreur('personne')}
            options={personnes}
          />
          <Choix
            nom="sorte"
            libelle={mots.sorte}
            valeur={valeur('sorte')}
            erreur={erreur('sorte')}
            options={sortes.map((sorte) => ({ valeur: sorte, libelle: dits[`sorte_${sorte}`] }))}
          />
          <Choix
            nom="canal"
            libelle={mots.recue_par}
            valeur={valeur('canal')}
            erreur={erreur('canal')}
            options={canaux.map((canal) => ({ valeur: canal, libelle: dits[`canal_${canal}`] }))}
          />
          <ChampJour
            nom="recue_le"
            libelle={mots.recue_jour}
            valeur={parties_du_jour(recu, 'recue_le')}
            erreur={erreur('recue_le')}
          />
          <ChampLong
            nom="demande"
            libelle={mots.demande}
            valeur={champ(recu, 'demande')}
            erreur={erreur('demande')}
            facultatif
          />
          <Actions>
            <Bouton>{mots.enregistrer}</Bouton>
            <LienBouton href={adresse_du_dossier(dossier.foyer)} genre="second">
              {mots.revenir_au_dossier}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}
