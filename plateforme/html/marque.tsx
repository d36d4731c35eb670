/** The mark: an open door in a circle. `styles/marque.svg` is the same drawing, for the browser's tab. */
export const Marque = () => (
  <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" class="marque">
    <circle class="marque-fond" cx="24" cy="24" r="24" />
    <path class="marque-lumiere" d="M21 9h15v28H21z" />
    <path class="marque-porte" d="M19 9l-8 5v28l8-5z" />
    <circle class="marque-fond" cx="13.6" cy="27" r="1.5" />
  </svg>
)
