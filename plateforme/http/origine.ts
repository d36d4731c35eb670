import { csrf } from 'hono/csrf'

/**
 * A form is taken only from our own pages. Behind a proxy the request says `http`, the browser `https`: the origin is
 * then compared by the address given in ADRESSE_PUBLIQUE, or else by its host alone.
 */
export const memeOrigine = (adressePublique: string | undefined) =>
  csrf({
    origin: (origine, c) => {
      if (!URL.canParse(origine)) return false
      if (adressePublique !== undefined) return origine === new URL(adressePublique).origin
      return new URL(origine).host === c.req.header('host')
    },
  })
