import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import type { Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../dossier.ts'
import { ChampsInformation } from './champs_information.tsx'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly recu: Recu
  readonly fautes: readonly Faute[]
}

export function page_informer({ cadre, dossier, recu, fautes }: Props): string {
  const mots = dossierTextes[cadre.langue]
  const chemin = adresse_du_dossier(dossier.foyer, 'informer')
  return page_de_travail({
    cadre,
    titre: mots.informer,
    chemin,
    au_dessus: [{ titre: nom_du_dossier(dossier) || mots.dossier, href: adresse_du_dossier(dossier.foyer) }],
    fautes,
    h1: mots.informer,
    children: (
      <>
        <Formulaire action={chemin}>
          <ChampsInformation recu={recu} erreur={erreur_de(cadre, fautes)} pas_encore={false} />
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
