import type { AideLocale, Contact } from '../../../droits/local/aide.ts'
import { Definitions } from '../../../plateforme/html/composants/definitions.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { aidesTextes } from '../aides.textes.ts'

const Qui = ({ service, telephone, courriel, adresse }: Contact) => (
  <span lang="fr">
    {service}
    {telephone && (
      <>
        <br />
        <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>{telephone}</a>
      </>
    )}
    {courriel && (
      <>
        <br />
        <a href={`mailto:${courriel}`}>{courriel}</a>
      </>
    )}
    {adresse && (
      <>
        <br />
        {adresse}
      </>
    )}
  </span>
)

/** How to claim it, with what, and who answers. */
export const Demander = ({ demarche, documents, delai, contact }: AideLocale) => {
  const mots = useMots(aidesTextes)
  return (
    <section class="partie-de-page">
      <h2>{mots.demander}</h2>
      <p lang="fr">{demarche}</p>
      {documents.length > 0 && (
        <>
          <h3>{mots.documents}</h3>
          <ul lang="fr">
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </>
      )}
      <Definitions
        entrees={[
          ...(delai ? [{ terme: mots.delai, valeur: <span lang="fr">{delai}</span> }] : []),
          { terme: mots.contact, valeur: <Qui {...contact} /> },
        ]}
      />
    </section>
  )
}
