import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { type Cadre, page_de_travail } from '../../travail/cadre.tsx'
import type { Faute } from '../../travail/fautes.textes.ts'
import { en_groupes } from '../code.ts'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../dossier.ts'
import { nom_complet, type Personne } from '../foyers.ts'
import { lettreTextes } from '../lettre.textes.ts'
import { Information } from './information.tsx'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly personne: Personne
}

const commun = ({ cadre, dossier, personne }: Props) => ({
  cadre,
  titre: lettreTextes[cadre.langue].titre,
  chemin: adresse_du_dossier(dossier.foyer, `personnes/${personne.personne_id}/lettre`),
  au_dessus: [{ titre: nom_du_dossier(dossier), href: adresse_du_dossier(dossier.foyer) }],
})

/** Before the code is drawn: making it twice cancels the first. */
export function page_avant_lettre(props: Props & { readonly fautes: readonly Faute[] }): string {
  const { cadre, dossier, personne } = props
  const mots = lettreTextes[cadre.langue]
  return page_de_travail({
    ...commun(props),
    fautes: props.fautes,
    h1: mots.titre,
    children: (
      <>
        <p class="chapeau">{mots.avant({ nom: nom_complet(personne) })}</p>
        <Formulaire action={commun(props).chemin} id="champ-lettre">
          <Actions>
            <Bouton>{mots.faire}</Bouton>
            <LienBouton href={adresse_du_dossier(dossier.foyer)} genre="second">
              {mots.retour}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}

interface LettreProps extends Props {
  readonly code: string
  readonly adresse: string | undefined
  readonly aujourd_hui: string
}

/** Printed as it stands: the frame and what is for the agent stay on the screen. */
export function page_lettre(props: LettreProps): string {
  const { cadre, dossier, personne, code, adresse, aujourd_hui } = props
  const mots = lettreTextes[cadre.langue]
  const espace = adresse && `${adresse.replace(/^https?:\/\//, '').replace(/\/$/, '')}/mon-espace`
  return page_de_travail({
    ...commun(props),
    children: (
      <>
        <div class="hors-papier">
          <Avis genre="attention">
            <p>{mots.une_fois}</p>
          </Avis>
          <p>
            <a href={adresse_du_dossier(dossier.foyer)}>{mots.retour}</a>
          </p>
        </div>
        <article class="lettre">
          <p class="lettre-expediteur">{dossier.foyer.organisation}</p>
          <address class="lettre-destinataire">
            {nom_complet(personne)}
            <br />
            {personne.adresse}
          </address>
          <p>{ecrireDate(aujourd_hui, cadre.langue)}</p>
          <h1>{mots.objet}</h1>
          <p>{mots.bonjour({ nom: nom_complet(personne) })}</p>
          <p>{mots.invite}</p>
          <h2>{mots.comment_titre}</h2>
          <ol>
            <li>{espace ? mots.adresse({ adresse: espace }) : mots.adresse_inconnue}</li>
            <li>
              {mots.code} <strong class="lettre-code">{en_groupes(code)}</strong>
            </li>
            <li>{mots.naissance}</li>
          </ol>
          <p>{mots.valable}</p>
          <Information foyer={dossier.foyer} />
        </article>
      </>
    ),
  })
}
