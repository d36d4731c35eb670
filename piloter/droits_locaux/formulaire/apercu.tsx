import type { AideLocale } from '../../../droits/local/aide.ts'
import type { DroitLocal } from '../../../droits/local/compiler/compiler.ts'
import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { monthOfDate } from '../../../moteur/expression/month.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { Dossier } from '../droits_locaux.ts'
import { Essayer } from '../essai/essai.tsx'
import type { Saisie as SaisieDEssai } from '../essai/reponses.ts'
import { adresse_de } from '../pages/adresses.ts'
import { AvisFictif, Chemin, Contenu } from '../pages/aide.tsx'
import { Provenance } from '../pages/provenance.tsx'
import { perimetre_de } from '../perimetre.ts'
import { Jour } from './champs.tsx'
import { DuFormulaire } from './contexte.ts'
import { formulaireTextes } from './formulaire.textes.ts'
import type { Saisie } from './saisie.ts'

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly dossier: Dossier
  readonly aide: AideLocale
  /** The draft as if it held from the month of today: what is tried before it is published. */
  readonly droit: DroitLocal
  readonly essai: SaisieDEssai | null
  readonly dates: Saisie
  readonly fautes: readonly Faute[]
  readonly aujourd_hui: string
}

const Publier = ({ adresse }: { readonly adresse: string }) => {
  const mots = useMots(formulaireTextes)
  return (
    <section class="partie-de-page" id="publier">
      <h2>{mots.publier}</h2>
      <Avis genre="attention">
        <p>{mots.publier_quoi}</p>
      </Avis>
      <Formulaire action={`${adresse}/publier`}>
        <Jour nom="depuis" libelle={mots.depuis} aide={mots.exemple_jour} />
        <Jour nom="jusqu_au" libelle={mots.jusqu_au} aide={mots.exemple_jour} facultatif />
        <Actions>
          <Bouton>{mots.publier}</Bouton>
        </Actions>
      </Formulaire>
    </section>
  )
}

/** What people will read, a household to try it on, and the date from which it holds. */
export const PageApercu = (props: Props) => {
  const { langue, territoire, dossier, aide, droit, essai, dates, fautes, aujourd_hui } = props
  const mots = formulaireTextes[langue]
  const titre = mots.apercu({ nom: aide.nom })
  const adresse = adresse_de(territoire.slug, dossier.slug)
  return (
    <Page
      langue={langue}
      titre={titre}
      chemin={`${adresse}/apercu`}
      territoire={territoire.nom}
      travail
      enErreur={fautes.length > 0}
    >
      <Chemin territoire={territoire} ici={titre} />
      <h1>{titre}</h1>
      <ResumeErreurs erreurs={fautes.map(({ champ, cause }) => ({ nom: champ, message: cause }))} />
      <AvisFictif territoire={territoire} />
      <p class="chapeau">{mots.apercu_quoi}</p>
      <p>
        <a href={`${adresse}/brouillon`}>{mots.corriger}</a>
      </p>
      <p lang="fr">{aide.en_bref}</p>
      <Contenu aide={aide} conditions={droit.versions[0]?.conditions ?? []} />
      <Provenance
        deliberation={aide.deliberation}
        versions={dossier.versions}
        adresse={adresse}
        aujourd_hui={aujourd_hui}
      />
      <Essayer
        droit={droit}
        aide={aide}
        perimetre={perimetre_de(territoire)}
        action={`${adresse}/apercu`}
        saisie={essai}
        mois={monthOfDate(aujourd_hui)}
      />
      <DuFormulaire.Provider value={{ saisie: dates, fautes }}>
        <Publier adresse={adresse} />
      </DuFormulaire.Provider>
    </Page>
  )
}
