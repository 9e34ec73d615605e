import { TOTP } from 'otpauth'
import { eq } from 'drizzle-orm'
import { confirmSecondStep, beginSecondStep, getSecondStep } from '#app/services/accounts/change-second-step.server.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { createSession, validateSession, type PersonContext } from '#app/services/accounts/sessions.server.ts'
import type { Database } from '#db/client.server.ts'
import { people } from '#db/schema/people.ts'
import type { GivenCompany } from '#tests/given.ts'

export const password = 'three calm words'

/** Made once: these tests are not about what a guess costs. */
let hashed: Promise<string> | undefined
export const passwordHashed = (): Promise<string> => (hashed ??= hashPassword(password))

/** An owner with a password, signed in. */
export async function signedInOwner(db: Database, company: GivenCompany, device = 'Firefox, Windows') {
  await db
    .update(people)
    .set({ passwordHash: await passwordHashed() })
    .where(eq(people.id, company.personId))
  const token = await createSession(db, company.personId, company.companyId, new Date(), device)
  return { ...company, token, as: await contextOf(db, company, token) }
}

export type SignedInOwner = Awaited<ReturnType<typeof signedInOwner>>

/** What a request with this cookie may do. */
export async function contextOf(db: Database, company: GivenCompany, token: string): Promise<PersonContext> {
  const person = await validateSession(db, token)
  return { ...company.ctx, device: person!.device, person: person! }
}

/** Turns the second step on; `code` is what the app shows at a moment. */
export async function withSecondStep(owner: SignedInOwner) {
  await beginSecondStep(owner.as)
  const begun = await getSecondStep(owner.as)
  if (begun.state !== 'begun') throw new Error('The second step did not begin.')
  const totp = new TOTP({ secret: begun.secret })
  const at = new Date(Date.now() - 3600_000)
  const { recoveryCodes } = await confirmSecondStep({ ...owner.as, now: at }, { code: totp.generate({ timestamp: at.getTime() }) })
  return { secret: begun.secret, recoveryCodes, code: (moment = new Date()) => totp.generate({ timestamp: moment.getTime() }) }
}
