import { type Context, Hono } from 'hono'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { formulaireRecu } from '../../plateforme/http/formulaire_recu.ts'
import { type DossierOuvert, ouvrir_dossier } from '../foyers/ouvrir.ts'
import { champ, parmi } from '../travail/champ.ts'
import type { Faute } from '../travail/fautes.textes.ts'
import { lire_jour } from '../travail/jour.ts'
import type { Reglages } from '../travail/reglages.ts'
import { page_nouvelle_demande } from './pages/nouvelle.tsx'
import { enregistrer_demande, tenir_la_demande } from './rgpd.requetes.ts'
import { canaux, sortes } from './rgpd.ts'

async function enregistrer(c: Context, { t, agent, cadre, dossier, aujourd_hui }: DossierOuvert): Promise<Response> {
  const recu = await formulaireRecu(c)
  const personne = dossier.personnes.find(({ personne_id }) => personne_id === champ(recu, 'personne'))
  const sorte = parmi(recu, 'sorte', sortes)
  const canal = parmi(recu, 'canal', canaux)
  const demande = champ(recu, 'demande')
  const lu = lire_jour(recu, 'recue_le')
  const fautes: Faute[] = []
  if (!personne) fautes.push({ nom: 'personne', faute: 'personne_manque' })
  if (!sorte) fautes.push({ nom: 'sorte', faute: 'sorte_manque' })
  if (!canal) fautes.push({ nom: 'canal', faute: 'canal_manque' })
  if (lu.sorte !== 'lu') fautes.push({ nom: 'recue_le', faute: lu.sorte === 'vide' ? 'jour_manque' : 'jour_illisible' })
  else if (lu.jour > aujourd_hui) fautes.push({ nom: 'recue_le', faute: 'jour_a_venir' })
  else if (lu.jour < dossier.foyer.recueilli_le) fautes.push({ nom: 'recue_le', faute: 'jour_ancien' })
  if (demande.length > 4000 || (sorte === 'rectification' && demande === ''))
    fautes.push({ nom: 'demande', faute: 'demande_manque' })
  if (!personne || !sorte || !canal || lu.sorte !== 'lu' || fautes.length > 0)
    return c.html(page_nouvelle_demande({ cadre, dossier, recu, fautes }), 422)
  const { foyer_id } = dossier.foyer
  const ou = { territoire_id: agent.territoire, foyer_id, personne_id: personne.personne_id }
  const exercice_id = await enregistrer_demande(t, { ...ou, sorte, canal, recue_le: lu.jour }, demande)
  // As from the person's own page: said once, and it holds.
  await tenir_la_demande(t, exercice_id)
  return c.redirect(`/demandes/${exercice_id}`, 303)
}

/** From a household's file: a request that came by paper or voice. */
export const routesDemandeRecue = (reglages: Reglages): Hono<Contexte> =>
  new Hono<Contexte>()
    .get('/foyers/:foyer/demande', (c) =>
      ouvrir_dossier(c, reglages, async ({ cadre, dossier }) =>
        c.html(page_nouvelle_demande({ cadre, dossier, recu: {}, fautes: [] })),
      ),
    )
    .post('/foyers/:foyer/demande', (c) => ouvrir_dossier(c, reglages, (ouvert) => enregistrer(c, ouvert)))
