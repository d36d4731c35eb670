import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampLong } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import { champ, type Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { demandeTextes } from '../demande.textes.ts'
import type { DemandeTrouvee } from '../rgpd.ecran.tsx'
import { rgpdTextes } from '../rgpd.textes.ts'
import { est_ouverte, se_prolonge, type TexteDeLaDemande } from '../rgpd.ts'
import { Echeance } from './liste.tsx'

interface Props {
  readonly cadre: Cadre
  readonly aujourd_hui: string
  readonly trouvee: DemandeTrouvee
  /** Nothing for who may not read the file. */
  readonly texte: TexteDeLaDemande | undefined
  /** A role that answers; supervision reads the clock. */
  readonly repond: boolean
  readonly recu: Recu
  readonly fautes: readonly Faute[]
  readonly devancee?: boolean
}

const adresse = ({ demande }: DemandeTrouvee, suite: string) => `/demandes/${demande.exercice_id}/${suite}`

const Repondre = ({ cadre, trouvee, recu, fautes }: Props) => {
  const mots = useMots(rgpdTextes)
  const { sorte, etat } = trouvee.demande
  return (
    <section class="partie-de-page">
      <h2>{mots.repondre}</h2>
      <p>{mots[`faire_${sorte}`]}</p>
      {etat === 'recue' && (
        <form method="post" action={adresse(trouvee, 'prendre')}>
          <Bouton genre="second">{mots.prendre}</Bouton>
        </form>
      )}
      <Formulaire action={adresse(trouvee, 'repondre')}>
        <ChampLong
          nom="reponse"
          libelle={mots.reponse}
          aide={mots.reponse_aide}
          valeur={champ(recu, 'reponse')}
          erreur={erreur_de(cadre, fautes)('reponse')}
        />
        <Actions>
          <Bouton nom="etat" valeur="satisfaite">
            {mots.accepter}
          </Bouton>
          <Bouton nom="etat" valeur="refusee" genre="second">
            {mots.refuser}
          </Bouton>
        </Actions>
      </Formulaire>
    </section>
  )
}

const Prolonger = ({ cadre, trouvee, recu, fautes }: Props) => {
  const mots = useMots(rgpdTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.prolonger}</h2>
      <p>{mots.prolonger_quoi}</p>
      <Formulaire action={adresse(trouvee, 'prolonger')}>
        <ChampLong
          nom="prolongation"
          libelle={mots.prolongation}
          lignes={3}
          valeur={champ(recu, 'prolongation')}
          erreur={erreur_de(cadre, fautes)('prolongation')}
        />
        <Actions>
          <Bouton genre="second">{mots.prolonger_bouton}</Bouton>
        </Actions>
      </Formulaire>
    </section>
  )
}

const Texte = ({ texte, trouvee }: Pick<Props, 'trouvee'> & { readonly texte: TexteDeLaDemande }) => {
  const mots = useMots(rgpdTextes)
  const { demande, reponse, prolongation } = texte
  return (
    <section class="partie-de-page">
      <h2>{mots.texte}</h2>
      <p class="texte-libre">{demande === '' ? mots.sans_texte : demande}</p>
      {(prolongation !== '' || reponse !== '') && (
        <Definitions
          entrees={[
            ...(prolongation === '' ? [] : [{ terme: mots.prolongation, valeur: prolongation }]),
            ...(reponse === '' ? [] : [{ terme: mots.reponse, valeur: reponse }]),
          ]}
        />
      )}
      {trouvee.demande.etat === 'refusee' && <p>{mots.recours}</p>}
    </section>
  )
}

/** A request: its clock for all who may know of it; its words and its answer for who may read the file. */
export function page_demande(props: Props): string {
  const { cadre, aujourd_hui, trouvee, texte, repond, fautes, devancee = false } = props
  const { demande, lisible } = trouvee
  const mots = rgpdTextes[cadre.langue]
  const dits = demandeTextes[cadre.langue]
  const date = (jour: string) => ecrireDate(jour, cadre.langue)
  return page_de_travail({
    cadre,
    titre: dits[`sorte_${demande.sorte}`],
    chemin: `/demandes/${demande.exercice_id}`,
    racine: { titre: mots.demandes, href: '/demandes' },
    h1: dits[`sorte_${demande.sorte}`],
    fautes,
    personnel: lisible,
    children: (
      <>
        {devancee && (
          <Avis genre="attention">
            <p>{mots.devancee}</p>
          </Avis>
        )}
        <Definitions
          entrees={[
            { terme: mots.qui, valeur: demande.nom ?? mots.nom_reserve },
            { terme: mots.organisation, valeur: demande.organisation },
            { terme: mots.etat, valeur: dits[`etat_${demande.etat}`] },
            { terme: mots.canal, valeur: dits[`canal_${demande.canal}`] },
            { terme: mots.recue, valeur: date(demande.recue_le) },
            { terme: mots.echeance, valeur: <Echeance demande={demande} aujourd_hui={aujourd_hui} /> },
            ...(demande.close_le === null ? [] : [{ terme: mots.close, valeur: date(demande.close_le) }]),
          ]}
        />
        {!lisible && <p>{mots.reserve}</p>}
        {texte && <Texte texte={texte} trouvee={trouvee} />}
        {repond && (
          <p>
            <LienBouton href={`/foyers/${demande.foyer_id}`} genre="second">
              {mots.ouvrir_dossier}
            </LienBouton>
          </p>
        )}
        {repond && lisible && est_ouverte(demande) && <Repondre {...props} />}
        {repond && lisible && se_prolonge(demande, aujourd_hui) && <Prolonger {...props} />}
      </>
    ),
  })
}

/** The second step before a household is erased: it names her. */
export function page_effacer({ cadre, trouvee }: Pick<Props, 'cadre' | 'trouvee'>): string {
  const mots = rgpdTextes[cadre.langue]
  const chemin = adresse(trouvee, 'effacer')
  return page_de_travail({
    cadre,
    titre: mots.effacer,
    chemin,
    racine: { titre: mots.demandes, href: '/demandes' },
    h1: mots.effacer_titre({ nom: trouvee.demande.nom ?? '' }),
    children: (
      <>
        <p class="chapeau">{mots.effacer_quoi}</p>
        <Formulaire action={chemin}>
          <Actions>
            <Bouton genre="danger">{mots.effacer}</Bouton>
            <LienBouton href={`/demandes/${trouvee.demande.exercice_id}`} genre="second">
              {mots.revenir}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}
