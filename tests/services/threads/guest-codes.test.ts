import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { acceptQuotation } from '#app/services/quotations/accept-quotation.server.ts'
import { guestCodeOf, sendGuestCode } from '#app/services/threads/guest-codes.server.ts'
import { sendQuotation } from '#app/services/quotations/send-quotation.server.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { givenIn, quotationInput } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld()
const given = givenIn(db)

async function quotedGuest() {
  const guest = await given.guestThread()
  const { quotationId } = await sendQuotation(guest.supplier.ctx, guest.threadId, { ...quotationInput(), version: 0 })
  await sendGuestCode(guest.ctx, 'quotation.accept', quotationId)
  const [row] = await db.select().from(guestCodes).where(eq(guestCodes.subjectId, quotationId))
  return { ...guest, quotationId, code: guestCodeOf(row!.id), codeId: row!.id }
}

describe('a guest who accepts', () => {
  it('needs the code from the letter', async () => {
    const { ctx, quotationId, code } = await quotedGuest()
    await expect(acceptQuotation(ctx, { quotationId, version: 1 })).rejects.toMatchObject({ code: 'quotation.code_required' })
    await acceptQuotation(ctx, { quotationId, version: 1, code })
  })

  it('may type it in full-width digits and with a space', async () => {
    const { ctx, quotationId, code } = await quotedGuest()
    const typed = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    await acceptQuotation(ctx, { quotationId, version: 1, code: `${typed.slice(0, 3)} ${typed.slice(3)}` })
  })

  it('has five tries and ten minutes', async () => {
    const { ctx, quotationId, code } = await quotedGuest()
    const wrong = code === '000000' ? '000001' : '000000'
    for (let attempt = 0; attempt < 5; attempt += 1)
      await expect(acceptQuotation(ctx, { quotationId, version: 1, code: wrong })).rejects.toMatchObject({ code: 'quotation.code_wrong' })
    await expect(acceptQuotation(ctx, { quotationId, version: 1, code })).rejects.toMatchObject({ code: 'quotation.code_wrong' })

    const late = await quotedGuest()
    const elevenMinutesOn = { ...late.ctx, now: new Date(Date.now() + 11 * 60_000) }
    await expect(acceptQuotation(elevenMinutesOn, { quotationId: late.quotationId, version: 1, code: late.code })).rejects.toMatchObject({
      code: 'quotation.code_wrong',
    })
  })

  it('cannot use the code of another quotation', async () => {
    const [one, other] = [await quotedGuest(), await quotedGuest()]
    if (one.code === other.code) return
    await expect(acceptQuotation(one.ctx, { quotationId: one.quotationId, version: 1, code: other.code })).rejects.toMatchObject({ code: 'quotation.code_wrong' })
  })

  it('reaches no other thread with the link', async () => {
    const { ctx } = await quotedGuest()
    const { quotationId } = await given.quotation()
    await expect(acceptQuotation(ctx, { quotationId, version: 1, code: '123456' })).rejects.toMatchObject({ kind: expect.stringMatching(/not_found|invalid/) })
  })
})
