/** The three moments of the simulator, drawn: easy-to-read pages set a picture beside each idea. */
const traces = {
  repondre: 'M8 10h32v22H22l-9 8v-8H8zM16 18h16M16 24h10',
  voir: 'M12 6h24v36H12zM31 17.5a7 7 0 1 0 0 9M16 20.5h9M16 24h8M18 35h12',
  agir: 'M24 6v36M24 10h13l5 5-5 5H24M24 22H12l-5 5 5 5h12M17 42h14',
} as const

export const Pictogramme = ({ nom }: { readonly nom: keyof typeof traces }) => (
  <svg class="pictogramme" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path
      d={traces[nom]}
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
