import { redirect } from '@remix-run/node'
import type { Language } from '#app/i18n/languages.ts'
import { paths } from '#app/paths.ts'
import type { Entry } from '#app/services/accounts/second-step.server.ts'
import { secondStepCookie, signedInHeaders } from './cookies.server.ts'
import { flashHeaders, type Flash } from './flash.server.ts'

/** After the right password or link: in, with what there is to say, or to the page that asks for the code. */
export async function entered(entry: Entry, lang: Language, next: string, flash?: Flash): Promise<Response> {
  if ('secondStepToken' in entry) {
    const headers = { 'Set-Cookie': await secondStepCookie().serialize(entry.secondStepToken) }
    return redirect(paths.secondStep(lang, { next: next === paths.desk(lang) ? undefined : next }), { headers })
  }
  const headers = await signedInHeaders(entry.sessionToken)
  return redirect(next, { headers: flash ? await flashHeaders(flash, headers) : headers })
}

/** The code was right: the cookie that asked for it goes. */
export async function throughHeaders(sessionToken: string): Promise<Headers> {
  const headers = await signedInHeaders(sessionToken)
  headers.append('Set-Cookie', await secondStepCookie().serialize('', { maxAge: 0 }))
  return headers
}
