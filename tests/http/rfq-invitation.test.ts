import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { translator } from '#app/i18n/translator.ts'
import { cancelRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { guestCodeOf } from '#app/services/threads/guest-codes.server.ts'
import { rfqInvitationTokenOf } from '#app/services/rfqs/invitation-access.server.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { rfqInvitations } from '#db/schema/rfq-suppliers.ts'
import { fieldsOf, isWrongAt, openSite, summaryOf } from './open-site.ts'

const site = await openSite()
const { given, db } = site

async function lastCode(): Promise<string> {
  const [row] = await db.select().from(guestCodes).orderBy(desc(guestCodes.createdAt)).limit(1)
  return guestCodeOf(row!.id, row!.hash)
}

function withFile(fields: Record<string, string | string[]>, name: string): FormData {
  const form = new FormData()
  for (const [field, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(field, value)
  form.append('files', new File(['%PDF-1.7 '], name))
  return form
}

describe('suppliers invited to an RFQ', () => {
  it('are asked on a page of the desk, and quote by the link without an account, once the mailbox is proven', async () => {
    const { rfqId, buyer } = await given.openRfq({ document: { visibility: 'invited' } })
    const session = await site.signedIn(buyer)
    const invitations = `/en/desk/rfqs/${rfqId}/invitations`
    const wrong = await site.post(invitations, { intent: 'invite', addresses: 'wang at maker', note: 'As in 2019.' }, { session })
    expect([wrong.status, isWrongAt(wrong.html, 'addresses'), wrong.html.includes('As in 2019.')]).toEqual([422, true, true])
    const asked = await site.post(invitations, { intent: 'invite', addresses: 'wang@maker.test', note: 'As in 2019.' }, { session })
    expect([asked.status, asked.location]).toEqual([302, invitations])
    const [row] = await db.select().from(rfqInvitations).where(eq(rfqInvitations.rfqId, rfqId))
    const invited = `/en/q/${rfqInvitationTokenOf(row!.id)}/invitation`
    const opened = await site.visit(invited)
    expect([opened.status, opened.html.includes('As in 2019.'), opened.html.includes('wang@maker.test')]).toEqual([200, true, false])
    expect((await site.visit(invitations, { session })).html).toContain('Opened')

    const form = `${invited}/quotation`
    const terms = { currency: 'USD', incoterm: 'FOB', namedPlace: 'CNNGB', paymentTerms: 'TT_100', leadTimeDays: '30' }
    const typed = {
      ...fieldsOf((await site.visit(form)).html),
      ...terms,
      'lines[0].response': 'quoted',
      company: 'Nankai Castings',
      country: 'CN',
    }
    const nameless = await site.post(form, { ...typed, 'lines[0].price1': '16', intent: 'send' })
    expect([nameless.status, isWrongAt(nameless.html, 'name')]).toEqual([422, true])
    const kept = { ...fieldsOf((await site.visit(form)).html), name: 'Wang Lei' }
    expect(kept).toMatchObject({ company: 'Nankai Castings', 'lines[0].price1': '16', revision: '1' })
    const codeAsked = await site.post(form, { ...kept, intent: 'send' })
    expect([codeAsked.status, codeAsked.html.includes('on its way')]).toEqual([200, true])
    const ready = { ...fieldsOf(codeAsked.html), intent: 'send' }
    const guessed = await site.post(form, { ...ready, code: '123456' })
    expect([guessed.status, isWrongAt(guessed.html, 'code')]).toEqual([422, true])
    const program = await site.post(form, withFile({ ...fieldsOf(guessed.html), intent: 'send', code: await lastCode() }, 'form.exe'))
    const proven = fieldsOf(program.html)
    expect([program.status, isWrongAt(program.html, 'files'), proven.code]).toEqual([422, true, undefined])
    const sent = await site.post(form, withFile({ ...proven, intent: 'send' }, 'drawing.pdf'))
    expect(sent.status).toBe(302)
    const thread = sent.location!
    expect((await site.visit(thread)).html).toContain('QUO-')
    expect((await site.visit(`/en/desk/rfqs/${rfqId}/comparison`, { session })).html).toContain('drawing.pdf')
    const again = await site.post(form, { ...ready, code: '123456' })
    expect([again.status, summaryOf(again.html) !== '' || again.html.includes('sent by this invitation')]).toEqual([409, true])

    const next = fieldsOf((await site.visit(`${thread}/quotation`)).html)
    expect(next).toMatchObject({ version: '1', 'lines[0].price1': '16' })
    const revised = await site.post(`${thread}/quotation`, { ...next, 'lines[0].price1': '15', intent: 'send' })
    expect(revised.status).toBe(200)
    const second = await site.post(`${thread}/quotation`, { ...fieldsOf(revised.html), intent: 'send', code: await lastCode() })
    expect([second.status, second.location]).toEqual([302, thread])
    expect((await site.visit(`/en/desk/rfqs/${rfqId}/comparison`, { session })).html).toContain('not a member here')
  })

  it('read on a page why a form to download is not to be had any more', async () => {
    const { token, buyer, rfqId } = await given.rfqInvitation()
    const form = `/ar/q/${token}/invitation/quotation/form`
    const headers = { Accept: 'text/html,*/*;q=0.8' }
    expect((await site.visit(form, { headers })).headers.get('content-disposition')).toContain('.xlsx')
    await cancelRfq(buyer.ctx, rfqId, { revision: 1, reason: 'budget' })
    const dead = await site.visit(form, { headers })
    expect([dead.status, dead.headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8'])
    expect(dead.html).toContain('<html lang="ar" dir="rtl">')
    expect(dead.html).toContain(translator('ar')('refusal:rfq.invitation_over'))
  })

  it('are declined on the page of the RFQ by a member of a company that was asked, with a reason', async () => {
    const rfq = await given.openRfq({ document: { visibility: 'invited' } })
    const supplier = await given.company()
    await given.rfqInvitation({ rfq, address: supplier.address })
    const [session, page] = [await site.signedIn(supplier), `/en/rfqs/${rfq.ref}`]
    expect((await site.visit(page, { session })).html).toContain('Decline the invitation')
    const reasonless = await site.post(page, { intent: 'decline', note: 'Full until spring.' }, { session })
    expect([reasonless.status, isWrongAt(reasonless.html, 'reason'), reasonless.html.includes('Full until spring.')]).toEqual([
      422,
      true,
      true,
    ])
    const declined = await site.post(page, { intent: 'decline', reason: 'no_capacity', note: 'Full until spring.' }, { session })
    expect([declined.status, declined.location]).toEqual([302, page])
    expect((await site.visit(page, { session })).html).not.toContain('Decline the invitation')
  })
})
