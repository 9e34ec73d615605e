import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** That prices end soon, and the way to say that they are still good. */
export const pricesEnd: WriteLetter<'prices-end'> = ({ company, count, titles, firstEnds, days, url }, { t, format }) => {
  const names = { company: isolated(company), count, day: isolated(format.date(firstEnds)), days }
  const more = count - titles.length
  return {
    subject: t('letter:pricesEnd.title', names),
    title: t('letter:pricesEnd.title', names),
    blocks: [
      { kind: 'paragraph', text: t('letter:pricesEnd.text', names) },
      {
        kind: 'facts',
        lines: [
          ...titles.map((title) => ({ label: t('letter:facts.listing'), value: isolated(title) })),
          ...(more > 0 ? [{ label: t('letter:pricesEnd.more'), value: format.number(more) }] : []),
        ],
      },
      { kind: 'action', label: t('letter:pricesEnd.action'), url },
      { kind: 'paragraph', text: t('letter:pricesEnd.next', names) },
    ],
    foot: [t('letter:pricesEnd.why', names)],
  }
}
