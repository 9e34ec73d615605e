import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'
import { alarm, watchedFacts } from './watched.ts'

export const passwordChanged: WriteLetter<'password-changed'> = (facts, reader) => {
  const { t } = reader
  return {
    subject: t('letter:passwordChanged.subject'),
    title: t('letter:passwordChanged.title'),
    blocks: [
      { kind: 'paragraph', text: t('letter:passwordChanged.text', { name: isolated(facts.personName) }) },
      watchedFacts(facts, reader),
      ...alarm(facts.forgotUrl, reader),
    ],
    foot: [t('letter:account.why')],
  }
}
