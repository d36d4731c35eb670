import { ecrireDate } from '../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../plateforme/langues/langue_actuelle.ts'
import { accueilMembreTextes } from './accueil_membre.textes.ts'
import { compteJusquA, type Demande, type TableauDeLEquipe } from './equipe.requetes.ts'
import { Panneau } from './panneau.tsx'

const Suivis = ({ tableau: { suivis, derniers } }: EquipeProps) => {
  const mots = useMots(accueilMembreTextes)
  const langue = useLangue()
  return (
    <Panneau id="suivis" taille="haut" titre={mots.suivis} lien={{ href: '/foyers', mots: mots.suivis_tous }}>
      <p>{suivis === 0 ? mots.aucun_suivi : mots.suivis_n({ n: suivis })}</p>
      {derniers.length > 0 && (
        <ul class="lignes">
          {derniers.map(({ foyer_id, noms, depuis }) => (
            <li key={foyer_id}>
              <a href={`/foyers/${foyer_id}`}>{noms.length > 0 ? noms.join(', ') : mots.foyer_sans_nom}</a>
              <span class="doux">{mots.depuis({ jour: ecrireDate(depuis.slice(0, 10), langue) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panneau>
  )
}

const SansSuivi = ({ tableau: { sans_suivi: n } }: EquipeProps) => {
  const mots = useMots(accueilMembreTextes)
  const dit = n > compteJusquA ? mots.sans_suivi_plus({ n: compteJusquA }) : mots.sans_suivi_n({ n })
  return (
    <Panneau
      id="sans-suivi"
      titre={mots.sans_suivi}
      lien={
        n > 0 ? { href: '/foyers?vue=sans_suivi', mots: mots.voir } : { href: '/foyers/chercher', mots: mots.guichet }
      }
    >
      <p>{n === 0 ? mots.tous_suivis : dit}</p>
    </Panneau>
  )
}

const LigneDeDemande = ({ demande: { exercice_id, sorte, echeance, en_retard } }: { readonly demande: Demande }) => {
  const mots = useMots(accueilMembreTextes)
  const jour = ecrireDate(echeance, useLangue())
  return (
    <li>
      <a href={`/demandes/${exercice_id}`}>{mots[sorte]}</a>
      {en_retard ? <strong>{mots.en_retard({ jour })}</strong> : <span class="doux">{mots.avant({ jour })}</span>}
    </li>
  )
}

const Demandes = ({ tableau: { demandes } }: EquipeProps) => {
  const mots = useMots(accueilMembreTextes)
  return (
    <Panneau id="demandes" titre={mots.demandes} lien={{ href: '/demandes', mots: mots.demandes_toutes }}>
      {demandes.length === 0 ? (
        <p>{mots.demandes_aucune}</p>
      ) : (
        <ul class="lignes">
          {demandes.map((demande) => (
            <LigneDeDemande key={demande.exercice_id} demande={demande} />
          ))}
        </ul>
      )}
    </Panneau>
  )
}

interface EquipeProps {
  readonly tableau: TableauDeLEquipe
}

/** For those who follow households. */
export const AccueilDeLEquipe = (props: EquipeProps) => (
  <div class="panneaux panneaux-equipe">
    <Suivis {...props} />
    <Demandes {...props} />
    <SansSuivi {...props} />
  </div>
)
