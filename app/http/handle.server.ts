import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { isRefusal, unavailable } from '#app/domain/errors.ts'
import { awayCode } from '#app/services/database-error.server.ts'
import { wayToOtherCompany } from './other-company.server.ts'
import { readRefusal, type RefusalBody } from './read-error.ts'
import { typedInto, waitsAside } from './read-form.server.ts'
import { refusalReply, refusalResponse } from './refusal.server.ts'
import { againOf } from './sent-again.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/**
 * Wraps every loader and action: a refusal becomes a status and a sentence. Where a form was read, the same page is drawn
 * again with what was typed; elsewhere the error page. While the database is away there is no page to draw again: what was sent stands
 * on the error page, to be sent once more.
 */
export function handle<A extends Args, T>(work: (args: A) => Promise<T>) {
  return (args: A): Promise<T> => {
    waitsAside(args.request, args.context.turn)
    return args.context.turn.hold(answerOf(work, args))
  }
}

async function answerOf<A extends Args, T>(work: (args: A) => Promise<T>, args: A): Promise<T> {
  try {
    return await work(args)
  } catch (error) {
    const code = awayCode(error)
    if (code) throw await awayResponse(args, code)
    if (!isRefusal(error)) throw error
    const { lang } = args.context
    const elsewhere = error.kind === 'not_found' ? await wayToOtherCompany(args) : null
    if (elsewhere) throw elsewhere
    const typed = typedInto(args.request)
    const isAnswerable = ['invalid', 'conflict', 'limited', 'too_large'].includes(error.kind)
    // An action that reads a form returns its reply; this is the same.
    if (typed && isAnswerable) return refusalReply(error, typed, lang) as T
    throw refusalResponse(error, lang)
  }
}

/** The same for a route that answers with a file: no boundary draws what it refuses, so whoever opened its address gets a page here. */
export function handleFile<A extends Args>(work: (args: A) => Promise<Response>) {
  const answer = handle(work)
  return async (args: A): Promise<Response> => {
    try {
      return await answer(args)
    } catch (error) {
      if (!(error instanceof Response) || error.status < 400 || !/\btext\/html\b/.test(args.request.headers.get('Accept') ?? ''))
        throw error
      const { lang, errorPage } = args.context
      const headers = new Headers(error.headers)
      headers.set('Content-Type', 'text/html; charset=utf-8')
      headers.set('Cache-Control', 'no-store')
      headers.set('Content-Language', lang)
      const refused = readRefusal(error.status, (await error.json()) as RefusalBody)
      return new Response(errorPage(refused), { status: error.status, headers })
    }
  }
}

const comeBackSeconds = 10

async function awayResponse({ request, context: { lang, log, reference } }: Args, code: string): Promise<Response> {
  log.error({ code, reqId: reference }, 'request failed: the database is away')
  return refusalResponse(unavailable(comeBackSeconds), lang, { again: await againOf(request) })
}
