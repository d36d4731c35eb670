/** Whether a page is the one an entry of a menu leads to, or one below it. */
export const mene = (chemin: string, entree: string): boolean =>
  chemin === entree || chemin.startsWith(`${entree}/`) || chemin.startsWith(`${entree}?`)
