/** Words of Valdroit, a town that is nowhere: no name here is taken from a register. */
type Mots = readonly [string, ...string[]]

export const prenoms: Mots = [
  ...(['Aubépin', 'Ancolin', 'Bardanelle', 'Bleuetin', 'Brindille', 'Bruyerin', 'Campanelle', 'Chèvrefeuil'] as const),
  ...(['Cormelle', 'Dauphinelle', 'Dorelin', 'Épilobe', 'Érablin', 'Fenouillet', 'Fougerin', 'Fusainette'] as const),
  ...(['Gentianin', 'Girofline', 'Grivelin', 'Hêtrine', 'Immortel', 'Joncelle', 'Joubarbin', 'Lavandin'] as const),
  ...(['Lierrelle', 'Linaigrette', 'Luzernin', 'Mauvelle', 'Mélissin', 'Muscarelle', 'Nénuphin', 'Noisetin'] as const),
  ...(['Ormelin', 'Osieret', 'Pâquerin', 'Pervenchel', 'Pimprenel', 'Primevin', 'Réséda', 'Romarinet'] as const),
  ...(['Sainfoine', 'Saponin', 'Sarriette', 'Scabieux', 'Serpolet', 'Tillandre', 'Trémièrin', 'Ulmaire'] as const),
  ...(['Valérianel', 'Verveline', 'Viornet', 'Yeusine'] as const),
]

/** What a family of Valdroit did, and with what: put together, a surname. */
export const metiers: Mots = [
  ...([
    'Berce',
    'Brode',
    'Compte',
    'Cueille',
    'Dénoue',
    'Écoute',
    'Essuie',
    'File',
    'Forge',
    'Garde',
    'Gratte',
  ] as const),
  ...(['Lustre', 'Mesure', 'Noue', 'Peigne', 'Plie', 'Porte', 'Range', 'Sème', 'Souffle', 'Taille', 'Tourne'] as const),
]

export const choses: Mots = [
  ...(['brouillard', 'bruine', 'brume', 'clairière', 'colline', 'crépuscule', 'fougère', 'givre', 'lanterne'] as const),
  ...([
    'lune',
    'marée',
    'mousse',
    'neige',
    'nuage',
    'pluie',
    'ramure',
    'rivière',
    'rosée',
    'ruisseau',
    'source',
  ] as const),
  ...(['sureau', 'tempête', 'tilleul', 'tonnerre'] as const),
]

export const voies: Mots = [
  ...(['rue des Trois-Girouettes', 'rue du Puits-Bavard', 'allée des Horloges-Lentes', 'rue de la Marelle'] as const),
  ...(['impasse du Hérisson-Poli', 'place de la Girouette', 'quai des Nuages', 'rue du Four-à-Étoiles'] as const),
  ...(['chemin du Moulin-sans-Eau', 'rue des Parapluies', 'avenue du Juste-Droit', 'rue de la Lune-Pleine'] as const),
  ...(['boulevard des Guichets', 'rue du Chat-Notaire', 'sentier des Formulaires', 'cour de la Bonne-Pioche'] as const),
]

// No post office has this code.
export const ville = '00000 Valdroit'
