import { Transform } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { RequestContext } from '#app/components/site/request-facts.tsx'
import { readSessionToken } from '#app/http/cookies.server.ts'

const patienceMs = 5000

/** Pages are complete when they leave: nothing on them waits for a script. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, log, lang, reference }: AppLoadContext,
): Promise<Response> {
  await sayWhoMayKeep(headers, request)
  return new Promise((resolve, reject) => {
    let didFail = false
    const page = (
      <RequestContext.Provider value={{ lang, nonce, reference }}>
        <RemixServer context={remixContext} url={request.url} abortDelay={patienceMs} nonce={nonce} />
      </RequestContext.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = withoutZeros()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        resolve(
          new Response(createReadableStreamFromReadable(body), { headers, status: didFail ? 500 : (errorStatus(remixContext) ?? status) }),
        )
        pipe(body)
      },
      onShellError: reject,
      onError(error) {
        didFail = true
        log.error({ err: error, reqId: reference }, 'page not drawn')
      },
    })
    setTimeout(abort, patienceMs)
  })
}

/**
 * React 18 fills its buffer up with zeros where a letter of several bytes has no room (mended in 19, facebook/react#26228); readers
 * see marks of broken text there. No text of a page holds a zero.
 */
function withoutZeros(): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, pass) => pass(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk),
  })
}

/** The page that is drawn decides: a form may not fit (422) and its page be gone as well. */
function errorStatus({ staticHandlerContext: { errors } }: EntryContext): number | null {
  const [error] = Object.values(errors ?? {})
  if (error === undefined) return null
  return isRouteErrorResponse(error) ? error.status : 500
}

export async function handleDataRequest(response: Response, { request }: { request: Request }): Promise<Response> {
  await sayWhoMayKeep(response.headers, request)
  return response
}

/** A page that says nothing else: of somebody signed in nothing is kept; of anybody it is asked for again, its form has a key of its own. */
async function sayWhoMayKeep(headers: Headers, request: Request): Promise<void> {
  if (headers.has('Cache-Control')) return
  headers.set('Cache-Control', (await readSessionToken(request)) === null ? 'private, no-cache' : 'no-store')
}

/** What went wrong in a loader or action that nobody foresaw; refusals never come here. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (!request.signal.aborted) context.log.error({ err: error, reqId: context.reference }, 'request failed')
}
