import type { IncomingHttpHeaders } from 'node:http'
import { get } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

export type Sent = { status: number; headers: IncomingHttpHeaders; bytes: number; text: string }

/** An answer, and the bytes of it that travelled: compressed only if the server did it. */
export function fetchAsSent(url: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        const body = Buffer.concat(chunks)
        const text = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: body.length, text })
      })
    })
    asked.once('error', reject)
  })
}

export type Parts = {
  scripts: string[]
  stylesheets: string[]
  /** Code in the page itself: scripts without an address, handlers in attributes, `javascript:` addresses. */
  inlineCode: string[]
  /** Everything that a browser fetches for the page, now or later. */
  fetched: string[]
}

/** What a page asks the browser to load or to run. */
export function partsOf(html: string): Parts {
  const parts: Parts = { scripts: [], stylesheets: [], inlineCode: [], fetched: [] }
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { src, srcset, href, rel = '', type } = attributes
      if (src) parts.fetched.push(src)
      for (const candidate of srcset?.split(',') ?? []) parts.fetched.push(candidate.trim().split(' ')[0] ?? '')
      if (tag === 'script' && src) parts.scripts.push(src)
      if (tag === 'script' && !src && type !== 'application/ld+json') parts.inlineCode.push(`<script type="${type ?? ''}">`)
      if (tag === 'link' && href) {
        parts.fetched.push(href)
        if (rel === 'stylesheet') parts.stylesheets.push(href)
        if (rel.endsWith('preload') && attributes.as !== 'image') parts.scripts.push(href)
      }
      for (const [name, value] of Object.entries(attributes))
        if (name.startsWith('on') || value.trimStart().startsWith('javascript:')) parts.inlineCode.push(`${tag} ${name}="${value}"`)
    },
  })
  parser.end(html)
  return parts
}
