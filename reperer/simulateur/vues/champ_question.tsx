import { ChampMontant } from '../../../plateforme/html/composants/champ_montant.tsx'
import { ChampTexte } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Cases, Choix } from '../../../plateforme/html/composants/choix.tsx'
import { ChampJour, ChampMois } from '../../../plateforme/html/composants/dates.tsx'
import type { Langue } from '../../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { erreursTextes } from '../lire/erreurs.textes.ts'
import { aucune, ne_sait_pas } from '../lire/reponse.ts'
import { motDe, type Saisie } from '../lire/saisie.ts'
import type { ErreurLue } from '../lire.ts'
import { nomDe, type Option, type Question } from '../question.ts'
import { ChampMontants } from './montants.tsx'
import { parcoursTextes } from './parcours.textes.ts'

interface ChampQuestionProps {
  readonly question: Question
  readonly saisie: Saisie
  readonly erreurs: readonly ErreurLue[]
  /** Alone on its screen: its words are the title of the page. */
  readonly enTitre: boolean
}

const dites = (options: readonly Option[], langue: Langue) =>
  options.map(({ valeur, libelle, aide }) => ({
    valeur,
    libelle: libelle(langue),
    ...(aide ? { aide: aide(langue) } : {}),
  }))

const date = (saisie: Saisie, nom: string) => ({
  jour: motDe(saisie, `${nom}_jour`),
  mois: motDe(saisie, `${nom}_mois`),
  annee: motDe(saisie, `${nom}_annee`),
})

/** A question as a field, with what was typed. None is required: what is left empty is not known. */
export const ChampQuestion = ({ question, saisie, erreurs, enTitre }: ChampQuestionProps) => {
  const langue = useLangue()
  const mots = useMots(parcoursTextes)
  const nom = nomDe(question)
  const erreurDe = (champ: string) => {
    const cle = erreurs.find((erreur) => erreur.nom === champ)?.cle
    return cle && erreursTextes[langue][cle]
  }
  const champ = {
    nom,
    libelle: question.libelle(langue),
    aide: question.aide?.(langue),
    erreur: erreurDe(nom),
    enTitre,
    libre: true,
  }
  const valeur = motDe(saisie, nom)
  switch (question.genre) {
    case 'jour':
      return <ChampJour {...champ} valeur={date(saisie, nom)} sienne={question.naissance ?? false} />
    case 'mois':
      return <ChampMois {...champ} valeur={date(saisie, nom)} />
    case 'oui_non': {
      const options = (['oui', 'non', ne_sait_pas] as const).map((mot) => ({ valeur: mot, libelle: mots[mot] }))
      return <Choix {...champ} options={options} valeur={valeur} enLigne />
    }
    case 'choix': {
      const sans = { valeur: ne_sait_pas, libelle: mots.ne_sait_pas }
      return <Choix {...champ} options={[...dites(question.options, langue), sans]} valeur={valeur} />
    }
    case 'cases': {
      const rien = { valeur: aucune, libelle: question.aucune(langue) }
      const offertes = dites(question.options, langue)
      const options = question.aucune_en_tete ? [rien, ...offertes] : [...offertes, rien]
      return <Cases {...champ} options={options} valeurs={saisie.get(nom) ?? []} />
    }
    case 'nombre':
      return <ChampTexte {...champ} valeur={valeur} clavier="numeric" largeur="courte" />
    case 'montant':
      return <ChampMontant {...champ} valeur={valeur} {...(question.par ? { periode: question.par } : {})} />
    case 'montants': {
      const { mois } = question
      return (
        <ChampMontants {...champ} mois={mois} valeurDe={(nomChamp) => motDe(saisie, nomChamp)} erreurDe={erreurDe} />
      )
    }
  }
}
