import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

const words = ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h3', 'h4', 'blockquote']

const description = new MarkdownIt({ html: false, linkify: false, breaks: true })
const page = new MarkdownIt({ html: false, linkify: true })
// Addresses of mail and whole addresses of pages; `quayside.md` is no place.
page.linkify.set({ fuzzyLink: false })

/** A description as its supplier wrote it, in Markdown, as HTML that is safe to show. Links are left out: nothing checked leads away. */
export function richText(source: string): string {
  return sanitizeHtml(description.render(source), {
    allowedTags: words,
    allowedAttributes: {},
    transformTags: { h1: 'h3', h2: 'h3', h5: 'h4', h6: 'h4' },
  })
}

/** A text of the site's own: with second headings, codes, and links; those that begin with `/` lead to pages in the reader's language. */
export function pageText(source: string, lang: string): string {
  return sanitizeHtml(page.render(source), {
    allowedTags: [...words, 'h2', 'a', 'code', 'hr'],
    allowedAttributes: { a: ['href'], table: ['class'], code: ['class', 'dir'], th: ['scope'] },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h2',
      a: (tagName, { href = '' }) => ({ tagName, attribs: { href: /^\/(?!\/)/.test(href) ? `/${lang}${href}` : href } }),
      table: sanitizeHtml.simpleTransform('table', { class: 'table' }),
      th: sanitizeHtml.simpleTransform('th', { scope: 'col' }),
      code: sanitizeHtml.simpleTransform('code', { class: 'code', dir: 'ltr' }),
    },
  })
}
