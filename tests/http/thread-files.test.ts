import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { storeThreadFile } from '#app/services/files/thread-files.server.ts'
import { guestCodeOf } from '#app/services/threads/guest-codes.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { messages } from '#db/schema/threads.ts'
import { guestCodes } from '#db/schema/quotations.ts'
import { openSite } from './open-site.ts'

const site = await openSite()
const { given, db } = site
const pdf = '%PDF-1.7 a drawing'

function formWith(body: string, names: string[], carried: string[] = []): FormData {
  const form = new FormData()
  form.set('body', body)
  form.set('clientKey', newId())
  for (const value of carried) form.append('attached', value)
  for (const name of names) form.append('files', new Blob([pdf]), name)
  return form
}

describe('files with a reply', () => {
  it('arrive with it; what was wrong elsewhere loses none of them', async () => {
    const { threadId, supplier } = await given.thread()
    const session = await site.signedIn(supplier)
    const there = `/en/desk/threads/${threadId}`
    const refused = await site.post(there, formWith('', ['drawing.pdf', 'table.csv']), { session })
    expect(refused.status).toBe(422)
    const arrived = [...refused.html.matchAll(/name="attached" checked="" value="([^"]+)"/g)].map(([, value]) => value!)
    expect(arrived.map((value) => value.slice(37))).toEqual(['drawing.pdf', 'table.csv'])
    const sent = await site.post(there, formWith('Here they are.', ['photo.jpg'], arrived), { session })
    expect([sent.status, sent.location]).toEqual([302, there])
    const page = (await site.visit(there, { session })).html
    for (const name of ['drawing.pdf', 'table.csv', 'photo.jpg']) expect(page).toContain(name)
  })

  it('that are programs are refused at the field, with everything kept', async () => {
    const { threadId, supplier } = await given.thread()
    const session = await site.signedIn(supplier)
    const answer = await site.post(`/en/desk/threads/${threadId}`, formWith('Run this.', ['tool.exe']), { session })
    expect(answer.status).toBe(422)
    expect(answer.html).toMatch(/Programs are not taken/)
    expect(answer.html).toContain('Run this.')
  })
})

async function sentToGuest() {
  const guest = await given.guestThread()
  const { id } = await storeThreadFile(guest.supplier.ctx, { name: 'مخطط "1".pdf', bytes: Buffer.from(pdf) })
  await postMessage(guest.supplier.ctx, guest.threadId, { body: 'The drawing.', clientKey: newId(), attached: [id] })
  return { ...guest, fileId: id }
}

describe('a file', () => {
  it('is saved and never shown: attachment, sandbox, in no cache', async () => {
    const { supplier, fileId } = await sentToGuest()
    const answer = await site.visit(`/files/${fileId}`, { session: await site.signedIn(supplier) })
    expect(answer.status).toBe(200)
    expect(answer.html).toBe(pdf)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="____ _1_.pdf"; filename*=UTF-8''${encodeURIComponent('مخطط "1".pdf')}`,
    )
    expect(answer.headers.get('content-security-policy')).toMatch(/sandbox; default-src 'none'/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('is not had by a guest’s link alone: the mailbox proves itself with a code, once for all files of the thread', async () => {
    const { threadId, scopedToken, fileId } = await sentToGuest()
    const there = `/en/q/${scopedToken}/files`
    const link = (await site.visit(`/en/q/${scopedToken}`)).html.match(/<a[^>]*\/files"[^>]*>/)?.[0]
    expect(link).toBe(`<a href="${there}">`)
    expect((await site.visit(there)).html).not.toContain(fileId)
    expect((await site.visit(`/files/${fileId}`)).location).toContain('/login')
    expect((await site.post(there, { code: '000000' })).status).toBe(422)
    expect((await site.post(there, { intent: 'send-code' })).status).toBe(200)
    const [code] = await db.select().from(guestCodes).where(eq(guestCodes.subjectId, threadId))
    const opened = await site.post(there, { code: guestCodeOf(code!.id) })
    expect(opened.status).toBe(302)
    const page = (await site.visit(opened.location!)).html
    const file = /href="(\/files\/[^"]+)"/.exec(page)?.[1]
    expect((await site.visit(file!)).html).toBe(pdf)
    expect((await site.visit(`${file!.slice(0, -3)}AAA`)).status).toBe(410)
    expect((await site.post(there, { code: guestCodeOf(code!.id) })).status).toBe(422)
  })

  it('goes with its message only', async () => {
    const { fileId, supplier } = await sentToGuest()
    const [message] = await db.select().from(messages).where(eq(messages.body, 'The drawing.')).limit(1)
    expect(message).toBeDefined()
    expect((await site.visit(`/files/${newId()}`, { session: await site.signedIn(supplier) })).status).toBe(404)
    expect((await site.visit(`/files/${fileId}`, { session: await site.signedIn(await given.company()) })).status).toBe(404)
  })
})
