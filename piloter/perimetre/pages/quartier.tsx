import { CadreDeTravail } from '../../../plateforme/html/cadre_de_travail.tsx'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { attributsDuChamp, Champ } from '../../../plateforme/html/composants/champ.tsx'
import { ChampLong, ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import type { ErreurDeChamp } from '../../../plateforme/html/composants/resume_erreurs.tsx'
import { type Choisissable, Selection } from '../../../plateforme/html/composants/selection.tsx'
import { trouverErreur } from '../../../plateforme/html/erreurs.ts'
import type { Vue } from '../../../plateforme/html/vue.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import type { FauteDeContour } from '../contour.ts'
import type { Brut, Faute } from '../lire_quartier.ts'
import { perimetreTextes } from '../perimetre.textes.ts'
import type { Quartier } from '../perimetre.ts'

interface QuartierProps {
  readonly vue: Vue
  readonly action: string
  readonly saisie: Brut & { readonly commune: string }
  readonly fautes: readonly Faute[]
  /** To choose from, for a new one; a quarter does not change commune. */
  readonly communes: readonly Choisissable[] | undefined
  readonly quartier: Quartier | undefined
}

type Mots = (typeof perimetreTextes)['fr']

function message_du_contour(mots: Mots, faute: FauteDeContour): string {
  const quoi = mots[faute.cause]
  if (!('ou' in faute)) return quoi
  const { point, ...ou } = faute.ou
  return point === undefined ? mots.place({ ...ou, quoi }) : mots.place_point({ ...ou, point, quoi })
}

function message(mots: Mots, faute: Faute): string {
  if (faute.champ === 'contour') return faute.faute ? message_du_contour(mots, faute.faute) : mots.rien_dit
  if (faute.cause === 'adresse_longue') return mots.adresse_longue({ ligne: faute.ligne ?? 0 })
  return mots[faute.cause]
}

type FormulaireProps = Omit<QuartierProps, 'vue' | 'fautes'> & { readonly erreurs: readonly ErreurDeChamp[] }

const FormulaireQuartier = ({ action, saisie, erreurs, communes }: FormulaireProps) => {
  const mots = useMots(perimetreTextes)
  const erreur = trouverErreur(erreurs)
  const fichier = { nom: 'fichier', libelle: mots.fichier, aide: mots.fichier_aide, facultatif: true }
  return (
    <Formulaire action={action} fichiers>
      <ChampTexte nom="nom" libelle={mots.nom} valeur={saisie.nom.slice(0, 150)} erreur={erreur('nom')} />
      {communes && (
        <Selection
          nom="commune"
          libelle={mots.commune}
          options={communes}
          valeur={saisie.commune}
          erreur={erreur('commune')}
        />
      )}
      <ChampLong
        nom="contour"
        libelle={mots.contour}
        aide={mots.contour_aide}
        valeur={saisie.contour.slice(0, 300_000)}
        erreur={erreur('contour')}
        lignes={6}
        facultatif
      />
      <Champ {...fichier}>
        <input {...attributsDuChamp(fichier)} type="file" accept=".json,.geojson,application/geo+json" class="saisie" />
      </Champ>
      <ChampLong
        nom="adresses"
        libelle={mots.adresses}
        aide={mots.adresses_aide}
        valeur={saisie.adresses.slice(0, 500_000)}
        erreur={erreur('adresses')}
        lignes={8}
        facultatif
      />
      <ChampTexte
        nom="prioritaire"
        libelle={mots.prioritaire}
        aide={mots.prioritaire_aide}
        valeur={saisie.prioritaire.slice(0, 20)}
        erreur={erreur('prioritaire')}
        largeur="moyenne"
        facultatif
      />
      <Actions>
        <Bouton>{mots.enregistrer}</Bouton>
        <LienBouton href="/perimetre" genre="lien">
          {mots.renoncer}
        </LienBouton>
      </Actions>
    </Formulaire>
  )
}

export const PageQuartier = ({ vue, fautes, ...props }: QuartierProps) => {
  const mots = perimetreTextes[vue.langue]
  const { quartier } = props
  const erreurs = fautes.map((faute) => ({ nom: faute.champ, message: message(mots, faute) }))
  return (
    <CadreDeTravail
      vue={vue}
      titre={quartier?.nom ?? mots.ajouter_quartier}
      erreurs={erreurs}
      fil={[{ titre: mots.titre, href: '/perimetre' }]}
    >
      <FormulaireQuartier {...props} erreurs={erreurs} />
      {quartier && (
        <p>
          <a href={`/perimetre/quartiers/${quartier.slug}/retirer`}>{mots.retirer_quartier}</a>
        </p>
      )}
    </CadreDeTravail>
  )
}

export const PageRetrait = ({ vue, quartier }: { readonly vue: Vue; readonly quartier: Quartier }) => {
  const mots = perimetreTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={mots.retirer_quartier} fil={[{ titre: mots.titre, href: '/perimetre' }]}>
      <p class="chapeau" lang="fr">
        {quartier.nom}
      </p>
      <Avis genre="attention">
        <p>{mots.retirer_quoi}</p>
      </Avis>
      <Formulaire action={`/perimetre/quartiers/${quartier.slug}/retirer`}>
        <Actions>
          <Bouton genre="danger">{mots.retirer_quartier}</Bouton>
          <LienBouton href={`/perimetre/quartiers/${quartier.slug}`} genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
