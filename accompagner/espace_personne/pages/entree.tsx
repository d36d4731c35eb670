import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { DateNaissance, type DateSaisie } from '../../../plateforme/html/composants/dates.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { Paragraphes } from '../../foyers/pages/paragraphes.tsx'
import { entreeTextes } from '../entree.textes.ts'

export interface FauteDEntree {
  readonly nom: 'code' | 'date_naissance'
  readonly faute: 'code_faux' | 'naissance_fausse' | 'refus' | 'trop'
}

interface Props {
  readonly langue: Langue
  readonly naissance: DateSaisie
  readonly fautes: readonly FauteDEntree[]
}

/** The way in of a person: two answers. The code that was refused is not shown again. */
export const PageEntree = ({ langue, naissance, fautes }: Props) => {
  const mots = entreeTextes[langue]
  const erreur = (nom: string) => {
    const trouvee = fautes.find((faute) => faute.nom === nom)
    return trouvee && mots[trouvee.faute]
  }
  return (
    <Page langue={langue} lecteur={null} titre={mots.titre} chemin="/mon-espace" enErreur={fautes.length > 0}>
      <h1>{mots.titre}</h1>
      <ResumeErreurs erreurs={fautes.map(({ nom, faute }) => ({ nom, message: mots[faute] }))} />
      <Paragraphes mots={mots.entrer_quoi} />
      <Formulaire action="/mon-espace/entrer">
        <ChampTexte
          nom="code"
          libelle={mots.code}
          aide={mots.code_aide}
          clavier="numeric"
          remplissage="off"
          erreur={erreur('code')}
        />
        <DateNaissance
          nom="date_naissance"
          libelle={mots.naissance}
          valeur={naissance}
          erreur={erreur('date_naissance')}
        />
        <Actions>
          <Bouton grand avance>
            {mots.entrer}
          </Bouton>
        </Actions>
      </Formulaire>
      <h2>{mots.pas_de_lettre}</h2>
      <Paragraphes mots={mots.pas_de_lettre_quoi} />
      <Actions>
        <LienBouton href="/simulateur" genre="second">
          {mots.simulateur}
        </LienBouton>
      </Actions>
    </Page>
  )
}
