import { banc as accueil } from './accueil.ts'
import { banc as interprete } from './interprete.ts'
import { banc as journal } from './journal.ts'

interprete()
await accueil()
await journal()
