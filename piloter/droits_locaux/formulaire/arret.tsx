import type { Faute } from '../../../droits/local/valider/lecteur.ts'
import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { adresse_de } from '../pages/adresses.ts'
import { AvisFictif, Chemin } from '../pages/aide.tsx'
import { Jour, Ligne } from './champs.tsx'
import { DuFormulaire } from './contexte.ts'
import { formulaireTextes } from './formulaire.textes.ts'
import type { Saisie } from './saisie.ts'

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly slug: string
  readonly nom: string
  readonly saisie: Saisie
  readonly fautes: readonly Faute[]
}

/** An aid stops at the end of a day, by another vote. */
export const PageArret = ({ langue, territoire, slug, nom, saisie, fautes }: Props) => {
  const mots = formulaireTextes[langue]
  const adresse = adresse_de(territoire.slug, slug, 'arreter')
  return (
    <Page
      langue={langue}
      titre={mots.arreter}
      chemin={adresse}
      territoire={territoire.nom}
      travail
      enErreur={fautes.length > 0}
    >
      <Chemin territoire={territoire} ici={mots.arreter} />
      <h1>{mots.arreter}</h1>
      <ResumeErreurs erreurs={fautes.map(({ champ, cause }) => ({ nom: champ, message: cause }))} />
      <AvisFictif territoire={territoire} />
      <p class="chapeau" lang="fr">
        {nom}
      </p>
      <p>{mots.arreter_quoi}</p>
      <DuFormulaire.Provider value={{ saisie, fautes }}>
        <Formulaire action={adresse}>
          <Jour nom="jusqu_au" libelle={mots.dernier_jour} aide={mots.exemple_jour} />
          <Ligne nom="fin.reference" libelle={mots.deliberation_reference} largeur="moyenne" />
          <Jour nom="fin.date" libelle={mots.deliberation_date} aide={mots.exemple_jour} />
          <Ligne nom="fin.lien" libelle={mots.lien_du_texte} facultatif />
          <Actions>
            <Bouton genre="danger">{mots.arreter_bouton}</Bouton>
          </Actions>
        </Formulaire>
      </DuFormulaire.Provider>
    </Page>
  )
}
