import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { isRefusal } from '#app/domain/errors.ts'
import { wayToOtherCompany } from './other-company.server.ts'
import { typedInto } from './read-form.server.ts'
import { refusalReply, refusalResponse } from './refusal.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/**
 * Wraps every loader and action: a refusal becomes a status and a sentence. Where a form was read, the same page is drawn
 * again with what was typed; elsewhere the error page.
 */
export function handle<A extends Args, T>(work: (args: A) => Promise<T>) {
  return async (args: A): Promise<T> => {
    try {
      return await work(args)
    } catch (error) {
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
}
