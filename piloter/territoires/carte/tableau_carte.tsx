import { Tableau } from '../../../plateforme/html/composants/tableau.tsx'
import { useMots } from '../../../plateforme/langues/langue_actuelle.ts'
import { registreTextes } from '../registre.textes.ts'
import type { Territoire } from '../territoires.requetes.ts'
import { territoiresTextes } from '../territoires.textes.ts'
import { parDepartement } from './par_departement.ts'

/** What the map shows, in a table. */
export const TableauCarte = ({ territoires }: { readonly territoires: readonly Territoire[] }) => {
  const mots = useMots(registreTextes)
  const noms = useMots(territoiresTextes)
  return (
    <Tableau
      legende={mots.carte}
      lignes={parDepartement(territoires)}
      cle={({ code }) => code}
      colonnes={[
        {
          cle: 'departement',
          titre: noms.departement,
          entete: true,
          cellule: ({ code, nom }) => (
            <a href={`/territoires?departement=${code}#liste`} lang="fr">
              {nom} ({code})
            </a>
          ),
        },
        {
          cle: 'territoires',
          titre: noms.territoires,
          cellule: (departement) => <span lang="fr">{departement.territoires.map(({ nom }) => nom).join(', ')}</span>,
        },
      ]}
    />
  )
}
