import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const confirmRfq: WriteLetter<'confirm-rfq'> = (facts, { t, format }) => {
  const date = format.date(facts.expiresOn)
  return {
    subject: t('rfqLetter:confirm.subject', { title: isolated(facts.title) }),
    title: t('rfqLetter:confirm.title'),
    blocks: [
      { kind: 'paragraph', text: t('rfqLetter:confirm.text') },
      { kind: 'message', by: isolated(facts.title), text: facts.details },
      { kind: 'facts', lines: [{ label: t('letter:facts.confirmBy'), value: date, isDeadline: true }] },
      { kind: 'action', label: t('rfqLetter:confirm.action'), url: facts.url },
      { kind: 'note', text: t('rfqLetter:confirm.next') },
      { kind: 'paragraph', text: t('rfqLetter:confirm.notYou', { date }) },
    ],
    foot: [t('rfqLetter:confirm.why')],
  }
}
