import { build } from 'vite'
import { sontConstruits } from '../plateforme/http/actifs.ts'

/** Journeys look at pages as they are served: with their style. */
export default async function preparer(): Promise<void> {
  if (!sontConstruits()) await build({ logLevel: 'warn' })
}
