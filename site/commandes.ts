import type { Commande } from './commandes/commande.ts'

/** To add a command: write `site/commandes/<nom>.ts` exporting `executer(mots)`, then add its line here. */
const commandes: Readonly<Record<string, Commande>> = {
  calculer: {
    resume: 'calcule les droits d’un fichier de situations',
    usage:
      'juste-droit calculer [--mois AAAA-MM] [--entree FICHIER] [--sortie FICHIER] [--variables a,b,c] [--sans-hypotheses] [--effets] [--trimestre-en-vigueur]',
    charger: () => import('./commandes/calculer.ts'),
  },
  comptes: {
    resume: 'invite le premier membre d’une instance, liste ou ferme des comptes',
    usage: [
      'juste-droit comptes inviter --courriel ADRESSE --role administrateur|national|pilote [--territoire SLUG] [--organisation NOM] [--sorte SORTE]',
      '       juste-droit comptes lister',
      '       juste-droit comptes fermer --courriel ADRESSE',
    ].join('\n'),
    charger: () => import('./commandes/comptes.ts'),
  },
  effacer: {
    resume: 'efface ce qui a fait son temps, ou dit ce qui s’effacerait',
    usage: 'juste-droit effacer [--a-blanc] [--jour AAAA-MM-JJ]',
    charger: () => import('./commandes/effacer.ts'),
  },
  expliquer: {
    resume: 'explique comment un droit d’une situation est calculé',
    usage:
      'juste-droit expliquer --droit DROIT [--id IDENTIFIANT] [--entree FICHIER] [--mois AAAA-MM] [--niveaux N] [--trimestre-en-vigueur]',
    charger: () => import('./commandes/expliquer.ts'),
  },
  journal: {
    resume: 'vérifie que le journal est entier, ligne après ligne',
    usage: 'juste-droit journal verifier [--territoire SLUG] [--depuis-empreinte EMPREINTE[,EMPREINTE…]]',
    charger: () => import('./commandes/journal.ts'),
  },
  population: {
    resume: 'invente des foyers plausibles, pour essayer sans les données de personne',
    usage: 'juste-droit population [--graine N] [--nombre N] [--profil quartier] [--mois AAAA-MM] [--sortie FICHIER]',
    charger: () => import('./commandes/population.ts'),
  },
  servir: {
    resume: 'démarre le site et sa base de données',
    usage: 'juste-droit servir',
    charger: () => import('./commandes/servir.ts'),
  },
  territoires: {
    resume: 'complète le registre des territoires depuis un fichier',
    usage: 'juste-droit territoires importer FICHIER',
    charger: () => import('./commandes/territoires.ts'),
  },
  verifier: {
    resume: 'compare les règles aux tests d’OpenFisca, tels qu’ils sont écrits',
    usage: 'juste-droit verifier FICHIER.yaml… [--resume]',
    charger: () => import('./commandes/verifier.ts'),
  },
}

export function aide(): string {
  const noms = Object.keys(commandes)
  const largeur = Math.max(...noms.map((nom) => nom.length)) + 2
  const lignes = Object.entries(commandes).map(([nom, commande]) => `  ${nom.padEnd(largeur)}${commande.resume}`)
  return [
    'Juste Droit, du droit possible au droit payé.',
    '',
    'Usage : juste-droit COMMANDE',
    '',
    'Commandes :',
    ...lignes,
    '',
    'L’aide d’une commande : juste-droit COMMANDE --help',
    'Les réglages se font par l’environnement : voir docs/guide/servir.md',
  ].join('\n')
}

export async function executer([nom, ...mots]: readonly string[]): Promise<number> {
  if (nom === undefined || nom === '--help' || nom === '-h' || nom === 'aide') {
    console.log(aide())
    return 0
  }
  const commande = Object.hasOwn(commandes, nom) ? commandes[nom] : undefined
  if (!commande) {
    console.error(`La commande « ${nom} » n’existe pas.\n\n${aide()}`)
    return 2
  }
  if (mots.includes('--help') || mots.includes('-h')) {
    console.log(`${commande.usage}\n\n${commande.resume}`)
    return 0
  }
  const { executer: lancer } = await commande.charger()
  return lancer(mots)
}
