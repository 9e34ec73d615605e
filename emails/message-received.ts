import { byteSize } from '#app/i18n/byte-size.ts'
import { dealing, needText, who } from './dealing.ts'
import type { WriteLetter } from './letter.ts'
import { formBlocks } from './quote-by-mail.ts'
import { isolated } from './user-text.ts'

export const messageReceived: WriteLetter<'message-received'> = (facts, reader) => {
  const { t } = reader
  const { company, answer } = dealing(facts.from, reader)
  const ref = needText(facts.need)
  return {
    subject: t('letter:messageReceived.subject', { company, subject: isolated(facts.subject) }),
    title: t('letter:messageReceived.title', { company }),
    blocks: [
      { kind: 'message', by: t('letter:writes', { who: who(facts.from, reader) }), text: facts.body },
      {
        kind: 'facts',
        lines: [
          { label: t(`letter:facts.${facts.need.kind}`), value: ref },
          ...(facts.listingTitle ? [{ label: t('letter:facts.listing'), value: isolated(facts.listingTitle) }] : []),
        ],
      },
      ...(facts.files.length > 0
        ? ([
            {
              kind: 'facts',
              title: t('letter:messageReceived.files'),
              lines: facts.files.map(({ name, size }) => ({
                label: t('letter:facts.file'),
                value: `${isolated(name)} (${byteSize(size, reader)})`,
              })),
            },
          ] as const)
        : []),
      { kind: 'action', label: t('letter:messageReceived.action'), url: facts.threadUrl },
      ...(facts.toQuote ? formBlocks(facts.toQuote, t('quotationMail:letter.here'), reader) : []),
    ],
    answer,
    foot: [t('letter:messageReceived.why', { ref }), t('letter:foot.bank')],
  }
}
