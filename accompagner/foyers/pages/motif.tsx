import { Actions, Bouton, LienBouton } from '../../../plateforme/html/composants/bouton.tsx'
import { ChampLong } from '../../../plateforme/html/composants/champ_texte.tsx'
import { Choix } from '../../../plateforme/html/composants/choix.tsx'
import { Formulaire } from '../../../plateforme/html/composants/formulaire.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { type Cadre, erreur_de, page_de_travail } from '../../travail/cadre.tsx'
import { champ, type Recu } from '../../travail/champ.ts'
import type { Faute } from '../../travail/fautes.textes.ts'
import { dossierTextes } from '../dossier.textes.ts'
import { type Foyer, motifs, type Suivi } from '../foyers.ts'
import { motsTextes } from '../mots.textes.ts'

interface Props {
  readonly cadre: Cadre
  readonly foyer: Foyer
  readonly suivis: readonly Suivi[]
  readonly recu: Recu
  readonly fautes: readonly Faute[]
}

/** Before a file that one does not follow: nothing of it but its day. */
export function page_motif({ cadre, foyer, suivis, recu, fautes }: Props): string {
  const mots = dossierTextes[cadre.langue]
  const dits = motsTextes[cadre.langue]
  const erreur = erreur_de(cadre, fautes)
  const options = motifs.map((valeur) => ({ valeur, libelle: dits[`motif_${valeur}`] }))
  return page_de_travail({
    cadre,
    titre: mots.dossier_du({ date: ecrireDate(foyer.recueilli_le, cadre.langue) }),
    chemin: `/foyers/${foyer.foyer_id}`,
    fautes,
    h1: mots.pourquoi,
    children: (
      <>
        <p class="chapeau">{mots.pourquoi_quoi}</p>
        <p>
          {suivis.length === 0
            ? mots.suivi_par_personne
            : mots.suivi_par({ noms: suivis.map(({ nom }) => nom).join(', ') })}
        </p>
        <Formulaire action={`/foyers/${foyer.foyer_id}/motif`}>
          <Choix
            nom="motif"
            libelle={mots.raison}
            valeur={champ(recu, 'motif') || undefined}
            erreur={erreur('motif')}
            options={options}
          />
          <ChampLong
            nom="precision_motif"
            libelle={mots.precision}
            aide={mots.precision_aide}
            lignes={2}
            valeur={champ(recu, 'precision_motif')}
            erreur={erreur('precision_motif')}
            facultatif
          />
          <Actions>
            <Bouton>{mots.ouvrir}</Bouton>
            <LienBouton href="/foyers" genre="second">
              {mots.revenir}
            </LienBouton>
          </Actions>
        </Formulaire>
      </>
    ),
  })
}
