// 0 when some browser starts here.
import { trouverNavigateur } from '../parcours/navigateur.ts'

process.exitCode = (await trouverNavigateur()) === undefined ? 1 : 0
