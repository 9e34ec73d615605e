import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PageName } from '#app/domain/pages/standing-page.ts'
import { readPage } from '#app/services/pages/read-page.server.ts'
import { signedInPerson } from './caller.server.ts'
import { operatorName, siteOrigin } from './site-origin.server.ts'

/** A page that is a text, and to whom it must be said that it is only a draft: to everybody while no operator is named, then to staff. */
export async function standingPage(args: LoaderFunctionArgs, name: PageName) {
  const [person, page] = await Promise.all([signedInPerson(args), readPage(name, args.context.lang)])
  const isDraft = page.isTemplate && (operatorName() === null || person?.isStaff === true)
  return { page, isDraft, origin: siteOrigin(), lang: args.context.lang }
}
