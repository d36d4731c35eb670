import { encode } from 'uqr'

/** The margin without which scanners do not find the picture (ISO/IEC 18004): four squares. */
const marge = 4

/** In pixels: it fits a narrow screen, and is scanned from another at arm's length. */
const cote = 232

/** One path for all dark squares, row by row: `M3 5h4v1h-4z` is four of them. */
function trace(rangees: readonly (readonly boolean[])[]): string {
  return rangees
    .flatMap((rangee, y) => {
      const traits = rangee
        .map((sombre) => (sombre ? '#' : ' '))
        .join('')
        .matchAll(/#+/g)
      return [...traits].map(({ index: x, 0: suite }) => `M${x} ${y}h${suite.length}v1h-${suite.length}z`)
    })
    .join('')
}

interface CodeQrProps {
  readonly adresse: string
  /** What a voice says in its place. */
  readonly titre: string
}

/** Drawn in the page itself, dark on light even where the page is dark: many scanners read nothing else. */
export const CodeQr = ({ adresse, titre }: CodeQrProps) => {
  const { data, size } = encode(adresse, { ecc: 'M', border: marge })
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={titre}
      width={cote}
      height={cote}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={trace(data)} />
    </svg>
  )
}

/** In groups of four, for those who type what they cannot scan. */
export const parQuatre = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
