import { personName } from '#app/i18n/person-name.ts'
import type { WriteLetter } from './letter.ts'
import { saidBlocks } from './rfq-said.ts'
import { isolated } from './user-text.ts'

/** Within a company: a colleague is asked to look at a quotation before it is sent, or what they said to it. */
export const draftApproval: WriteLetter<'draft-approval'> = ({ what, by, title, ref, words, closes, url }, reader) => {
  const { t } = reader
  const names = { name: personName(by, t, isolated), title: isolated(title) }
  return {
    subject: t(`rfqLetter:draft.${what}.title`, names),
    title: t(`rfqLetter:draft.${what}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`rfqLetter:draft.${what}.text`, names) },
      ...saidBlocks({ reason: null, question: null, answer: null, closes }, ref, reader),
      ...(words === null ? [] : [{ kind: 'message', by: names.name, text: words } as const]),
      { kind: 'action', label: t('rfqLetter:draft.action'), url },
    ],
    foot: [t('rfqLetter:draft.why', { company: isolated(by.companyName) })],
  }
}
