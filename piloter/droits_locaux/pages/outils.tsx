import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { Dossier } from '../droits_locaux.ts'
import { formulaireTextes } from '../formulaire/formulaire.textes.ts'
import { texte_au_chemin } from '../formulaire/saisie.ts'
import { adresse_de } from './adresses.ts'

/** On the page of an aid, for those who write it. */
export const OutilsDeLAide = ({
  territoire,
  dossier,
}: {
  readonly territoire: Territoire
  readonly dossier: Dossier
}) => {
  const mots = useMots(formulaireTextes)
  const adresse = adresse_de(territoire.slug, dossier.slug)
  const { brouillon, versions } = dossier
  return (
    <section class="partie-de-page">
      <h2>{mots.outils}</h2>
      <Actions>
        {brouillon ? (
          <LienBouton href={`${adresse}/brouillon`} genre="second">
            {mots.continuer({ numero: brouillon.numero })}
          </LienBouton>
        ) : (
          <Formulaire action={`${adresse}/nouvelle-version`}>
            <Bouton genre="second">{mots.nouvelle_version}</Bouton>
          </Formulaire>
        )}
        {versions.at(-1)?.etat === 'publie' && (
          <LienBouton href={`${adresse}/arreter`} genre="lien">
            {mots.arreter}
          </LienBouton>
        )}
      </Actions>
    </section>
  )
}

/** On the list: a new aid, and the drafts. */
export const OutilsDeLaListe = ({
  territoire,
  dossiers,
}: {
  readonly territoire: Territoire
  readonly dossiers: readonly Dossier[]
}) => {
  const mots = useMots(formulaireTextes)
  const brouillons = dossiers.flatMap(({ slug, brouillon }) => (brouillon ? [{ slug, brouillon }] : []))
  return (
    <section class="partie-de-page">
      <h2>{mots.outils}</h2>
      <Actions>
        <LienBouton href={adresse_de(territoire.slug, 'nouvelle')}>{mots.decrire_une_autre}</LienBouton>
      </Actions>
      {brouillons.length > 0 && (
        <>
          <h3>{mots.brouillons}</h3>
          <p>{mots.brouillons_quoi}</p>
          <ul>
            {brouillons.map(({ slug, brouillon: { saisie, numero } }) => (
              <li key={slug}>
                <a href={adresse_de(territoire.slug, slug, 'brouillon')} lang="fr">
                  {texte_au_chemin(saisie, 'nom') || mots.sans_nom}
                </a>{' '}
                <span class="doux">{mots.version_a_venir({ numero })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
