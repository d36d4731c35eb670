import { type Configuration, lireConfiguration } from '../plateforme/configuration.ts'

/** The settings of this instance, or nothing once the wrong variables have been named on the terminal. */
export function configurer(): Configuration | undefined {
  const lecture = lireConfiguration(process.env)
  if (lecture.sorte === 'lue') return lecture.configuration
  console.error(['Ces réglages ne vont pas :', ...lecture.messages.map((message) => `  - ${message}`)].join('\n'))
  return undefined
}
