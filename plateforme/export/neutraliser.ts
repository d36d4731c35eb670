export type Cellule = string | number | null

/** A spreadsheet runs a text that begins so: an apostrophe makes it a text again. A number is never one. */
export const neutraliser = (cellule: Cellule): Cellule =>
  typeof cellule === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(cellule) ? `'${cellule}` : cellule
