import type { VNode } from 'preact'
import type { Month } from '../../../moteur/expression/month.ts'
import type { Ouvert } from '../../travail/agir.ts'
import { page_de_travail } from '../../travail/cadre.tsx'
import { dossierTextes } from '../dossier.textes.ts'
import { adresse_du_dossier, type Dossier, nom_du_dossier } from '../dossier.ts'
import type { collegues } from '../foyers.requetes.ts'
import { se_corrige } from '../foyers.ts'
import type { GesteRefuse } from '../gestes.textes.ts'
import type { DroitsPossibles } from '../situation/droits_possibles.ts'
import { AvisDeGeste } from './avis_de_geste.tsx'
import { AvisDuDossier } from './avis_du_dossier.tsx'
import { SectionDates } from './dates.tsx'
import { SectionDroits } from './droits.tsx'
import { SectionGestes } from './gestes.tsx'
import { SectionLectures } from './lectures.tsx'
import { SectionPersonnes } from './personnes.tsx'
import { SectionSituation } from './situation.tsx'
import { SectionSuivi } from './suivi.tsx'

interface Props extends Pick<Ouvert, 'cadre' | 'agent'> {
  readonly dossier: Dossier
  readonly collegues: Awaited<ReturnType<typeof collegues>>
  readonly mois: Month
  readonly possibles: DroitsPossibles | null
  /** What other nouns add. */
  readonly sections: readonly VNode[]
  readonly fait: string | undefined
  readonly refus: GesteRefuse | undefined
}

/** The whole file on one page. */
export function page_dossier({
  cadre,
  agent,
  dossier,
  collegues,
  mois,
  possibles,
  sections,
  fait,
  refus,
}: Props): string {
  const mots = dossierTextes[cadre.langue]
  return page_de_travail({
    cadre,
    titre: mots.dossier,
    chemin: adresse_du_dossier(dossier.foyer),
    personnel: true,
    h1: nom_du_dossier(dossier) || mots.dossier,
    children: (
      <>
        <AvisDeGeste fait={fait} refus={refus} />
        <AvisDuDossier {...dossier} />
        <SectionPersonnes dossier={dossier} />
        {se_corrige(dossier.foyer) && <SectionDroits personnes={dossier.personnes} mois={mois} possibles={possibles} />}
        <SectionSituation {...dossier} />
        <SectionSuivi dossier={dossier} agent={agent} collegues={collegues} />
        <SectionLectures {...dossier} />
        <SectionDates {...dossier} />
        {sections}
        {dossier.titre.sorte === 'suivi' && <SectionGestes dossier={dossier} />}
      </>
    ),
  })
}
