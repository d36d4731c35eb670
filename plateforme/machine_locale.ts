const noms = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** This very machine, as an address names it: what is said to it goes over no network. */
export const estMachineLocale = (hote: string): boolean => noms.test(hote)
