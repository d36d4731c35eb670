import { aujourdHuiEnFrance } from '../langues/aujourd_hui.ts'
import { laNuit, type Tache } from '../taches/tache.ts'
import { effacer } from './effacer.ts'

/** Each night, what has had its time goes. */
export const tacheEffacement = (nettoyer: () => Promise<void>): Tache => ({
  nom: 'effacement',
  cron: laNuit,
  executer: async (taches, signal) => {
    await effacer(taches, aujourdHuiEnFrance(), { signal })
    if (!signal.aborted) await nettoyer()
  },
})
