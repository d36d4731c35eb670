/** A text of law that a rule or a value rests on. */
export interface LegalText {
  /** As one cites it: « CASF, art. L. 262-2 ». */
  readonly label: string
  readonly href: string
}
