import type { Context } from 'hono'
import { LienBouton } from '../html/composants/bouton.tsx'
import { Page } from '../html/page.tsx'
import { rendre } from '../html/rendre.ts'
import { langueDe } from '../langues/langueDe.ts'
import type { Contexte } from './contexte.ts'
import { erreursTextes } from './erreurs.textes.ts'

const mots = {
  400: ['illisible', 'illisible_quoi'],
  403: ['refusee', 'refusee_quoi'],
  404: ['introuvable', 'introuvable_quoi'],
  413: ['trop_gros', 'trop_gros_quoi'],
  500: ['panne', 'panne_quoi'],
  503: ['indisponible', 'panne_quoi'],
} as const

export type StatutErreur = keyof typeof mots

export const estStatutErreur = (statut: number): statut is StatutErreur => statut in mots

/** A page for people, an object for programs; neither says more than the code under which the cause was logged. */
export function pageErreur(c: Context<Contexte>, statut: StatutErreur): Response | Promise<Response> {
  const identifiant = c.get('identifiant')
  const langue = langueDe(c)
  const [titre, quoi] = mots[statut]
  const dits = erreursTextes[langue]
  c.header('Cache-Control', 'no-store')
  if (!(c.req.header('accept') ?? '').includes('text/html')) return c.json({ erreur: dits[titre], identifiant }, statut)
  const page = (
    <Page langue={langue} titre={dits[titre]} chemin="/">
      <h1>{dits[titre]}</h1>
      <p class="chapeau">{dits[quoi]}</p>
      {statut >= 500 && <p>{dits.code({ identifiant })}</p>}
      <p class="actions">
        <LienBouton href="/">{dits.accueil}</LienBouton>
      </p>
    </Page>
  )
  return c.html(rendre(page), statut)
}
