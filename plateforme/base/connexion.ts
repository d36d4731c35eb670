export interface ConnexionLocale {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/** How to reach the base as the owner of its tables: for migrations; pages go through `transaction`. */
export type Connexion = { readonly connectionString: string } | ConnexionLocale
