import type { ComponentChildren } from 'preact'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { idChamp } from '../../../plateforme/html/composants/id_champ.ts'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { adresse_de } from '../pages/adresses.ts'
import { AvisFictif, Chemin } from '../pages/aide.tsx'
import { Jour, Ligne, Liste, Texte } from './champs.tsx'
import { FieldsetCondition } from './condition.tsx'
import { DuFormulaire } from './contexte.ts'
import { formulaireTextes } from './formulaire.textes.ts'
import { type Ajout, ajouts } from './gestes.ts'
import { ChampsDuMontant } from './montant.tsx'
import { liste_au_chemin, type Saisie, texte_au_chemin } from './saisie.ts'

const Partie = ({ legende, children }: { readonly legende: string; readonly children: ComponentChildren }) => (
  <section class="partie-de-page">
    <h2>{legende}</h2>
    {children}
  </section>
)

function mots_des_ajouts(mots: (typeof formulaireTextes)['fr']): Readonly<Record<Ajout, string>> {
  return {
    personne: mots.genre_personne,
    composition: mots.genre_composition,
    logement: mots.genre_logement,
    residence: mots.genre_residence,
    droit: mots.genre_droit,
    question: mots.genre_question,
    'ressources.revenus': mots.genre_revenus,
    'ressources.rfr': mots.genre_rfr,
    'ressources.quotient': mots.genre_quotient,
    'ressources.quotient_rfr': mots.genre_quotient_rfr,
  }
}

const Conditions = ({ combien }: { readonly combien: number }) => {
  const mots = useMots(formulaireTextes)
  const noms = mots_des_ajouts(mots)
  const choix = Object.fromEntries(ajouts.map((ajout) => [ajout, noms[ajout]]))
  return (
    <section class="partie-de-page" id={idChamp('conditions')}>
      <h2>{mots.conditions}</h2>
      <p>{mots.conditions_quoi}</p>
      {Array.from({ length: combien }, (_, rang) => (
        <FieldsetCondition key={rang} rang={rang} />
      ))}
      <Liste nom="nouvelle_condition" libelle={mots.nouvelle_condition} mots={choix} facultatif />
      <Bouton genre="second" nom="action" valeur="ajouter_condition">
        {mots.ajouter_condition}
      </Bouton>
    </section>
  )
}

const Demande = () => {
  const mots = useMots(formulaireTextes)
  return (
    <>
      <Partie legende={mots.deliberation}>
        <Ligne nom="deliberation.reference" libelle={mots.deliberation_reference} largeur="moyenne" />
        <Jour nom="deliberation.date" libelle={mots.deliberation_date} aide={mots.exemple_jour} />
        <Ligne nom="deliberation.lien" libelle={mots.lien_du_texte} facultatif />
      </Partie>
      <Partie legende={mots.demande}>
        <Texte nom="demarche" libelle={mots.demarche} />
        <Texte nom="documents" libelle={mots.documents} lignes={4} facultatif />
        <Ligne nom="delai" libelle={mots.delai} facultatif />
      </Partie>
      <Partie legende={mots.contact}>
        <Ligne nom="contact.service" libelle={mots.contact_service} />
        <Ligne nom="contact.telephone" libelle={mots.telephone} facultatif largeur="moyenne" />
        <Ligne nom="contact.courriel" libelle={mots.courriel} facultatif />
        <Texte nom="contact.adresse" libelle={mots.adresse} lignes={2} facultatif />
      </Partie>
    </>
  )
}

/** What the draft says of itself on top of the page. */
export type Nouvelle = 'enregistre' | 'devance' | 'trop_long' | null

const Dire = ({ nouvelle, restent }: { readonly nouvelle: Nouvelle; readonly restent: number }) => {
  const mots = useMots(formulaireTextes)
  if (nouvelle === null) return null
  if (nouvelle === 'enregistre') {
    return (
      <Avis genre={restent === 0 ? 'reussite' : 'information'}>
        <p>{restent === 0 ? mots.enregistre : mots.enregistre_incomplet({ n: restent })}</p>
      </Avis>
    )
  }
  return (
    <Avis genre="attention">
      <p>{mots[nouvelle]}</p>
    </Avis>
  )
}

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly slug: string
  readonly saisie: Saisie
  readonly modifie_le: string
  readonly fautes: readonly Faute[]
  /** Errors are shown once asked for, not while the form is being filled. */
  readonly montrer_fautes: boolean
  readonly nouvelle: Nouvelle
}

// Several faults of one field make one line: the first is the one shown beside it.
const une_par_champ = (fautes: readonly Faute[]) =>
  [...new Map(fautes.toReversed().map((faute) => [ancre_de(faute.champ), faute])).values()].toReversed()

/** The kind of a condition is no field: what is wrong with it leads to the condition. */
const ancre_de = (champ: string) =>
  champ.replace(/^(conditions\.\d+)\.(genre|mesure\.genre|departement)$/, '$1').replace(/\.montants$/, '.montants.0')

/** The description of an aid, as one page of fields: every button posts it whole, so that nothing is lost. */
export const PageFormulaire = (props: Props) => {
  const { langue, territoire, slug, saisie, modifie_le, fautes, montrer_fautes, nouvelle } = props
  const mots = formulaireTextes[langue]
  const titre = mots.modifier({ nom: texte_au_chemin(saisie, 'nom') || mots.sans_nom })
  const montrees = montrer_fautes ? fautes : []
  const adresse = adresse_de(territoire.slug, slug, 'brouillon')
  return (
    <Page
      langue={langue}
      titre={titre}
      chemin={adresse}
      territoire={territoire.nom}
      travail
      enErreur={montrees.length > 0}
    >
      <Chemin territoire={territoire} ici={titre} />
      <h1>{titre}</h1>
      <ResumeErreurs
        erreurs={une_par_champ(montrees).map(({ champ, cause }) => ({ nom: ancre_de(champ), message: cause }))}
      />
      <AvisFictif territoire={territoire} />
      <Dire nouvelle={nouvelle} restent={fautes.length} />
      <DuFormulaire.Provider value={{ saisie, fautes: montrees }}>
        <Formulaire action={adresse}>
          <input type="hidden" name="lu_le" value={modifie_le} />
          <Actions>
            {/* The first button is the one that the Enter key presses. */}
            <Bouton nom="action" valeur="enregistrer" genre="second">
              {mots.enregistrer}
            </Bouton>
          </Actions>
          <Partie legende={mots.presentation}>
            <Ligne nom="nom" libelle={mots.nom_de_l_aide} />
            <Texte nom="en_bref" libelle={mots.en_bref} aide={mots.en_bref_aide} />
          </Partie>
          <Conditions combien={liste_au_chemin(saisie, 'conditions').length} />
          <ChampsDuMontant />
          <Demande />
          <Actions>
            <Bouton nom="action" valeur="apercevoir">
              {mots.apercevoir}
            </Bouton>
            <Bouton nom="action" valeur="enregistrer" genre="second">
              {mots.enregistrer}
            </Bouton>
          </Actions>
        </Formulaire>
      </DuFormulaire.Provider>
    </Page>
  )
}
