/** A refusal in OpenFisca's own form: the message stands at the end of the path of what is wrong. */
export class RefusOpenfisca extends Error {
  override readonly name = 'RefusOpenfisca'
  readonly code: 400 | 404
  readonly corps: unknown

  constructor(code: 400 | 404, chemin: readonly string[], message: string) {
    super(message)
    this.code = code
    this.corps = chemin.reduceRight<unknown>((contenu, cle) => ({ [cle]: contenu }), message)
  }
}
