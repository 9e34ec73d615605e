import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/languages.ts'
import { translator } from '#app/i18n/translator.ts'
import { newId } from '#app/domain/id.ts'
import { getLetterSettings } from '#app/services/letters/letter-settings.server.ts'
import { unsubscribeTokenOf } from '#app/services/letters/unsubscribe.server.ts'
import { letters } from '#db/schema/letters.ts'
import { fieldsOf, openSite, written } from './open-site.ts'

const site = await openSite()
const { given, db } = site

async function withLetter() {
  const { supplier, threadId } = await given.thread()
  const subject = { threadId, companyId: supplier.companyId }
  const letter = { id: newId(), name: 'message-received' as const, recipientId: supplier.personId, toAddress: supplier.address }
  await db.insert(letters).values({ ...letter, locale: 'en', threadId, subject })
  const kinds = async () => (await getLetterSettings(supplier.ctx)).kinds
  return { supplier, kinds, token: unsubscribeTokenOf(letter.id) }
}

describe('the button of a mail client', () => {
  it('acts at once: from anywhere, without a cookie, and without being led elsewhere', async () => {
    const { kinds, token } = await withLetter()
    const clicks = [{ origin: null }, { origin: 'https://mail.example' }, { origin: null, headers: { 'Sec-Fetch-Site': 'cross-site' } }]
    for (const click of clicks) {
      const answer = await site.post(`/u/${token}`, { 'List-Unsubscribe': 'One-Click' }, click)
      expect(answer).toMatchObject({ status: 200, location: null })
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    expect(await kinds()).toEqual(['inquiries', 'quotations', 'rfqs', 'alerts'])
    expect((await site.post(`/u/${token.toUpperCase()}`, {}, { origin: null })).status).toBe(200)
  })

  it('does nothing when the address is only opened, by a person or by a scanner', async () => {
    const { kinds, token } = await withLetter()
    for (const method of ['GET', 'HEAD']) {
      const opened = await site.visit(`/u/${token}`, { method, headers: { 'Accept-Language': 'zh' } })
      expect(opened).toMatchObject({ status: 302, location: `/zh/unsubscribe/${token}` })
      expect((await site.visit(opened.location!, { method })).status).toBe(200)
    }
    expect(await kinds()).toHaveLength(5)
  })

  it('is refused where nobody gave it out', async () => {
    for (const token of [unsubscribeTokenOf(newId()), 'a'.repeat(40)])
      expect((await site.post(`/u/${token}`, {}, { origin: null })).status).toBe(410)
    expect((await site.post('/u/..%2Fen%2Flogin', {}, { origin: null })).status).toBe(403)
    expect((await site.visit(`/u/${'%0d%0aX: y'.repeat(3)}`)).status).not.toBe(500)
  })
})

it.each(languages)('in %s the page behind it says what it stops, stops it, and lets it come again', async (lang) => {
  const { kinds, token } = await withLetter()
  const [path, t] = [`/${lang}/unsubscribe/${token}`, translator(lang)]
  expect((await site.visit(path)).html).toContain(written(t('unsubscribe:kind.messages')))
  expect((await site.post(path, { intent: 'stop' })).location).toBe(path)
  expect(await kinds()).toHaveLength(4)
  expect((await site.visit(path)).html).toContain(written(t('unsubscribe:off.title')))
  await site.post(path, { intent: 'resume' })
  expect(await kinds()).toHaveLength(5)
})

it('the settings show what comes, and keep what was ticked', async () => {
  const { supplier, kinds } = await withLetter()
  const session = await site.signedIn(supplier)
  const path = '/en/desk/settings/letters'
  const seen = fieldsOf((await site.visit(path, { session })).html)
  expect(seen.kinds).toEqual(['inquiries', 'messages', 'quotations', 'rfqs', 'alerts'])
  expect((await site.post(path, { ...seen, kinds: 'inquiries' }, { session })).location).toBe(path)
  expect(await kinds()).toEqual(['inquiries'])
  const { kinds: _none, ...noKind } = fieldsOf((await site.visit(path, { session })).html)
  await site.post(path, noKind, { session })
  expect(await kinds()).toEqual([])
  expect((await site.post(path, { ...seen }, { session })).status).toBe(409)
})
