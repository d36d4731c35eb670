/** The mark drawn large: an open door, the light behind it, a path that leads there. It says nothing words do not. */
export const Porte = () => (
  <svg class="porte" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
    <defs>
      <clipPath id="porte-rond">
        <circle cx="200" cy="200" r="196" />
      </clipPath>
    </defs>
    <g clip-path="url(#porte-rond)">
      <path class="porte-mur" d="M0 0h400v292H0z" />
      <path class="porte-seuil" d="M0 292h400v108H0z" />
      <path class="porte-cadre" d="M142 84h140v208H142z" />
      <path class="porte-jour" d="M152 94h120v198H152z" />
      <path class="porte-rayon" d="M152 292h120l86 108H172z" />
      <path class="porte-battant" d="M152 94l-58 26v218l58-46z" />
      <path class="porte-panneau" d="M140 124l-34 14v66l34-10zM140 214l-34 10v70l34-22z" />
      <circle class="porte-bouton" cx="104" cy="216" r="5" />
    </g>
  </svg>
)
