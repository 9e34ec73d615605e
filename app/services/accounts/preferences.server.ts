import { eq } from 'drizzle-orm'
import { PreferencesInput } from '#app/domain/accounts/account.ts'
import { conflict } from '#app/domain/errors.ts'
import { sha256 } from '#app/infra/secrets.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import { people } from '#db/schema/people.ts'
import { inTransaction } from '../context.server.ts'
import { lockPerson } from './lock-person.server.ts'
import type { PersonContext } from './sessions.server.ts'

export type Preferences = { name: string | null; locale: Language; timeZone: string }

/** What the form was filled with, in a few letters. */
export const preferencesMark = ({ name, locale, timeZone }: Preferences): string =>
  sha256(JSON.stringify([name, locale, timeZone])).slice(0, 16)

/** Name, language of letters and time zone, changed only from what the person saw. */
export async function changePreferences(ctx: PersonContext, input: PreferencesInput): Promise<void> {
  const { mark, ...preferences } = PreferencesInput.parse(input)
  await inTransaction(ctx, async (tx) => {
    const person = await lockPerson(tx, ctx.person.personId)
    const isSaved = preferencesMark(person) === preferencesMark(preferences)
    if (!isSaved && preferencesMark(person) !== mark) throw conflict('account.changed')
    await tx.update(people).set(preferences).where(eq(people.id, person.id))
  })
}
