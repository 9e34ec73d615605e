import { htmlToText } from '../../mail/html-to-text.ts'
import { rowsOfHtml } from '../../mail/rows-of-html.ts'

/** What its author struck through holds no longer. Longer parts are no answers. */
const struck = [
  /<(s|del|strike)(?: [^<>]{0,300})?>[^<]{0,200}<\/\1>/gi,
  /<(span|font)(?= )(?=[^<>]{0,300}line-through)[^<>]{0,300}>[^<]{0,200}<\/\1>/gi,
]

/** The parts of a letter in which a filled form may stand, which say the same. */
export function mailTexts({ text, html }: { text?: string | null; html?: string | null }): string[] {
  const marked = struck.reduce((all, element) => all.replaceAll(element, ' '), html ?? '')
  return [text ?? '', htmlToText(marked, rowsOfHtml(marked))]
}
