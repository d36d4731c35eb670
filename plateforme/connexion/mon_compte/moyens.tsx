import { ecrireMoment } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import type { MaCle, MonCompte } from './mon_compte.requetes.ts'
import { monCompteTextes } from './mon_compte.textes.ts'

interface MesFaconsProps {
  readonly langue: Langue
  readonly compte: MonCompte
  /** Passkeys work here. */
  readonly cles: boolean
}

const LigneDeCle = ({ langue, cle }: { readonly langue: Langue; readonly cle: MaCle }) => {
  const mots = monCompteTextes[langue]
  const ajoutee = ecrireMoment(cle.cree_le, langue)
  return (
    <li>
      <p>
        <strong>{cle.nom}</strong>
        <br />
        {cle.utilisee_le === null
          ? mots.cle_jamais({ ajoutee })
          : mots.cle_dates({ ajoutee, vue: ecrireMoment(cle.utilisee_le, langue) })}
        <br />
        <a href={`/mon-compte/cles/${cle.cle_id}`}>{mots.modifier_cle({ nom: cle.nom })}</a>
      </p>
    </li>
  )
}

const Application = ({ langue, compte }: Omit<MesFaconsProps, 'cles'>) => {
  const mots = monCompteTextes[langue]
  const reglee = compte.application
  return (
    <>
      <h3>{mots.application}</h3>
      <p>
        {reglee === null ? mots.application_aucune : mots.application_reglee({ jour: ecrireMoment(reglee, langue) })}
        <br />
        {reglee === null ? (
          <a href="/connexion/application?retour=%2Fmon-compte">{mots.application_regler}</a>
        ) : (
          <a href="/mon-compte/application/retirer">{mots.application_retirer}</a>
        )}
      </p>
    </>
  )
}

/** The link, the keys, the application, the codes on paper, ProConnect. */
export const MesFaconsDEntrer = ({ langue, compte, cles }: MesFaconsProps) => {
  const mots = monCompteTextes[langue]
  return (
    <section class="partie-de-page" id="moyens">
      <h2>{mots.moyens}</h2>
      <p>{mots.par_lien}</p>
      <h3>{mots.cles}</h3>
      {compte.cles.length === 0 ? (
        <p>{mots.aucune_cle}</p>
      ) : (
        <ul>
          {compte.cles.map((cle) => (
            <LigneDeCle key={cle.cle_id} langue={langue} cle={cle} />
          ))}
        </ul>
      )}
      {cles && (
        <p>
          <a href="/connexion/cle">{mots.ajouter_cle}</a>
        </p>
      )}
      <Application langue={langue} compte={compte} />
      <h3>{mots.secours}</h3>
      <p>
        {compte.codes === 0 ? mots.secours_aucun : mots.secours_restent({ n: compte.codes })}
        <br />
        <a href="/connexion/codes-de-secours?retour=%2Fmon-compte">{mots.secours_faire}</a>
      </p>
      {compte.proconnect.length > 0 && (
        <>
          <h3>{mots.proconnect}</h3>
          <ul>
            {compte.proconnect.map(({ siret, vue_le }) => (
              <li key={siret}>{mots.proconnect_vu({ siret, jour: ecrireMoment(vue_le, langue) })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
