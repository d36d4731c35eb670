// Puts back in package-lock.json the platforms that an `npm install` left out: npm forgets an optional package it could
// not fetch, then `npm ci` refuses the file, here and on every machine that needs that platform.
import { readFileSync, writeFileSync } from 'node:fs'

const fichier = new URL('../package-lock.json', import.meta.url)
const systemes = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processeurs = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x']

const verrou = JSON.parse(readFileSync(fichier, 'utf8'))
const paquets = verrou.packages
const ajoutes = []

for (const { optionalDependencies = {}, dev } of Object.values(paquets))
  for (const [nom, version] of Object.entries(optionalDependencies)) {
    const cle = `node_modules/${nom}`
    if (cle in paquets || !/^\d/.test(version)) continue
    const mots = nom.split(/[/-]/)
    const os = mots.find((mot) => systemes.includes(mot))
    const cpu = mots.find((mot) => processeurs.includes(mot))
    if (!os || !cpu) continue
    const libc = mots.some((mot) => mot.startsWith('musl'))
      ? 'musl'
      : mots.some((mot) => mot.startsWith('gnu')) && 'glibc'
    paquets[cle] = {
      version,
      cpu: [cpu],
      ...(dev ? { dev } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      os: [os],
    }
    ajoutes.push(nom)
  }

verrou.packages = Object.fromEntries(Object.entries(paquets).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
if (ajoutes.length > 0) writeFileSync(fichier, `${JSON.stringify(verrou, null, 2)}\n`)
console.log(`${ajoutes.length} plateformes remises dans package-lock.json`)
