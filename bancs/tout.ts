import { banc as accueil } from './accueil.ts'
import { banc as interprete } from './interprete.ts'

interprete()
await accueil()
