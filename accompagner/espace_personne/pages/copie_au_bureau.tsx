import { ecrireDate } from '../../../plateforme/langues/dates.ts'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../../foyers/dossier.ts'
import { nom_complet } from '../../foyers/foyers.ts'
import { Information } from '../../foyers/pages/information.tsx'
import { type Cadre, page_de_travail } from '../../travail/cadre.tsx'
import { copieAuBureauTextes } from '../copie_au_bureau.textes.ts'
import type { Espace } from '../espace.requetes.ts'
import { parts_lues } from './espace.tsx'
import { MonFoyer } from './mon_foyer.tsx'
import { QuiALu, QuiSuit } from './qui_lit.tsx'

interface Props {
  readonly cadre: Cadre
  readonly dossier: Dossier
  readonly espace: Espace
  readonly aujourd_hui: string
  readonly filigrane: string
}

/** The same copy as on the person's own page, printed at the desk: it carries the mark under which the journal has it. */
export function page_copie_au_bureau({ cadre, dossier, espace, aujourd_hui, filigrane }: Props): string {
  const mots = copieAuBureauTextes[cadre.langue]
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
        {parts_lues(espace)}
        <Information foyer={espace.foyer} />
      </>
    ),
  })
}
