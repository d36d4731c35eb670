import type { MontantLocal, Tranche } from '../../../droits/local/aide.ts'
import { dire_mesure } from '../../../droits/local/dire_condition.ts'
import { Montant } from '../../../plateforme/html/composants/montant.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant } from '../../../plateforme/langues/montants.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'
import { aidesTextes } from '../aides.textes.ts'

interface Rangee extends Tranche {
  readonly fin: number | null
}

type Bareme = MontantLocal & { genre: 'bareme' }

const Par = ({ par, age_limite }: Pick<MontantLocal & { genre: 'forfait' }, 'par' | 'age_limite'>) => {
  const mots = useMots(aidesTextes)
  if (par === 'foyer') return null
  if (par === 'personne') return <> {mots.par_personne}</>
  return <> {age_limite === null ? mots.par_enfant : mots.par_enfant_de({ age: age_limite })}</>
}

/** A scale as a table: from a threshold to the next one, and what the bracket gives or costs. */
const TableDuBareme = ({ bareme }: { readonly bareme: Bareme }) => {
  const mots = useMots(aidesTextes)
  const langue = useLangue()
  const euros = (montant: number) => ecrireMontant(montant, langue)
  const tarif = bareme.nature === 'tarif'
  const rangees: readonly Rangee[] = bareme.tranches.map((tranche, rang) => ({
    ...tranche,
    fin: bareme.tranches[rang + 1]?.a_partir_de ?? null,
  }))
  const tranche = ({ a_partir_de: debut, fin }: Rangee) => {
    if (fin === null) return mots.et_plus({ debut: euros(debut) })
    return debut === 0 ? mots.moins_de({ fin: euros(fin) }) : mots.de_a({ debut: euros(debut), fin: euros(fin) })
  }
  return (
    <>
      <Tableau
        legende={mots.selon({ mesure: typographier(dire_mesure(bareme.mesure), 'fr') })}
        colonnes={[
          { cle: 'tranche', titre: mots.tranche, cellule: tranche, entete: true },
          {
            cle: 'montant',
            titre: tarif ? mots.prix({ unite: bareme.unite }) : mots.montant,
            cellule: ({ montant }) => <Montant valeur={montant} {...(tarif ? {} : { periode: bareme.periode })} />,
            nombre: true,
          },
        ]}
        lignes={rangees}
        cle={({ a_partir_de }) => String(a_partir_de)}
      />
      {!tarif && bareme.par !== 'foyer' && (
        <p>
          <Par par={bareme.par} age_limite={null} />
        </p>
      )}
    </>
  )
}

/** How much, in words or as a table. */
export const Combien = ({ montant }: { readonly montant: MontantLocal }) => {
  const mots = useMots(aidesTextes)
  const langue = useLangue()
  return (
    <section class="partie-de-page">
      <h2>{mots.combien}</h2>
      {montant.genre === 'forfait' && (
        <p>
          <Montant valeur={montant.montant} periode={montant.periode} />
          <Par {...montant} />
        </p>
      )}
      {montant.genre === 'bareme' && <TableDuBareme bareme={montant} />}
      {montant.genre === 'taux' && (
        <p>
          {mots.part_de({ pourcentage: montant.pourcentage, depense: montant.depense })}{' '}
          {montant.plafond !== null &&
            mots.au_plus({ montant: ecrireMontant(montant.plafond, langue, { periode: montant.periode }) })}
        </p>
      )}
      {montant.genre === 'nature' && <p>{mots.en_nature({ service: montant.service })}</p>}
    </section>
  )
}
