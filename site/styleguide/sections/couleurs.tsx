const nuances = [
  'papier',
  'carte',
  'creux',
  'encre',
  'encre-douce',
  'vert',
  'vert-fond',
  'ambre',
  'ambre-fond',
  'brique',
  'brique-fond',
] as const

export const Couleurs = () => (
  <>
    <ul class="nuancier">
      {nuances.map((nuance) => (
        <li key={nuance}>
          <span class={`nuance nuance-${nuance}`} />
          <code>--{nuance}</code>
        </li>
      ))}
    </ul>
    <h3>Un titre de troisième niveau</h3>
    <p>
      Le corps fait 18 pixels pour les personnes et 16 pour le travail. Une ligne tient moins de 70 signes : au-delà,
      l’œil perd le début de la ligne suivante. Un <a href="#couleurs">lien dans une phrase</a> est souligné.
    </p>
    <p class="doux petit">Un texte secondaire reste lisible : son contraste dépasse 7 pour 1.</p>
    <ul>
      <li>Une liste simple, avec ses puces.</li>
      <li>
        <strong>Un mot fort</strong>, un montant <span class="chiffres">1 234,50 €</span>, un terme exact{' '}
        <code>montant_forfaitaire</code>.
      </li>
    </ul>
  </>
)
