import { rsa } from './rsa/rsa.ts'
export const panier = [{ regle: rsa }] as const
