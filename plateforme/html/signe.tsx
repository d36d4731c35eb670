/** Small drawn signs; words always stand beside them, so that they are hidden from voices. */
const traces = {
  ouvert: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19M7.5 12.3l3.1 3.1 6-6.6',
  ferme: 'M4 4h16v16H4zM8 12h8',
  inconnu: 'M12 1.8 22.2 12 12 22.2 1.8 12zM9.7 9.7a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.9-1.1 1.7M12 16.4v.1',
  information: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19M12 11v5.5M12 7.4v.1',
  attention: 'M12 3 22.3 20.5H1.7zM12 9.5v5M12 17.4v.1',
  erreur: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7.5V13M12 16.4v.1',
  reussite: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19M7.5 12.3l3.1 3.1 6-6.6',
  coche: 'M4.5 12.8l5 5L19.5 6.8',
  suivant: 'M4 12h15M13 6l6 6-6 6',
  precedent: 'M20 12H5M11 6l-6 6 6 6',
  chevron: 'M9 5l7 7-7 7',
  croissant: 'M12 20V5M6 11l6-6 6 6',
  decroissant: 'M12 4v15M6 13l6 6 6-6',
  chercher: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.3 15.3 21 21',
} as const

export type NomDeSigne = keyof typeof traces

export const Signe = ({ nom, classe }: { readonly nom: NomDeSigne; readonly classe?: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class={classe}>
    <path
      d={traces[nom]}
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
