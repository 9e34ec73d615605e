import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import { notMeTokenOf } from '#app/services/letters/not-me.server.ts'
import { drawnAt } from '#app/services/inquiries/inquiry-sending.server.ts'
import { newId } from '#app/domain/id.ts'
import { languages } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { inquiries, waitingInquiries } from '#db/schema/inquiries.ts'
import { letters, suppressions } from '#db/schema/letters.ts'
import { people } from '#db/schema/people.ts'
import { fieldsOf, openSite, summaryOf, written } from './open-site.ts'

const site = await openSite({ LIMITS_SCALE: '1' })
const { given, db } = site
const message = 'Please quote 500 ball valves DN50 for a water line.'

async function staffSession(): Promise<string> {
  const id = newId()
  await db
    .insert(people)
    .values({ id, address: `staff-${id}@quayside.test`, name: 'Staff', staffRole: 'staff', addressVerifiedAt: new Date() })
  return (await sessionCookie().serialize(await createSession(db, id, null, new Date()))).split(';')[0]!
}

async function askedPage() {
  const [buyer, { ref }] = [await given.company({ country: 'PE' }), await given.listing(await given.company())]
  const [session, path] = [await site.signedIn(buyer), `/en/inquiries/new?listing=${ref}`]
  return { buyer, ref, session, path, fields: fieldsOf((await site.visit(path, { session })).html) }
}

const inquiriesOf = (companyId: string) => db.select().from(inquiries).where(eq(inquiries.buyerCompanyId, companyId))

describe('the inquiry form', () => {
  it('sent as it was read goes through, however quick; its two traps are out of sight, named for who hears the page, and empty', async () => {
    const { buyer, session, path, fields } = await askedPage()
    expect(fields).toMatchObject({ homepage: '', subject: '' })
    const { html } = await site.visit(path, { session })
    expect(html.match(/<div class="sr-only">.*?<\/div>/s)?.[0]).toMatch(
      /Leave this empty<input[^>]*name="homepage"[^>]*tabindex="-1"[^>]*autoComplete="off"/i,
    )
    expect((await site.post(path, { ...fields, message }, { session })).location).toMatch(/^\/en\/desk\/threads\//)
    expect(await inquiriesOf(buyer.companyId)).toHaveLength(1)
  })

  it('with a filled trap is answered like one that waits, and staff deliver it', async () => {
    const { buyer, session, path, fields } = await askedPage()
    const sent = await site.post(path, { ...fields, message, homepage: 'https://cheap.example' }, { session })
    expect(sent).toMatchObject({ status: 302, location: '/en/inquiries/sent?waits=1' })
    expect((await site.visit(sent.location!)).html).toContain('Your inquiry has been taken')
    expect(await inquiriesOf(buyer.companyId)).toEqual([])
    const staff = await staffSession()
    const page = await site.visit('/en/admin/inquiries', { session: staff })
    for (const text of [message, 'filled in a field that nobody sees', written('Deliver')]) expect(page.html).toContain(text)
    const [waiting] = await db.select().from(waitingInquiries).where(eq(waitingInquiries.buyerCompanyId, buyer.companyId))
    const release = () => site.post('/en/admin/inquiries', { inquiry: waiting!.id, intent: 'release' }, { session: staff })
    expect((await release()).status).toBe(302)
    expect(await inquiriesOf(buyer.companyId)).toHaveLength(1)
    const again = await release()
    expect(again.status).toBe(409)
    expect(summaryOf(again.html)).toContain('decided about this inquiry already')
  })

  it('that lay open for half a day comes back with everything that was typed, ready to be sent', async () => {
    const { buyer, ref, session, path, fields } = await askedPage()
    const old = await site.post(path, { ...fields, message, made: drawnAt(ref, new Date(Date.now() - 13 * 3600_000)) }, { session })
    expect(old.status).toBe(422)
    expect(summaryOf(old.html)).toContain('lay open for half a day')
    const again = fieldsOf(old.html)
    expect(again.message).toBe(message)
    expect((await site.post(path, again, { session })).status).toBe(302)
    expect(await inquiriesOf(buyer.companyId)).toHaveLength(1)
  })
})

describe('"this was not me"', () => {
  it.each(languages)(
    'is a page with a button in %s; opening it stops nothing, pressing it does, and it can be taken back',
    async (lang) => {
      const email = `bombed-${lang}@mailbox.test`
      await site.post('/en/join', { name: 'Ann Other', email, password: 'a long password', company: 'Other & Sons', country: 'PE' })
      const [letter] = await db.select().from(letters).where(eq(letters.toAddress, email))
      const path = `/${lang}/not-me/${notMeTokenOf(letter!.id)}`
      const before = (await db.select().from(suppressions)).length
      const t = translator(lang)
      const page = await site.visit(path)
      expect(page.html).toContain(written(t('notMe:title')))
      expect(page.html).not.toContain(email)
      expect(await db.select().from(suppressions)).toHaveLength(before)
      expect((await site.post(path, { intent: 'stop' })).location).toBe(path)
      expect(await db.select().from(suppressions)).toHaveLength(before + 1)
      expect((await site.visit(path)).html).toContain(written(t('notMe:stopped.title')))
      await site.post(path, { intent: 'resume' })
      expect(await db.select().from(suppressions)).toHaveLength(before)
    },
  )
})
