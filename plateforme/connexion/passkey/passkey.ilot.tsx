import { browserSupportsWebAuthn, startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

/**
 * Runs the ceremony of `<form data-passkey data-options>`: asks the server what to sign, lets the browser talk with the
 * key, and sends the form with the answer. What there is to say stands in the page already, hidden.
 */
type Refus = 'abandon' | 'deja' | 'panne'

function montrer(formulaire: HTMLFormElement, refus: Refus | undefined) {
  for (const mot of formulaire.querySelectorAll<HTMLElement>('[data-refus]')) mot.hidden = mot.dataset.refus !== refus
}

async function signer(formulaire: HTMLFormElement): Promise<string> {
  const reponse = await fetch(formulaire.dataset.options ?? '', {
    method: 'POST',
    headers: { accept: 'application/json' },
  })
  if (!reponse.ok) throw new Error('options')
  const optionsJSON = await reponse.json()
  const ceremonie = formulaire.dataset.passkey === 'inscrire' ? startRegistration : startAuthentication
  return JSON.stringify(await ceremonie({ optionsJSON }))
}

function refusDe(erreur: unknown): Refus {
  if (erreur instanceof WebAuthnError && erreur.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'deja'
  const nom = erreur instanceof Error ? erreur.name : ''
  // Browsers say the same of a person who gives up, of one who is too slow, and of a key that is not there.
  return nom === 'NotAllowedError' || nom === 'AbortError' ? 'abandon' : 'panne'
}

function preparer(formulaire: HTMLFormElement) {
  const champ = formulaire.querySelector<HTMLInputElement>('input[name="reponse"]')
  const bouton = formulaire.querySelector('button')
  const sans = formulaire.querySelector<HTMLElement>('[data-sans-passkey]')
  if (!champ || !bouton || !sans || !browserSupportsWebAuthn()) return
  sans.hidden = true
  bouton.hidden = false
  formulaire.addEventListener('submit', (envoi) => {
    envoi.preventDefault()
    void repondre(formulaire, champ, bouton)
  })
}

async function repondre(formulaire: HTMLFormElement, champ: HTMLInputElement, bouton: HTMLButtonElement) {
  montrer(formulaire, undefined)
  bouton.disabled = true
  try {
    champ.value = await signer(formulaire)
    formulaire.submit()
  } catch (erreur) {
    montrer(formulaire, refusDe(erreur))
  } finally {
    bouton.disabled = false
  }
}

for (const formulaire of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) preparer(formulaire)
