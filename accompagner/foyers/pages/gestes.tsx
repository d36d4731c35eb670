import { Actions, Bouton } from '../../../plateforme/html/composants/bouton.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { gestes_du_dossier } from '../foyers.ts'

const Geste = ({ action, mot }: { readonly action: string; readonly mot: string }) => (
  <form method="post" action={action}>
    <Bouton genre="second">{mot}</Bouton>
  </form>
)

/** What is done with the whole file: each can be undone. */
export const SectionGestes = ({ dossier: { foyer } }: { readonly dossier: Dossier }) => {
  const mots = useMots(dossierTextes)
  const ici = (geste: string) => adresse_du_dossier(foyer, geste)
  return (
    <section class="partie-de-page">
      <h2>{mots.gestes}</h2>
      {foyer.limite_le !== null && <p>{mots.prevenir}</p>}
      <Actions>
        {gestes_du_dossier(foyer).map((geste) => (
          <Geste key={geste} action={ici(geste)} mot={mots[geste]} />
        ))}
      </Actions>
    </section>
  )
}
