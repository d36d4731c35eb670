import type { ComponentChildren } from 'preact'

interface VideProps {
  readonly titre: string
  readonly niveau?: 2 | 3
  /** What to do now: an empty list is a beginning, not an end. */
  readonly children: ComponentChildren
}

export const Vide = ({ titre, niveau = 2, children }: VideProps) => {
  const Titre = `h${niveau}` as const
  return (
    <div class="vide">
      <Titre>{titre}</Titre>
      {children}
    </div>
  )
}
