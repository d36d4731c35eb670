import { CadreDeTravail } from '../../html/cadre_de_travail.tsx'
import { Avis } from '../../html/composants/avis.tsx'
import { Actions, Bouton, LienBouton } from '../../html/composants/bouton.tsx'
import { Cases } from '../../html/composants/choix.tsx'
import { Formulaire } from '../../html/composants/formulaire.tsx'
import { Tableau } from '../../html/composants/tableau.tsx'
import type { Vue } from '../../html/vue.ts'
import { useMots } from '../../langues/langue_actuelle.ts'
import type { Avoirs } from '../fusion.requetes.ts'
import { organisationsTextes } from '../organisations.textes.ts'
import { type Organisation, siren } from '../organisations.ts'
import { sortesTextes } from '../sortes.textes.ts'
import { Siret } from './siret.tsx'

interface Cote {
  readonly organisation: Organisation
  readonly avoirs: Avoirs
}

export interface Comparaison {
  readonly gardee: Cote
  readonly doublon: Cote
}

const CoteACote = ({ gardee, doublon }: Comparaison) => {
  const mots = useMots(organisationsTextes)
  const noms = useMots(sortesTextes)
  const lignes = [
    [mots.nom, ({ organisation }: Cote) => <span lang="fr">{organisation.nom}</span>],
    [mots.sorte, ({ organisation }: Cote) => noms[organisation.sorte]],
    [mots.siret, ({ organisation }: Cote) => <Siret siret={organisation.siret} />],
    [mots.membres, ({ avoirs }: Cote) => avoirs.membres],
    [mots.foyers, ({ avoirs }: Cote) => avoirs.foyers],
    [mots.territoires, ({ avoirs }: Cote) => avoirs.territoires],
    [mots.invitations, ({ avoirs }: Cote) => avoirs.invitations],
  ] as const
  return (
    <Tableau
      legende={mots.fusionner}
      lignes={lignes}
      cle={([terme]) => terme}
      colonnes={[
        { cle: 'quoi', titre: mots.comparer, entete: true, cellule: ([terme]) => terme },
        { cle: 'gardee', titre: mots.garder, cellule: ([, lire]) => lire(gardee) },
        { cle: 'doublon', titre: mots.disparait, cellule: ([, lire]) => lire(doublon) },
      ]}
    />
  )
}

interface FusionProps extends Comparaison {
  readonly vue: Vue
  readonly sans_confirmation: boolean
}

/** Side by side what each holds, then a box to tick: nothing brings two organisations back. */
export const PageFusion = ({ vue, gardee, doublon, sans_confirmation }: FusionProps) => {
  const mots = organisationsTextes[vue.langue]
  const [garde, perd] = [gardee.organisation, doublon.organisation]
  const numeros = [siren(garde.siret), siren(perd.siret)]
  const differents = numeros[0] !== numeros[1] && !numeros.includes(null)
  const erreur = sans_confirmation ? mots.confirmer_faute : undefined
  return (
    <CadreDeTravail
      vue={vue}
      titre={mots.fusionner}
      erreurs={erreur ? [{ nom: 'confirme', message: erreur }] : []}
      fil={[
        { titre: mots.titre, href: '/organisations' },
        { titre: mots.doublons, href: '/organisations/doublons' },
      ]}
    >
      <CoteACote gardee={gardee} doublon={doublon} />
      <p>
        <a href={`/organisations/fusionner?gardee=${perd.organisation_id}&doublon=${garde.organisation_id}`}>
          {mots.echanger}
        </a>
      </p>
      <Avis genre="attention">
        {differents && <p>{mots.fusionner_siren}</p>}
        <p>{mots.fusionner_quoi}</p>
      </Avis>
      <Formulaire action="/organisations/fusionner">
        <input type="hidden" name="gardee" value={garde.organisation_id} />
        <input type="hidden" name="doublon" value={perd.organisation_id} />
        <Cases
          nom="confirme"
          libelle={mots.fusionner}
          options={[{ valeur: 'oui', libelle: mots.confirmer }]}
          erreur={erreur}
        />
        <Actions>
          <Bouton genre="danger">{mots.fusionner_bouton}</Bouton>
          <LienBouton href="/organisations/doublons" genre="lien">
            {mots.renoncer}
          </LienBouton>
        </Actions>
      </Formulaire>
    </CadreDeTravail>
  )
}
