import { sha256 } from '#app/infra/secrets.server.ts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

export const xmlText = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign]!)

/** A text for machines that anybody may keep for an hour; who has it as it still is gets no second copy. */
export function forMachines(request: Request, body: string, type: string): Response {
  const tag = `W/"${sha256(body).slice(0, 32)}"`
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600', ETag: tag }
  return isKnown(request, tag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

/** RFC 9110, 13.1.2: compared without what says that a tag is weak, which a proxy may have put there. */
function isKnown({ headers }: Request, tag: string): boolean {
  const known = (headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(tag.replace(/^W\//, ''))
}

export const xml = (request: Request, lines: string[], type = 'application/xml'): Response =>
  forMachines(request, ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n'), type)
