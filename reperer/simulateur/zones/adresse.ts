export const adresse_zones = '/simulateur/zones'
