import { request } from 'node:http'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { hashPassword } from '#app/services/accounts/passwords.server.ts'
import { putFile } from '#app/infra/storage.server.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { listings } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { openSite } from './open-site.ts'

const site = await openSite({ PUBLIC_URL: 'https://quay.example', FILES_ORIGIN: 'https://files.quay.example' })
const own = { origin: 'https://quay.example' }

/** Asks as through a proxy: by a name that leads here. */
function askAs(host: string, path: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${site.origin}${path}`, { headers: { Host: host } }, (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    })
    asked.once('error', reject).end()
  })
}

async function givenPicture(): Promise<string> {
  const fileId = newId()
  await site.db.insert(files).values({
    id: fileId,
    sha256: '0'.repeat(64),
    size: 5,
    type: 'image/jpeg',
    displayName: 'valve',
    companyId: newId(),
    purpose: 'listing-picture',
    state: 'ready',
  })
  for (const format of ['webp', 'jpg'] as const) {
    await site.db.insert(fileVariants).values({ fileId, width: 320, height: 320, format, size: 5 })
    await putFile(`${fileId}/320.${format}`, Buffer.from('bytes'))
  }
  return fileId
}

describe('behind https', () => {
  it.each([
    ['/en', 200],
    ['/', 302],
    ['/en/no-such-page', 404],
    ['/en/desk', 303],
    ['/healthz', 200],
  ])('%s (%i) is for https alone from now on', async (path, status) => {
    const { headers, status: answered } = await site.visit(path)
    expect(answered).toBe(status)
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
  })

  it('the session has the name that only https can give, and every cookie is secure', async () => {
    const { personId, address } = await site.given.company()
    await site.db
      .update(people)
      .set({ passwordHash: await hashPassword('a long password') })
      .where(eq(people.id, personId))
    const { status, headers } = await site.post('/en/login', { email: address, password: 'a long password' }, own)
    expect(status).toBe(302)
    const cookies = [...headers.getSetCookie(), ...(await site.visit('/ar', { headers: { Accept: 'text/html' } })).headers.getSetCookie()]
    expect(cookies.find((cookie) => cookie.startsWith('__Host-session='))).toMatch(/Path=\/; HttpOnly; Secure; SameSite=Lax/)
    expect(cookies.length).toBeGreaterThan(1)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).not.toMatch(/Domain=/i)
    }
  })

  it('takes forms from its own address, and from that address over http not', async () => {
    expect((await site.post('/en/login', { email: 'x' }, own)).status).toBe(422)
    expect((await site.post('/en/login', { email: 'x' }, { origin: 'http://quay.example' })).status).toBe(403)
    expect((await site.post('/en/login', { email: 'x' }, { origin: 'https://files.quay.example' })).status).toBe(403)
  })
})

describe('pictures at an address of their own', () => {
  it('are linked there, and the policy lets them through', async () => {
    const supplier = await site.given.company()
    const listing = await site.given.listing(supplier)
    const fileId = await givenPicture()
    await site.db
      .update(listings)
      .set({ pictureFileIds: [fileId] })
      .where(eq(listings.id, listing.listingId))
    const { html, headers } = await site.visit(`/en/search`)
    expect(headers.get('content-security-policy')).toMatch(/img-src 'self' data: https:\/\/files\.quay\.example;/)
    expect(html).toContain(`https://files.quay.example/media/${fileId}/320.jpg`)
  })

  it('are served there without a cookie, to pages of the other address', async () => {
    const fileId = await givenPicture()
    const { status, headers, body } = await askAs('files.quay.example', `/media/${fileId}/320.jpg`)
    expect([status, body, headers['content-type']]).toEqual([200, 'bytes', 'image/jpeg'])
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  })

  it.each(['/', '/en', '/en/login', '/assets/x.js', '/favicon.svg'])('are alone there: no %s', async (path) => {
    const { status, headers } = await askAs('files.quay.example', path)
    expect(status).toBe(404)
    expect(headers['set-cookie']).toBeUndefined()
  })
})
