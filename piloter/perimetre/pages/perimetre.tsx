import { CadreDeTravail } from '../../../plateforme/html/cadre_de_travail.tsx'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { Pagination } from '../../../plateforme/html/composants/pagination.tsx'
import { Recherche } from '../../../plateforme/html/composants/recherche.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { Vide } from '../../../plateforme/html/composants/vide.tsx'
import type { Vue } from '../../../plateforme/html/vue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireNombre } from '../../../plateforme/langues/nombres.ts'
import type { Lieu } from '../../territoires/territoires.ts'
import { perimetreTextes } from '../perimetre.textes.ts'
import type { Commune, Quartier } from '../perimetre.ts'
import { CarteDesQuartiers } from './carte.tsx'

interface PerimetreProps {
  readonly vue: Vue
  readonly slug: string
  readonly q: string
  readonly trouves: readonly Lieu[]
  readonly communes: readonly Commune[]
  readonly nombre: number
  readonly population: number
  readonly suivante: string | undefined
  readonly quartiers: readonly Quartier[]
  readonly message: { readonly genre: 'reussite' | 'erreur'; readonly mots: string } | undefined
}

const Trouves = ({ trouves }: Pick<PerimetreProps, 'trouves'>) => {
  const mots = useMots(perimetreTextes)
  const langue = useLangue()
  return (
    <Tableau
      legende={mots.trouves}
      lignes={trouves}
      cle={({ porteur_type, code }) => `${porteur_type} ${code}`}
      colonnes={[
        { cle: 'nom', titre: mots.lieu, entete: true, cellule: ({ nom }) => nom },
        { cle: 'code', titre: mots.code, cellule: ({ code }) => code },
        { cle: 'dep', titre: mots.departement, cellule: ({ departement }) => departement },
        { cle: 'hab', titre: mots.habitants, nombre: true, cellule: (lieu) => ecrireNombre(lieu.population, langue) },
        {
          cle: 'suite',
          titre: mots.suite,
          cellule: ({ porteur_type, code, nom }) => (
            <Formulaire action="/perimetre/communes">
              <input type="hidden" name="sorte" value={porteur_type} />
              <input type="hidden" name="code" value={code} />
              <Bouton genre="lien">
                {porteur_type === 'commune' ? mots.ajouter_commune : mots.ajouter_ensemble}
                <span class="invisible"> {nom}</span>
              </Bouton>
            </Formulaire>
          ),
        },
      ]}
    />
  )
}

const Communes = ({ communes }: Pick<PerimetreProps, 'communes'>) => {
  const mots = useMots(perimetreTextes)
  const langue = useLangue()
  return (
    <Tableau
      legende={mots.communes}
      titre
      lignes={communes}
      cle={({ code }) => code}
      colonnes={[
        { cle: 'nom', titre: mots.commune, entete: true, cellule: ({ nom }) => nom },
        { cle: 'code', titre: mots.code, cellule: ({ code }) => code },
        {
          cle: 'hab',
          titre: mots.habitants,
          nombre: true,
          cellule: ({ population }) => (population === null ? '–' : ecrireNombre(population, langue)),
        },
        {
          cle: 'suite',
          titre: mots.suite,
          cellule: ({ code, nom }) => (
            <Formulaire action={`/perimetre/communes/${code}/retirer`}>
              <Bouton genre="lien">
                {mots.retirer}
                <span class="invisible"> {nom}</span>
              </Bouton>
            </Formulaire>
          ),
        },
      ]}
    />
  )
}

const Quartiers = ({ quartiers, nombre }: Pick<PerimetreProps, 'quartiers' | 'nombre'>) => {
  const mots = useMots(perimetreTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.quartiers}</h2>
      <CarteDesQuartiers quartiers={quartiers} />
      {quartiers.length === 0 ? (
        <p>{nombre === 0 ? mots.dabord_une_commune : mots.aucun_quartier}</p>
      ) : (
        <ol>
          {quartiers.map(({ slug, nom }) => (
            <li key={slug}>
              {nom}{' '}
              <a href={`/perimetre/quartiers/${slug}`}>
                {mots.corriger_quartier}
                <span class="invisible"> {nom}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
      {nombre > 0 && (
        <Actions>
          <LienBouton href="/perimetre/quartiers/nouveau">{mots.ajouter_quartier}</LienBouton>
        </Actions>
      )}
    </section>
  )
}

export const PagePerimetre = (props: PerimetreProps) => {
  const { vue, slug, q, trouves, nombre, population, suivante, message } = props
  const mots = perimetreTextes[vue.langue]
  return (
    <CadreDeTravail vue={vue} titre={mots.titre}>
      {message && (
        <Avis genre={message.genre}>
          <p>{message.mots}</p>
        </Avis>
      )}
      <p class="chapeau">{mots.chapeau}</p>
      <p>
        <a href={`/territoires/${slug}`}>{mots.page_publique}</a>
      </p>
      <Recherche action="/perimetre" libelle={mots.chercher} valeur={q} />
      {q !== '' && (trouves.length === 0 ? <p>{mots.rien}</p> : <Trouves trouves={trouves} />)}
      <section class="partie-de-page">
        <h2>{mots.communes}</h2>
        {nombre === 0 ? (
          <Vide titre={mots.aucune} niveau={3}>
            <p>{mots.aucune_quoi}</p>
          </Vide>
        ) : (
          <>
            <p>{mots.compte({ n: nombre, habitants: ecrireNombre(population, vue.langue) })}</p>
            <Communes {...props} />
          </>
        )}
        {suivante && <Pagination suivante={suivante} />}
      </section>
      <Quartiers {...props} />
    </CadreDeTravail>
  )
}
