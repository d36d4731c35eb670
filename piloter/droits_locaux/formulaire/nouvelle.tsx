import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import { adresse_de } from '../pages/adresses.ts'
import { AvisFictif, Chemin } from '../pages/aide.tsx'
import { formulaireTextes } from './formulaire.textes.ts'

interface Props {
  readonly langue: Langue
  readonly territoire: Territoire
  readonly nom: string
  readonly erreur: string | null
}

/** An aid begins by its name: it gives the address of its page. */
export const PageNouvelle = ({ langue, territoire, nom, erreur }: Props) => {
  const mots = formulaireTextes[langue]
  const adresse = adresse_de(territoire.slug, 'nouvelle')
  return (
    <Page
      langue={langue}
      titre={mots.decrire}
      chemin={adresse}
      territoire={territoire.nom}
      travail
      enErreur={erreur !== null}
    >
      <Chemin territoire={territoire} ici={mots.decrire} />
      <h1>{mots.decrire}</h1>
      <ResumeErreurs erreurs={erreur === null ? [] : [{ nom: 'nom', message: erreur }]} />
      <AvisFictif territoire={territoire} />
      <Formulaire action={adresse}>
        <ChampTexte
          nom="nom"
          libelle={mots.nom_de_l_aide}
          aide={mots.nom_aide}
          valeur={nom}
          erreur={erreur ?? undefined}
        />
        <Actions>
          <Bouton>{mots.commencer}</Bouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
