import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampLong } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ResumeErreurs } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { Page } from '../../../plateforme/html/page.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { Paragraphes } from '../../foyers/pages/paragraphes.tsx'
import type { Sorte } from '../../rgpd/rgpd.ts'
import { demanderTextes } from '../demander.textes.ts'

export type SorteDemandee = Exclude<Sorte, 'acces'>

interface Props {
  readonly langue: Langue
  readonly sorte: SorteDemandee
  readonly demande: string
  readonly faute: 'demande_vide' | 'demande_longue' | 'demande_trop' | null
}

/** One right, said in words, and one button. Only a correction needs to be written. */
export const PageDemander = ({ langue, sorte, demande, faute }: Props) => {
  const mots = demanderTextes[langue]
  const erreur = faute === null ? undefined : mots[faute]
  const chemin = `/mon-espace/demander/${sorte}`
  const libelle = sorte === 'rectification' ? mots.votre_demande : mots.un_mot
  return (
    <Page langue={langue} lecteur={null} titre={mots[`lien_${sorte}`]} chemin={chemin} enErreur={faute !== null}>
      <h1>{mots[`lien_${sorte}`]}</h1>
      <ResumeErreurs erreurs={erreur === undefined ? [] : [{ nom: 'demande', message: erreur }]} />
      <Paragraphes mots={mots[`${sorte}_quoi`]} />
      <Formulaire action={chemin}>
        <ChampLong
          nom="demande"
          libelle={libelle}
          valeur={demande}
          erreur={erreur}
          facultatif={sorte !== 'rectification'}
        />
        <Actions>
          <Bouton grand>{mots.envoyer}</Bouton>
          <LienBouton href="/mon-espace" genre="second">
            {mots.revenir}
          </LienBouton>
        </Actions>
      </Formulaire>
    </Page>
  )
}
