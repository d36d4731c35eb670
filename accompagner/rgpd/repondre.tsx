import type { Context } from 'hono'
import { equipe } from '../../plateforme/acces/matrice/groupes.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { champ, parmi, type Recu } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { page_demande } from './pages/demande.tsx'
import type { DemandeOuverte } from './rgpd.ecran.tsx'
import {
  effacer_a_la_demande,
  prendre_la_demande,
  prolonger_la_demande,
  repondre_a_la_demande,
  tenir_la_demande,
  texte_de_la_demande,
} from './rgpd.requetes.ts'
import { se_prolonge } from './rgpd.ts'

interface Retour {
  readonly recu?: Recu
  readonly fautes?: readonly Faute[]
  readonly statut?: 200 | 409 | 422
}

export async function montrer_demande(
  c: Context,
  { t, agent, cadre, aujourd_hui, trouvee }: DemandeOuverte,
  { recu = {}, fautes = [], statut = 200 }: Retour = {},
): Promise<Response> {
  const { exercice_id } = trouvee.demande
  const texte = trouvee.lisible
    ? ((await texte_de_la_demande(t, exercice_id)) ?? { demande: '', reponse: '', prolongation: '' })
    : undefined
  const repond = equipe.some((role) => role === agent.role)
  const devancee = statut === 409
  return c.html(page_demande({ cadre, aujourd_hui, trouvee, texte, repond, recu, fautes, devancee }), statut)
}

const retour = (c: Context, { trouvee }: DemandeOuverte) => c.redirect(`/demandes/${trouvee.demande.exercice_id}`, 303)

export async function prendre(c: Context, ouverte: DemandeOuverte): Promise<Response> {
  await prendre_la_demande(ouverte.t, ouverte.trouvee.demande.exercice_id, ouverte.agent.compte)
  return retour(c, ouverte)
}

/** Two months more, once, within the first; the person reads why. */
export async function prolonger(c: Context, ouverte: DemandeOuverte): Promise<Response> {
  const { t, agent, aujourd_hui, trouvee } = ouverte
  if (!se_prolonge(trouvee.demande, aujourd_hui)) return montrer_demande(c, ouverte, { statut: 409 })
  const recu = await formulaireRecu(c)
  const prolongation = champ(recu, 'prolongation')
  if (prolongation.length < 10 || prolongation.length > 1000)
    return montrer_demande(c, ouverte, {
      recu,
      fautes: [{ nom: 'prolongation', faute: 'prolongation_manque' }],
      statut: 422,
    })
  await prolonger_la_demande(t, trouvee.demande.exercice_id, agent.compte, aujourd_hui, prolongation)
  return retour(c, ouverte)
}

/** Granted or refused, always in words. What granting does to the household is done with it; deletion asks once more. */
export async function repondre(c: Context, ouverte: DemandeOuverte): Promise<Response> {
  const { t, agent, aujourd_hui, trouvee } = ouverte
  const { exercice_id, sorte } = trouvee.demande
  const recu = await formulaireRecu(c)
  const etat = parmi(recu, 'etat', ['satisfaite', 'refusee'])
  if (sorte === 'effacement' && etat === 'satisfaite') return c.redirect(`/demandes/${exercice_id}/effacer`, 303)
  const reponse = champ(recu, 'reponse')
  if (etat === undefined || reponse === '' || reponse.length > 4000)
    return montrer_demande(c, ouverte, { recu, fautes: [{ nom: 'reponse', faute: 'reponse_manque' }], statut: 422 })
  if (etat === 'satisfaite') await tenir_la_demande(t, exercice_id)
  const faite = await repondre_a_la_demande(t, exercice_id, agent.compte, { etat, jour: aujourd_hui, reponse })
  return faite ? retour(c, ouverte) : montrer_demande(c, ouverte, { recu, statut: 409 })
}

export async function effacer(c: Context, { t, trouvee }: DemandeOuverte): Promise<Response> {
  const recu = await effacer_a_la_demande(t, trouvee.demande.exercice_id)
  return recu === null ? c.notFound() : c.redirect('/demandes?effacee', 303)
}
