/** Why a situation is refused: where in what was sent, and what is wrong there, in plain French. */
export interface Refusal {
  /** `individus.p1.salaire_net.2026-13` */
  readonly chemin: string
  readonly cause: string
}

/** Thrown inside the reader and caught by it: a refusal is a value for everyone else. */
export class RefusedAt extends Error {
  readonly refusal: Refusal

  constructor(path: readonly string[], cause: string) {
    super(cause)
    this.refusal = { chemin: path.join('.'), cause }
  }
}
