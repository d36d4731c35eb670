import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { Depliant } from '../../../plateforme/html/composants/depliant.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { nom_complet, type Personne } from '../../foyers/foyers.ts'
import { type Fait, faits_connus } from '../../foyers/situation/faits.ts'
import type { Espace } from '../espace.requetes.ts'
import { espaceTextes } from '../espace.textes.ts'

const entree = ({ libelle, valeur, periode }: Fait) => ({
  terme: periode === null ? libelle : `${libelle} (${periode})`,
  valeur,
})

const Fiche = ({ personne, moi }: { readonly personne: Personne; readonly moi: boolean }) => {
  const mots = useMots(espaceTextes)
  const langue = useLangue()
  const { date_naissance, telephone, courriel, adresse } = personne
  const naissance = {
    terme: mots.naissance_le,
    valeur: date_naissance === null ? mots.inconnu : ecrireDate(date_naissance, langue),
  }
  const coordonnees = [
    { terme: mots.telephone, valeur: telephone ?? mots.inconnu },
    { terme: mots.courriel, valeur: courriel ?? mots.inconnu },
    { terme: mots.adresse, valeur: adresse ?? mots.inconnu },
  ]
  return (
    <>
      <h3>{nom_complet(personne)}</h3>
      <Definitions entrees={moi ? [naissance, ...coordonnees] : [naissance]} />
      {!moi && <p>{mots.coordonnees_cachees}</p>}
    </>
  )
}

/** The household as the file has it: people, then what is known of each and of the home. */
export const MonFoyer = ({ moi, personnes, donnees, deplie = false }: Espace & { readonly deplie?: boolean }) => {
  const mots = useMots(espaceTextes)
  const langue = useLangue()
  const faits = donnees && faits_connus(donnees, langue)
  const nom_de = (cle: string) => {
    const personne = personnes.find((connue) => connue.cle === cle)
    return personne ? nom_complet(personne) : cle
  }
  const du_foyer = faits?.foyer.flatMap((groupe) => groupe.faits) ?? []
  return (
    <section class="partie-de-page">
      <h2>{mots.foyer}</h2>
      <p>{mots.foyer_quoi}</p>
      {personnes.map((personne) => (
        <Fiche key={personne.personne_id} personne={personne} moi={personne === moi} />
      ))}
      {faits?.individus.map(({ de, faits: connus }) => (
        <Depliant key={de} titre={mots.situation({ nom: nom_de(de) })} ouvert={deplie}>
          {connus.length === 0 ? <p>{mots.inconnu}</p> : <Definitions entrees={connus.map(entree)} />}
        </Depliant>
      ))}
      {du_foyer.length > 0 && (
        <Depliant titre={mots.logement} ouvert={deplie}>
          <Definitions entrees={du_foyer.map(entree)} />
        </Depliant>
      )}
    </section>
  )
}
