import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import { laNuit, type Tache } from '../../plateforme/taches/tache.ts'
import { rappeler_les_demandes } from './rgpd.requetes.ts'

/** Those who answer are told ten days before the deadline, then on it. */
export const tacheRappelsDesDemandes: Tache = {
  nom: 'rappels_des_demandes',
  cron: laNuit,
  executer: async (taches) => {
    await rappeler_les_demandes(taches, aujourdHuiEnFrance())
  },
}
