import type { WriteLetter } from './letter.ts'
import { watchedFacts } from './watched.ts'

/** The last one that goes to an address. Whoever did not want it has nobody to write to but the operator. */
export const accountErased: WriteLetter<'account-erased'> = ({ at, aboutUrl }, reader) => {
  const { t } = reader
  return {
    subject: t('letter:accountErased.subject'),
    title: t('letter:accountErased.title'),
    blocks: [
      { kind: 'paragraph', text: t('letter:accountErased.text') },
      watchedFacts({ at, timeZone: 'UTC' }, reader),
      { kind: 'paragraph', text: t('letter:accountErased.kept') },
      { kind: 'paragraph', text: t('letter:accountErased.notYou') },
      { kind: 'link', label: t('letter:addressChanged.action'), url: aboutUrl },
    ],
    foot: [t('letter:accountErased.why')],
  }
}
