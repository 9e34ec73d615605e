import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { findHoldingCompany } from '#app/services/members/own-companies.server.ts'
import { pageOf, signedInPerson } from './caller.server.ts'

/**
 * Who is in several companies gets letters about each of them. A page of the desk that belongs to another one than the session acts for
 * is not missing: it is opened after a switch. Null where it belongs to none of them.
 */
export async function wayToOtherCompany(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response | null> {
  const { params, request, context } = args
  const next = pageOf(request)
  if (request.method !== 'GET' || !next.startsWith(`${paths.desk(context.lang)}/`)) return null
  const person = await signedInPerson(args)
  const company = person && (await findHoldingCompany(context.db, person.personId, person.companyId, params))
  return company && redirect(paths.ownCompanies(context.lang, { company: company.id, next: next + new URL(request.url).search }), 303)
}
