import { Fictif } from '../../../plateforme/html/composants/etiquette.tsx'
import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { useLangue, useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { foyersTextes } from '../foyers.textes.ts'
import { etats_du_foyer } from '../foyers.ts'
import type { FoyerListe } from '../lister.requetes.ts'

export const TableauFoyers = ({
  legende,
  foyers,
}: {
  readonly legende: string
  readonly foyers: readonly FoyerListe[]
}) => {
  const mots = useMots(foyersTextes)
  const langue = useLangue()
  const date = (jour: string) => ecrireDate(jour, langue)
  const titre = ({ noms, recueilli_le }: FoyerListe) =>
    noms.length > 0 ? noms.join(', ') : mots.dossier_du({ date: date(recueilli_le) })
  return (
    <Tableau
      legende={legende}
      lignes={foyers}
      cle={({ foyer_id }) => foyer_id}
      colonnes={[
        {
          cle: 'noms',
          titre: mots.noms,
          entete: true,
          cellule: (foyer) => (
            <>
              <a href={`/foyers/${foyer.foyer_id}`}>{titre(foyer)}</a> {foyer.fictif && <Fictif />}
            </>
          ),
        },
        {
          cle: 'suivi_par',
          titre: mots.suivi_par,
          cellule: ({ suivi_par }) => (suivi_par.length === 0 ? mots.personne : suivi_par.join(', ')),
        },
        { cle: 'recueilli_le', titre: mots.ouvert_le, cellule: ({ recueilli_le }) => date(recueilli_le) },
        {
          cle: 'efface_le',
          titre: mots.efface_le,
          cellule: ({ efface_le }) => (efface_le === null ? mots.garde : date(efface_le)),
        },
        {
          cle: 'etat',
          titre: mots.etat,
          cellule: (foyer) =>
            etats_du_foyer(foyer)
              .map((etat) => mots[etat])
              .join(' · '),
        },
      ]}
    />
  )
}
