const natures = /^(communaute (de communes|d agglomeration|urbaine)|departement|cc|ca|cu) /
const liaisons = /\b(de|du|des|d|la|le|les|l)\b/g

/** What two spellings of one name have in common: "CA du Grand Chambéry", "Communauté d'agglomération Grand Chambéry". */
export const cleDuNom = (nom: string): string =>
  nom
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(natures, '')
    .replace(liaisons, '')
    .replace(/ +/g, ' ')
    .trim()
