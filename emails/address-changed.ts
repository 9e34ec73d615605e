import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'
import { watchedFacts } from './watched.ts'

/** Goes to the old address: from there nothing can be undone any more. */
export const addressChanged: WriteLetter<'address-changed'> = (facts, reader) => {
  const { t } = reader
  return {
    subject: t('letter:addressChanged.subject'),
    title: t('letter:addressChanged.title'),
    blocks: [
      { kind: 'paragraph', text: t('letter:addressChanged.text', { name: isolated(facts.personName) }) },
      watchedFacts({ at: facts.at, timeZone: facts.timeZone }, reader),
      { kind: 'paragraph', text: t('letter:addressChanged.notYou') },
      { kind: 'link', label: t('letter:addressChanged.action'), url: facts.aboutUrl },
    ],
    foot: [t('letter:account.why')],
  }
}
