/** Text that is HTML already. */
export type Markup = { readonly html: string }

type Part = Markup | string | number | null | undefined | false | Part[]

/** HTML in which everything that is filled in is escaped, unless it is markup itself. */
export function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return { html: texts.reduce((whole, text, index) => whole + written(parts[index - 1]) + text) }
}

function written(part: Part): string {
  if (Array.isArray(part)) return part.map(written).join('')
  if (part === null || part === undefined || part === false) return ''
  return typeof part === 'object' ? part.html : escaped(String(part))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

const link = /https?:\/\/[^\s<>"']+/g
const notPartOfLink = /(?<![.,;:!?)\]}])[.,;:!?)\]}]+$/

/** Plain text with its web addresses made into links. */
export function withLinks(text: string): Markup {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(link)) {
    const address = match[0].replace(notPartOfLink, '')
    parts.push(text.slice(end, match.index), markup`<a href="${address}" target="_top">${address}</a>`)
    end = match.index + address.length
  }
  return markup`${[...parts, text.slice(end)]}`
}
