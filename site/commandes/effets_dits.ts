import { panier } from '../../droits/panier.ts'
import { printable } from '../../moteur/explain/printable.ts'
import { figure } from '../../moteur/prose/figures.ts'
import type { EffetDit, EffetsDits } from '../../reperer/calcul/effets.schemas.ts'

/** In French, what a right changes in the others, and what is left of it in the end. */
export function texteDesEffets(tous: readonly EffetsDits[], plusieurs: boolean): readonly string[] {
  return tous
    .filter(({ effets, au_fil_des_mois }) => effets.length > 0 || au_fil_des_mois.length > 1)
    .map((dits) => `${['', ...lignes(dits, plusieurs)].join('\n')}\n`)
}

function lignes({ de, effets, net, inconnus, au_fil_des_mois }: EffetsDits, plusieurs: boolean): readonly string[] {
  const titre = `Ce que ce droit change dans les autres, une fois installé${plusieurs ? `, ${printable(de)}` : ''}`
  const suite = au_fil_des_mois.length > 1 ? au_fil_des_mois : []
  return [
    titre,
    ...effets.flatMap(lignesDUnEffet),
    `  En tout, pour le foyer : ${signe(net.par_mois)} par mois${net.par_an === 0 ? '' : ` et ${signe(net.par_an)} par an`}`,
    ...(inconnus.length > 0 ? [`  Sans compter, faute de réponses : ${inconnus.map(nom).join(' ; ')}`] : []),
    ...suite.map(({ apres, net: alors }) => `  ${moment(apres)} : ${signe(alors.par_mois)} par mois en tout`),
  ]
}

function lignesDUnEffet(effet: EffetDit): readonly string[] {
  const par = effet.par.map(({ libelle }) => libelle).join(' ; ')
  return [`  ${nom(effet)} : ${changement(effet)}`, ...(par === '' ? [] : [`    par : ${par}`])]
}

function changement(effet: EffetDit): string {
  if ('ecart' in effet) {
    const unite = effet.periode === 'mois' ? 'euros_par_mois' : 'euros_par_an'
    return `${figure(effet.avec, unite)} au lieu de ${figure(effet.sans, unite)} (${signe(effet.ecart)})`
  }
  return `${couverture(effet.participation_avec)} au lieu de ${couverture(effet.participation_sans)}`
}

function couverture(participation: number | undefined): string {
  if (participation === undefined) return 'fermée'
  return participation === 0 ? 'gratuite' : `ouverte pour ${figure(participation, 'euros_par_mois')}`
}

const nom = ({ droit }: { readonly droit: string }): string =>
  panier.find((each) => each.nom === droit)?.libelle ?? droit

const signe = (montant: number): string => `${montant > 0 ? '+' : ''}${figure(montant, 'euros')}`

function moment(apres: number): string {
  if (apres === 0) return 'Le mois où il est accordé'
  return apres === 1 ? 'Un mois après' : `${apres} mois après`
}
