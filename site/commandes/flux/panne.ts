const causes: Readonly<Record<string, string>> = {
  ENOENT: 'il n’existe pas',
  ENOTDIR: 'son dossier n’existe pas',
  EISDIR: 'c’est un dossier',
  EACCES: 'ce compte n’en a pas le droit',
  EPERM: 'ce compte n’en a pas le droit',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le quota du disque est atteint',
  EMFILE: 'trop de fichiers sont ouverts',
  EPIPE: 'le programme qui lisait est parti',
  EIO: 'le disque ou le réseau a failli',
}

/** What stopped a file from being read or written, in plain French; nothing for an error that is not the system's. */
export function panneDe(error: unknown): string | undefined {
  const code = codeDe(error)
  return code === undefined ? undefined : (causes[code] ?? `erreur ${code}`)
}

/** The reader of our output went away, as `head` does when it has enough. */
export function estLecteurParti(error: unknown): boolean {
  const code = codeDe(error)
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_DESTROYED'
}

function codeDe(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
