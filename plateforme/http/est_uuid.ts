/** Whether a word of an address or of a form may name a row. */
export const estUuid = (mot: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(mot)
