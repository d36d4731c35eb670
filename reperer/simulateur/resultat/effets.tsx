import type { Changement } from '../../../droits/effets/changement.ts'
import { ecart } from '../../../droits/effets/changement.ts'
import type { EffetsDuDroit } from '../../../droits/effets/effets.ts'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { ecrireMontant, type Periode } from '../../../plateforme/langues/montants.ts'
import { DeLaLoi } from './de_la_loi.tsx'
import { effetsTextes } from './effets.textes.ts'

type Mots = (typeof effetsTextes)['fr']

const signe = (montant: number, langue: Langue, periode?: Periode): string =>
  `${montant > 0 ? '+' : '−'}${ecrireMontant(Math.abs(montant), langue, { periode })}`

const couverture = (participation: number | undefined, mots: Mots, langue: Langue): string => {
  if (participation === undefined) return mots.fermee
  return participation === 0 ? mots.gratuite : ecrireMontant(participation, langue, { periode: 'mois' })
}

function dire(changement: Changement, mots: Mots, langue: Langue): string {
  if (changement.forme === 'couverture')
    return mots.couverture({
      avec: couverture(changement.avec, mots, langue),
      sans: couverture(changement.sans, mots, langue),
    })
  const { avec, sans, periode } = changement
  return mots.montant({
    avec: ecrireMontant(avec, langue, { periode }),
    sans: ecrireMontant(sans, langue),
    ecart: signe(ecart(changement), langue),
  })
}

interface EffetsProps {
  readonly effets: EffetsDuDroit
  readonly choisi: boolean
}

/** What an open right changes in the others, and what the household gains in the end. */
export const Effets = ({ effets: { effets, net, inconnus }, choisi }: EffetsProps) => {
  const mots = useMots(effetsTextes)
  const langue = useLangue()
  const noms = [...new Set(inconnus.map(({ droit }) => droit.libelle))]
  return (
    <div class="effets">
      <h3>{mots.titre}</h3>
      <p class="doux">{choisi ? mots.aide : mots.aide_non_choisi}</p>
      <ul>
        {effets.map(({ sur, changement }) => (
          <li key={`${sur.droit.nom} ${sur.de}`}>
            <DeLaLoi mots={`${sur.droit.libelle} :`} /> {dire(changement, mots, langue)}
          </li>
        ))}
      </ul>
      {net.par_mois !== 0 && <p>{mots.net({ montant: signe(net.par_mois, langue, 'mois') })}</p>}
      {noms.length > 0 && <p class="doux">{mots.sans_compter({ droits: noms.join(' ; ') })}</p>}
    </div>
  )
}
