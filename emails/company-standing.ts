import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** A company was taken off the stage by staff, or came back. */
export const companyStanding: WriteLetter<'company-standing'> = ({ company, standing: { act, reason }, aboutUrl }, { t }) => {
  const names = { company: isolated(company) }
  return {
    subject: t(`letter:standing.${act}.title`, names),
    title: t(`letter:standing.${act}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`letter:standing.${act}.text`, names) },
      { kind: 'facts', lines: [{ label: t('letter:standing.because'), value: t(`letter:standing.reason.${reason}`) }] },
      { kind: 'note', text: t('letter:standing.appeal') },
      { kind: 'link', label: t('letter:standing.contact'), url: aboutUrl },
    ],
    foot: [t('letter:standing.why', names)],
  }
}
