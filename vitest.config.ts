import { defineConfig } from 'vitest/config'

const jamais = ['**/node_modules/**', '.construit/**', 'donnees/**']
const avecBase = ['**/*.{acces,base}.test.{ts,tsx}']
const enNavigateur = ['parcours/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // A project's setup runs only if one of its files does: the base starts for those that need it alone.
    projects: [
      {
        extends: true,
        test: {
          name: 'seul',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...jamais, ...avecBase, ...enNavigateur],
          // No test is timed: a loaded machine may take four times as long.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'base',
          include: avecBase,
          exclude: jamais,
          globalSetup: 'plateforme/base/essai/preparation.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'parcours',
          include: enNavigateur,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
