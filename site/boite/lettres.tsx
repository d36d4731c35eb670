import { Fragment } from 'preact'
import { Vide } from '../../plateforme/html/composants/vide.tsx'
import { regionLangue } from '../../plateforme/langues/langue.ts'
import { useLangue, useMots } from '../../plateforme/langues/langue_actuelle.ts'
import type { LettreEnAttente } from './boite.requetes.ts'
import { boiteTextes } from './boite.textes.ts'

const estLien = (ligne: string) => /^https?:\/\/\S+$/.test(ligne)

/** Text as it was written; a line that is an address can be followed, as mail programs do. */
const Texte = ({ texte }: Pick<LettreEnAttente, 'texte'>) => (
  <>
    {texte
      .trim()
      .split('\n\n')
      .map((paragraphe) => (
        <p key={paragraphe}>
          {paragraphe.split('\n').map((ligne, rang) => (
            <Fragment key={ligne}>
              {rang > 0 && <br />}
              {estLien(ligne) ? <a href={ligne}>{ligne}</a> : ligne}
            </Fragment>
          ))}
        </p>
      ))}
  </>
)

const Lettre = ({ courriel_id, destinataire, sujet, texte, cree_le }: LettreEnAttente) => {
  const mots = useMots(boiteTextes)
  const heure = new Intl.DateTimeFormat(regionLangue[useLangue()], {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  })
  return (
    <article class="carte" aria-labelledby={courriel_id}>
      <h3 id={courriel_id}>{sujet}</h3>
      <p>
        {mots.pour({ destinataire })}
        <br />
        <time datetime={cree_le.toISOString()}>{heure.format(cree_le)}</time>
      </p>
      <Texte texte={texte} />
    </article>
  )
}

export const Lettres = ({ lettres }: { readonly lettres: readonly LettreEnAttente[] }) => {
  const mots = useMots(boiteTextes)
  return (
    <section aria-labelledby="lettres">
      <h2 id="lettres">{mots.lettres}</h2>
      {lettres.length === 0 ? (
        <Vide titre={mots.aucune_lettre} niveau={3}>
          <p>{mots.aucune_lettre_quoi}</p>
        </Vide>
      ) : (
        <div class="pile">
          {lettres.map((lettre) => (
            <Lettre key={lettre.courriel_id} {...lettre} />
          ))}
        </div>
      )}
    </section>
  )
}
