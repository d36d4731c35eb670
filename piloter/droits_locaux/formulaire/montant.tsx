import { useContext } from 'preact/hooks'
import { genres_de_mesure } from '../../../droits/local/valider/mesure.ts'
import { Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { idChamp } from '../../../plateforme/html/composants/id_champ.ts'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { Euros, Ligne, Liste, Nombre, UnParmi } from './champs.tsx'
import { DuFormulaire } from './contexte.ts'
import { formulaireTextes } from './formulaire.textes.ts'
import { ChampsDeMesure } from './mesure.tsx'
import { liste_au_chemin, texte_au_chemin } from './saisie.ts'

const Periode = () => {
  const mots = useMots(formulaireTextes)
  const periodes = { mois: mots.periode_mois, an: mots.periode_an, une_fois: mots.periode_une_fois }
  return <UnParmi nom="montant.periode" libelle={mots.periode} mots={periodes} />
}

const Par = () => {
  const mots = useMots(formulaireTextes)
  const par = { foyer: mots.par_foyer, enfant: mots.par_enfant, personne: mots.par_personne }
  return <UnParmi nom="montant.par" libelle={mots.par} mots={par} />
}

const tranches_au_depart = 3

const Tranches = () => {
  const mots = useMots(formulaireTextes)
  const { saisie } = useContext(DuFormulaire)
  const combien = Math.max(tranches_au_depart, liste_au_chemin(saisie, 'montant.tranches').length)
  return (
    <fieldset class="champ" id={idChamp('montant.tranches')} aria-describedby="aide-des-tranches">
      <legend>{mots.tranches}</legend>
      <p id="aide-des-tranches" class="aide">
        {mots.tranches_aide}
      </p>
      {Array.from({ length: combien }, (_, rang) => (
        <fieldset key={rang} class="champ groupe-de-champs">
          <legend>{mots.tranche({ n: rang + 1 })}</legend>
          <div class="parties">
            <Euros nom={`montant.tranches.${rang}.a_partir_de`} libelle={mots.a_partir_de} facultatif={rang > 0} />
            <Euros
              nom={`montant.tranches.${rang}.montant`}
              libelle={mots.montant_de_la_tranche}
              facultatif={rang > 0}
            />
          </div>
        </fieldset>
      ))}
      <Bouton genre="second" nom="action" valeur="ajouter_tranche">
        {mots.ajouter_tranche}
      </Bouton>
    </fieldset>
  )
}

const Bareme = () => {
  const mots = useMots(formulaireTextes)
  const { saisie } = useContext(DuFormulaire)
  const mesures = {
    revenus: mots.mesure_revenus,
    rfr: mots.mesure_rfr,
    quotient: mots.mesure_quotient,
    quotient_rfr: mots.mesure_quotient_rfr,
  }
  const choisie = genres_de_mesure.find((genre) => genre === texte_au_chemin(saisie, 'montant.mesure.genre'))
  return (
    <>
      <UnParmi nom="montant.nature" libelle={mots.nature} mots={{ aide: mots.nature_aide, tarif: mots.nature_tarif }} />
      <Liste nom="montant.mesure.genre" libelle={mots.mesure} mots={mesures} />
      <Bouton genre="lien" nom="action" valeur="champs_montant">
        {mots.afficher}
      </Bouton>
      {choisie && <ChampsDeMesure nom="montant.mesure" genre={choisie} />}
      <Tranches />
      <Ligne nom="montant.unite" libelle={mots.unite} aide={mots.unite_aide} facultatif largeur="moyenne" />
      <Periode />
      <Par />
    </>
  )
}

const Champs = ({ genre }: { readonly genre: string }) => {
  const mots = useMots(formulaireTextes)
  switch (genre) {
    case 'forfait':
      return (
        <>
          <Euros nom="montant.montant" libelle={mots.somme} />
          <Periode />
          <Par />
          <Nombre nom="montant.age_limite" libelle={mots.age_limite} facultatif />
        </>
      )
    case 'bareme':
      return <Bareme />
    case 'taux':
      return (
        <>
          <Nombre nom="montant.pourcentage" libelle={mots.pourcentage} />
          <Ligne nom="montant.depense" libelle={mots.depense} />
          <Euros nom="montant.plafond" libelle={mots.taux_plafond} facultatif />
          <Periode />
        </>
      )
    case 'nature':
      return <Ligne nom="montant.service" libelle={mots.service} />
    default:
      return null
  }
}

/** How much: the form of the amount, and the fields of that form. */
export const ChampsDuMontant = () => {
  const mots = useMots(formulaireTextes)
  const { saisie } = useContext(DuFormulaire)
  const formes = {
    forfait: mots.montant_forfait,
    bareme: mots.montant_bareme,
    taux: mots.montant_taux,
    nature: mots.montant_nature,
  }
  return (
    <section class="partie-de-page" id={idChamp('montant')}>
      <h2>{mots.montant}</h2>
      <UnParmi nom="montant.genre" libelle={mots.forme} mots={formes} />
      <Bouton genre="lien" nom="action" valeur="champs_montant">
        {mots.afficher}
      </Bouton>
      <Champs genre={texte_au_chemin(saisie, 'montant.genre')} />
    </section>
  )
}
