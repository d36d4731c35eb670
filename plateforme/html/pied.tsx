import { useMots } from '../langues/langue_actuelle.ts'
import { pageTextes } from './page.textes.ts'

const liens = ['accessibilite', 'effacements', 'source', 'sante'] as const

export const Pied = () => {
  const mots = useMots(pageTextes)
  return (
    <footer class="pied">
      <div class="cadre">
        <div>
          <p>{mots.quoi}</p>
          <p>{mots.pas_etat}</p>
        </div>
        <nav aria-label={mots.liens}>
          <ul class="liens">
            {liens.map((nom) => (
              <li key={nom}>
                <a href={`/${nom}`}>{mots[nom]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
