import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import type { Espace } from '../../espace_personne/espace.requetes.ts'
import { MesDemandes } from '../../espace_personne/pages/mes_demandes.tsx'
import { MonFoyer } from '../../espace_personne/pages/mon_foyer.tsx'
import { QuiALu, QuiSuit } from '../../espace_personne/pages/qui_lit.tsx'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../../foyers/dossier.ts'
import { nom_complet } from '../../foyers/foyers.ts'
import { type Cadre, page_de_travail } from '../../foyers/pages/cadre.tsx'
import { Information } from '../../foyers/pages/information.tsx'
import { rgpdTextes } from '../rgpd.textes.ts'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly espace: Espace
  readonly aujourd_hui: string
  readonly filigrane: string
}

/** The same copy as on the person's own page, printed at the desk: it carries the mark under which the journal has it. */
export function page_copie({ cadre, dossier, espace, aujourd_hui, filigrane }: Props): string {
  const mots = rgpdTextes[cadre.langue]
  const date = ecrireDate(aujourd_hui, cadre.langue)
  return page_de_travail({
    cadre,
    titre: mots.copie,
    chemin: adresse_du_dossier(dossier.foyer, 'copie'),
    au_dessus: [{ titre: nom_du_dossier(dossier), href: adresse_du_dossier(dossier.foyer) }],
    h1: mots.copie,
    personnel: true,
    children: (
      <>
        <p class="chapeau">{mots.copie_quoi({ date, nom: nom_complet(espace.moi), filigrane })}</p>
        <MonFoyer {...espace} deplie />
        <QuiSuit {...espace} />
        <QuiALu {...espace} />
        <MesDemandes {...espace} />
        <Information foyer={espace.foyer} />
      </>
    ),
  })
}
