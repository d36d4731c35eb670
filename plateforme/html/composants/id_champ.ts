/** The id of the FIRST control that answers to a name: where the error summary leads. */
export const idChamp = (nom: string): string => `champ-${nom.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`
