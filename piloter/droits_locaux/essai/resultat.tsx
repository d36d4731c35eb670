import type { ConditionLue, ResultatLocal } from '../../../droits/local/resultat_local.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import { Avis } from '../../../plateforme/html/composants/avis.tsx'
import { Etat } from '../../../plateforme/html/composants/etat.tsx'
import { Explication } from '../../../plateforme/html/composants/explication.tsx'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { essaiTextes } from './essai.textes.ts'
import type { Essai } from './essayer.ts'
import { etapes_de } from './etapes.ts'

const Combien = ({ resultat }: { readonly resultat: ResultatLocal }) => {
  const mots = useMots(essaiTextes)
  const langue = useLangue()
  const { montant: decrit } = resultat.version.description
  if (resultat.etat !== 'ouvert') return null
  if (decrit.genre === 'nature') return <p>{mots.en_nature({ service: decrit.service })}</p>
  if (resultat.montant === null) return null
  if (decrit.genre === 'bareme' && decrit.nature === 'tarif') {
    return <p>{mots.prix({ montant: ecrireMontant(resultat.montant, langue), unite: decrit.unite })}</p>
  }
  return (
    <p>
      <Montant valeur={resultat.montant} periode={decrit.periode} grand />
    </p>
  )
}

const Conditions = ({ conditions }: { readonly conditions: readonly ConditionLue[] }) => {
  const mots = useMots(essaiTextes)
  if (conditions.length === 0) return null
  const dite = ({ libelle, lien }: ConditionLue, rang: number) => (
    <>
      {rang > 0 && lien === 'ou' && `${mots.ou} `}
      <span lang="fr">{typographier(libelle, 'fr')}</span>
    </>
  )
  return (
    <Tableau
      legende={mots.conditions}
      colonnes={[
        { cle: 'condition', titre: mots.condition, cellule: (lue) => dite(lue, conditions.indexOf(lue)), entete: true },
        {
          cle: 'remplie',
          titre: mots.remplie,
          cellule: ({ remplie }) => (remplie === null ? mots.a_preciser : remplie ? mots.oui : mots.non),
        },
      ]}
      lignes={conditions}
      cle={(lue) => String(conditions.indexOf(lue))}
    />
  )
}

/** What the aid is for the situation tried, condition by condition, with its computation. */
export const ResultatDEssai = ({ essai, mois }: { readonly essai: Essai; readonly mois: Month }) => {
  const mots = useMots(essaiTextes)
  if (essai.sorte === 'hors_dates') {
    return (
      <section class="partie-de-page" id="resultat">
        <h2>{mots.resultat}</h2>
        <Avis genre="attention">
          <p>{essai.cause ?? mots.hors_dates}</p>
        </Avis>
      </section>
    )
  }
  const { resultat, etapes } = essai
  const manque = 'manque' in resultat ? resultat.manque : []
  return (
    <section class="partie-de-page" id="resultat">
      <h2>{mots.resultat}</h2>
      <p>
        <Etat valeur={resultat.etat} />
      </p>
      <Combien resultat={resultat} />
      {manque.length > 0 && (
        <>
          <p>{mots.il_manque} :</p>
          <ul lang="fr">
            {manque.map(({ variable, libelle, de }) => (
              <li key={`${variable} ${de}`}>{libelle}</li>
            ))}
          </ul>
        </>
      )}
      <Conditions conditions={resultat.conditions} />
      <h3>{mots.calcul}</h3>
      <div lang="fr">
        <Explication etapes={etapes.flatMap((etape) => etapes_de(etape, mois))} />
      </div>
    </section>
  )
}
