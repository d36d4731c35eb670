import { textes } from '../langues/textes.ts'

const note = 'Page « Effacements » : combien de temps les données sont gardées. Lue par tous.'

export const effacementsTextes = textes({
  titre: {
    note,
    fr: 'Combien de temps nous gardons les données',
    en: 'How long we keep data',
    falc: 'Combien de temps nous gardons vos données',
  },
  description: {
    note,
    fr: 'Ce qui est gardé, jusqu’à quand, et le texte qui le dit.',
    en: 'What is kept, until when, and the text that says so.',
    falc: 'Ce que nous gardons, et jusqu’à quand.',
  },
  chapeau: {
    note,
    fr: 'Chaque donnée a une horloge. Quand son temps est écoulé, elle est effacée la nuit suivante, sans que personne ait à le demander. Il n’en reste qu’un reçu : combien, quand, et par quelle horloge.',
    en: 'Each piece of data has a clock. Once its time is over, it is deleted the next night, without anybody having to ask. Only a receipt is left: how many, when, and by which clock.',
    falc: 'Nous ne gardons pas vos données pour toujours. Nous les effaçons la nuit, quand le temps est fini.',
  },
  legende: { note, fr: 'Les horloges', en: 'The clocks', falc: 'Ce que nous gardons' },
  quoi: { note, fr: 'Ce qui est gardé', en: 'What is kept', falc: 'Ce que nous gardons' },
  regle: { note, fr: 'Jusqu’à quand', en: 'Until when', falc: 'Jusqu’à quand' },
  texte: { note, fr: 'Le texte', en: 'The text', falc: 'La loi' },
  choisie: {
    note: 'Devant le texte dont une durée s’inspire, quand aucun ne la fixe.',
    fr: 'Durée choisie, d’après : {texte}',
    en: 'Duration chosen, from: {texte}',
    falc: 'Nous avons choisi cette durée. Nous avons lu : {texte}',
  },
  avant: {
    note,
    fr: 'Vous pouvez demander que vos données soient effacées plus tôt, auprès de la personne qui vous accompagne ou dans votre espace.',
    en: 'You may ask that your data be deleted sooner, from the person who supports you or in your own page.',
    falc: 'Vous pouvez demander d’effacer vos données avant. Demandez à la personne qui vous aide.',
  },
})
