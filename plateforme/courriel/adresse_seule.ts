// The same as the base's own `adresse_seule`, which has the last word.
const forme = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/

/** One address, and one only: no list, no name, nothing that a mail server would read as more. */
export const estAdresseSeule = (mot: string): boolean => mot.length <= 254 && forme.test(mot)
