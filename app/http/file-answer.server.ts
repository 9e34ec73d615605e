import { asAttachment } from '#app/domain/files/file-name.ts'

/** Somebody's file, to be kept and not shown: whatever is in it runs nowhere, and no cache holds it. Added to the headers of every page. */
export function fileAnswer({ name, type, bytes }: { name: string; type: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': asAttachment(name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
