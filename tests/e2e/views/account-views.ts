import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { secondStepCookie } from '#app/http/cookies.server.ts'
import { beginSecondStep } from '#app/services/accounts/change-second-step.server.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { suppress } from '#app/services/letters/suppressions.server.ts'
import { dataExports, sessions } from '#db/schema/people.ts'
import { fieldsOf } from '#tests/http/open-site.ts'
import { password, signedInOwner, withSecondStep } from '#tests/services/accounts/signed-in.ts'
import { longWord, type Ground, type View } from './view.ts'

/** One's own account, without a second step, while it is set up, and with one; and how staff see theirs. */
export async function accountViews({ site, asStaff }: Ground): Promise<View[]> {
  const { db, given } = site
  const [plain, begun, protectedOne] = [await owner(), await owner(), await owner()]
  await beginSecondStep(begun.as)
  await withSecondStep(protectedOne)
  const entry = await signIn(given.stranger(), { email: protectedOne.address, password }, { ip: '203.0.113.9', presentedToken: null })
  const between = (await secondStepCookie().serialize('secondStepToken' in entry ? entry.secondStepToken : '')).split(';')[0]!
  await db.update(sessions).set({ device: longWord }).where(eq(sessions.userId, plain.personId))
  const [ready, soon] = [newId(), new Date(Date.now() + 3_600_000)]
  await db.insert(dataExports).values({ id: ready, personId: protectedOne.personId, fileId: newId(), readyAt: new Date(), expiresAt: soon })
  await db.transaction((tx) => suppress(tx, begun.address, 'hard_bounce'))
  const settings = '/en/desk/settings'
  const [as, asBegun, asProtected] = [await site.signedIn(plain), await site.signedIn(begun), await site.signedIn(protectedOne)]
  const saved = fieldsOf((await site.visit(settings, { session: as })).html)
  return [
    { path: settings, as },
    { path: settings, shows: 'that they were saved', as, sent: saved },
    { path: settings, shows: 'that the second step is on', as: asProtected },
    { path: settings, shows: 'staff', as: asStaff },
    { path: `${settings}/address`, as },
    { path: `${settings}/letters`, as },
    { path: `${settings}/mailbox`, as },
    { path: `${settings}/mailbox`, shows: 'a mailbox that takes no letters', as: asBegun },
    { path: `${settings}/password`, as },
    { path: `${settings}/erasure`, as },
    { path: `${settings}/export`, as },
    { path: `${settings}/export`, shows: 'one that is ready', as: asProtected },
    { path: `${settings}/erasure`, shows: 'a code, too', as: asProtected },
    { path: `${settings}/sessions`, as },
    { path: `${settings}/second-step`, as },
    { path: `${settings}/second-step`, shows: 'what is scanned', as: asBegun },
    { path: `${settings}/second-step`, shows: 'a code that does not fit', as: asBegun, sent: { code: '12' }, status: 422 },
    { path: `${settings}/second-step`, shows: 'that it is on', as: asProtected },
    { path: `${settings}/second-step/removal`, shows: 'that it is off', as },
    { path: `${settings}/second-step/removal`, as: asProtected },
    { path: `${settings}/second-step/removal`, shows: 'what is missing', as: asProtected, sent: { password: '', code: '' }, status: 422 },
    { path: `${settings}/recovery-codes`, shows: 'that it is off', as },
    { path: `${settings}/recovery-codes`, as: asProtected },
    { path: `${settings}/recovery-codes`, shows: 'the codes', as: asProtected, sent: {} },
    { path: '/en/desk/proof', as },
    { path: '/en/desk/proof', shows: 'a code, too', as: asProtected },
    { path: '/en/login/second-step', as: between },
  ]

  async function owner() {
    return signedInOwner(db, await given.company())
  }
}
