const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

export const xmlText = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign]!)

/** A text for machines that anybody may keep for an hour. */
export function forMachines(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600' } })
}

export const xml = (lines: string[], type = 'application/xml'): Response =>
  forMachines(['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n'), type)
