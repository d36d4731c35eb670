import { useLangue } from '../../../plateforme/langues/langue_actuelle.ts'
import { typographier } from '../../../plateforme/langues/typographier.ts'

/** Words that come from the law held here, in French whatever the language of the page; a voice must read them so. */
export const DeLaLoi = ({ mots }: { readonly mots: string }) => {
  const langue = useLangue()
  return langue === 'en' ? <span lang="fr">{typographier(mots, 'fr')}</span> : <>{typographier(mots, langue)}</>
}
