import type { ReadMail, Why } from '#app/domain/quotations/by-mail/read-mail.ts'
import type { FormValues } from '#app/domain/form.ts'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import type { Language } from '../languages.ts'

/** Who reads a mail, and when. `before`: what the supplier's draft says already, which a further mail goes on with. */
export type Reader = { lang: Language; today: string; before?: FormValues }

/** A form that is being read: what was said by code, and what came of it so far. */
export type Reading = Required<Reader> & { rfq: RfqDocument; said: ReadonlyMap<string, string>; result: ReadMail }

export const unclear = (result: ReadMail, code: string, said: string, why: Why): void => {
  result.unclear.push({ code, said: said.slice(0, 300), why })
}

export const understood = (result: ReadMail, code: string, values: FormValues): void => {
  Object.assign(result.values, values)
  result.understood.push(code)
}
