import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'

const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
}

const entetes = (enHttps: boolean, cadre: 'aucun' | 'tous') =>
  secureHeaders({
    contentSecurityPolicy: { ...directives, frameAncestors: [cadre === 'tous' ? '*' : "'none'"] },
    // Not `no-referrer`: browsers then post our own forms with `Origin: null`, and the check of origins refuses them.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: enHttps ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: cadre === 'tous' ? false : 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], browsingTopics: [] },
  })

// A partner shows the simulator in a page of its own: it holds no session, which a cookie of our site would not reach.
const encadrable = (chemin: string) => chemin === '/simulateur' || chemin.startsWith('/simulateur/')

/** No script, style or frame but ours, and none written in the page: what a person types can never run. */
export function entetesDeSurete(enHttps: boolean) {
  const [partout, ailleurs] = [entetes(enHttps, 'aucun'), entetes(enHttps, 'tous')]
  return createMiddleware((c, next) => (encadrable(c.req.path) ? ailleurs : partout)(c, next))
}
