import { readFileSync } from 'node:fs'

/** The version of this software, as its releases are numbered. */
export const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
