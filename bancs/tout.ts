import { banc as interprete } from './interprete.ts'

interprete()
