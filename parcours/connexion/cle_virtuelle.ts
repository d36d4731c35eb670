import type { Page } from 'playwright-core'

/** A key of the browser's own, that answers as a telephone would: it knows who holds it, or it does not. */
export async function cleVirtuelle(page: Page) {
  const outils = await page.context().newCDPSession(page)
  await outils.send('WebAuthn.enable')
  const { authenticatorId } = await outils.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const verifier = async (isUserVerified: boolean): Promise<void> => {
    await outils.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  }
  return {
    /** A finger that is not hers. */
    neReconnaitPlus: () => verifier(false),
    reconnait: () => verifier(true),
  }
}
