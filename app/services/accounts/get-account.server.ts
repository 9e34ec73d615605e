import { eq } from 'drizzle-orm'
import { notFound } from '#app/domain/errors.ts'
import type { Language } from '#app/i18n/languages.ts'
import { people } from '#db/schema/people.ts'
import { preferencesMark } from './preferences.server.ts'
import type { PersonContext } from './sessions.server.ts'

export type AccountView = {
  address: string
  name: string
  locale: Language
  timeZone: string
  mark: string
  isStaff: boolean
  secondStepSince: Date | null
}

/** One's own account, as the settings show it. */
export async function getAccount(ctx: PersonContext): Promise<AccountView> {
  const [person] = await ctx.db.select().from(people).where(eq(people.id, ctx.person.personId))
  if (!person?.address || person.name === null) throw notFound()
  const { address, name, locale, timeZone, totpConfirmedAt } = person
  return {
    address,
    name,
    locale,
    timeZone,
    mark: preferencesMark({ name, locale, timeZone }),
    isStaff: person.staffRole !== null,
    secondStepSince: totpConfirmedAt,
  }
}
