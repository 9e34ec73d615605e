import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, Letter } from './letter.ts'
import { linesOf, plain } from './user-text.ts'

/**
 * The text part, from the blocks that the html part shows, word for word: a quoted copy of either is recognised by this text, so no
 * rule of dashes stands in it and nothing is said in html alone. Nothing is wrapped: every client does that to its own width.
 */
export function letterText(letter: Letter, { t }: ReaderSpeech, separator: string | undefined): string {
  const parts = [
    separator,
    plain(letter.title),
    ...letter.blocks.map((block) => blockText(block, t)),
    separator && letter.answer && plain(letter.answer),
    letter.foot.map(plain).join('\n'),
  ]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}

function blockText(block: Block, t: ReaderSpeech['t']): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return plain(block.text)
    case 'message':
      return [...(block.by ? [plain(block.by), ''] : []), ...linesOf(block.text)].join('\n')
    case 'facts': {
      const lines = block.lines.map(({ label, value }) => t('letter:fact', { label, value: plain(value) }))
      return [...(block.title ? [plain(t('letter:label', { label: block.title }))] : []), ...lines].join('\n')
    }
    case 'code':
      return block.code
    case 'action':
    case 'link':
      return `${t('letter:label', { label: block.label })}\n${block.url}`
  }
}
