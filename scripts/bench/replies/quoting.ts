import { Parser } from 'htmlparser2'

/** How a client turns the marked-up letter into text before it quotes it. */
export type TextManner = { bold: '*' | ''; link: 'angle' | 'glued' | 'none'; gap: 0 | 1; hidden: boolean }

const blocks = new Set(['p', 'div', 'h1', 'h2', 'tr', 'table', 'ul', 'li', 'blockquote', 'hr'])
const paragraphs = new Set(['p', 'h1', 'h2'])

/** The letter as text, as a client makes it of the html part; blank lines never stand two together. */
export function textOf(html: string, manner: TextManner): string {
  let text = ''
  let skipped = 0
  let space = true
  const open: { name: string; skips: boolean; href?: string }[] = []
  const line = (gap: boolean) => {
    text = text.replace(/(?<![ \t])[ \t]+$/, '')
    if (text !== '' && !text.endsWith('\n')) text += '\n'
    if (gap && text !== '' && !text.endsWith('\n\n')) text += '\n'
    space = true
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') {
        text += '\n'
        space = true
        return
      }
      const skips = ['head', 'style', 'title'].includes(name) || (!manner.hidden && (attributes.style ?? '').includes('display:none'))
      if (skips) skipped += 1
      if (blocks.has(name)) line(manner.gap === 1 && paragraphs.has(name))
      if (name === 'b' && skipped === 0) text += manner.bold
      open.push({ name, skips, href: attributes.href })
    },
    ontext(part) {
      if (skipped > 0) return
      const folded = part.replace(/[ \t\r\n]+/g, ' ')
      const added = space && folded.startsWith(' ') ? folded.slice(1) : folded
      if (added === '') return
      text += added
      space = added.endsWith(' ')
    },
    onclosetag(name) {
      if (name === 'br' || open.at(-1)?.name !== name) return
      const closed = open.pop()!
      if (closed.skips) skipped -= 1
      else if (skipped === 0 && name === 'b') text += manner.bold
      else if (skipped === 0 && closed.href && manner.link !== 'none')
        text += manner.link === 'angle' ? ` <${closed.href}>` : `<${closed.href}>`
      if (blocks.has(name)) line(manner.gap === 1 && paragraphs.has(name))
    },
  })
  parser.write(html)
  parser.end()
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

/** Lines broken at spaces; scripts without spaces are broken where the line is full. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = []
      let rest = line
      while (rest.length > width) {
        const at = rest.lastIndexOf(' ', width)
        if (at <= 0 && !/[\u3000-\u9fff\u0e00-\u0e7f]/.test(rest.slice(0, width))) break
        const end = at > 0 ? at : width
        lines.push(rest.slice(0, end))
        rest = rest.slice(at > 0 ? end + 1 : end)
      }
      return [...lines, rest]
    })
    .join('\n')
}

export const marked = (text: string, mark = '> '): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? mark.trimEnd() : `${line.startsWith('>') ? mark.trimEnd() : mark}${line}`))
    .join('\n')

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What stands in the body of the letter: what a client puts into its own page. */
export const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html

/** One element per line, an empty line as the client makes it. */
export const eachLine = (text: string, element: (inner: string) => string, empty = '<br>'): string =>
  text
    .split('\n')
    .map((line) => element(line === '' ? empty : escaped(line)))
    .join('')

/** As Word writes a letter that it quotes: no style of ours stays, every block is a paragraph of its own. */
export function asWord(html: string): string {
  return bodyOf(html)
    .replace(/<div style="display:none[^>]*>[^<]*<\/div>/, '')
    .replace(/<(p|h1|div)\b[^>]*>/g, '<$1 class="MsoNormal">')
    .replace(/<(\/?)(?:p|h1)\b/g, '<$1p')
    .replace(/<\/?bdi\b[^>]*>/g, '')
    .replace(/<(b|span)\b[^>]*>/g, '<$1>')
    .replaceAll('</p>', '<o:p></o:p></p>')
}
