#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// `npm` and `npx` find our Node 24 by themselves; a plain shell may still start this file with an older one.
const litTypescript = process.features.typescript === 'strip'

if (litTypescript) {
  await import('../plateforme/jsx.js')
  const { executer } = await import('./commandes.ts')
  process.exitCode = await executer(process.argv.slice(2))
} else {
  relancer()
}

function relancer() {
  const nom = process.platform === 'win32' ? 'node.exe' : 'node'
  const paquets = ['linux', 'darwin'].includes(process.platform)
    ? [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`]
    : [`node-win-${process.arch}`]
  const node24 = paquets
    .map((paquet) => fileURLToPath(new URL(`../node_modules/${paquet}/bin/${nom}`, import.meta.url)))
    .find((chemin) => existsSync(chemin))
  if (!node24) {
    console.error(
      `Juste Droit demande Node 24, et ce programme est lancé par Node ${process.versions.node}.\n` +
        'Lancez d’abord « npm ci » dans son dossier : Node 24 vient avec.',
    )
    process.exitCode = 2
    return
  }
  const enfant = spawn(node24, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  // From a terminal the child gets Ctrl-C by itself; from a supervisor only this process does.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => enfant.kill(signal))
  process.on('SIGINT', () => {})
  enfant.on('close', (code, signal) => {
    if (signal) process.removeAllListeners(signal)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}
