import type { Again } from '#app/domain/form.ts'
import { sentInto } from './read-form.server.ts'

/** The form of a request that was not taken, for the error page to send once more; null where only the browser can. */
export async function againOf(request: Request): Promise<Again | null> {
  const { pathname, search } = new URL(request.url)
  const fields = await sentInto(request)
  return fields && { action: pathname.replace(/\.data$/, '') + search, fields }
}
