import { gunzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { listExports, openExport } from '#app/services/data-exports/own-exports.server.ts'
import { requestExport } from '#app/services/data-exports/request-export.server.ts'
import { eraseByAddress } from '#app/services/erasure/erase-person.server.ts'
import { postMessage } from '#app/services/threads/post-message.server.ts'
import { changeThreadSide } from '#app/services/threads/change-thread-side.server.ts'
import { dataExports, people } from '#db/schema/people.ts'
import { givenIn } from '#tests/given.ts'
import { openPost } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'
import { signedInOwner, type SignedInOwner } from '../accounts/signed-in.ts'

const world = await openWorld()
const { db } = world
const post = await openPost(world)
const given = givenIn(db)

const owner = async () => signedInOwner(db, await given.company())

async function filesOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const tar = extract()
  tar.end(gunzipSync(bytes))
  const files: Record<string, string> = {}
  for await (const entry of tar) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    files[entry.header.name] = Buffer.concat(chunks).toString('utf8')
  }
  return files
}

/** Asks, waits for the letter, and fetches. */
async function copyOf(person: SignedInOwner): Promise<Record<string, string>> {
  await requestExport(person.as)
  const letter = await post.letterTo(person.address, ({ subject }) => subject.includes('copy of your data'))
  expect(letter.text).toContain('/en/desk/settings/export')
  const [ready] = await listExports(person.as)
  return filesOf(await openExport(person.as, ready!.id))
}

describe('a copy of one’s own data', () => {
  it('holds the account, what was written on both sides, and nothing private of others', async () => {
    const person = await owner()
    const { threadId, buyer, quotationId } = await given.quotation({ supplier: person })
    expect(quotationId).toBeDefined()
    await postMessage(buyer.ctx, threadId, { clientKey: newId(), body: 'Can you do 16.00?', attached: [] })
    await changeThreadSide(buyer.ctx, threadId, { note: 'They always give in' })
    await changeThreadSide(person.ctx, threadId, { note: 'Not below 15.80' })
    const files = await copyOf(person)
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'disputes.json',
      'drafts.json',
      'inquiries.json',
      'letters.json',
      'mails.json',
      'memberships.json',
      'notes.json',
      'profile.json',
      'searches.json',
      'sessions.json',
      'threads.json',
    ])
    for (const name of Object.keys(files)) expect(name === 'README.txt' || files['README.txt']!.includes(name)).toBe(true)
    const all = Object.values(files).join('\n')
    for (const word of [person.address, 'Can you do 16.00?', 'Good day, please quote 500 pieces', 'Not below 15.80', '16.1'])
      expect(all).toContain(word)
    const [other] = await db.select().from(people).where(eq(people.id, buyer.personId))
    for (const word of [other!.address!, 'They always give in', person.token, person.as.person.sessionId]) expect(all).not.toContain(word)
    expect(all).toContain(other!.name)
  }, 60_000)

  it('is nobody else’s', async () => {
    const [person, other] = [await owner(), await owner()]
    await copyOf(person)
    const [ready] = await listExports(person.as)
    expect(await listExports(other.as)).toEqual([])
    await expect(openExport(other.as, ready!.id)).rejects.toMatchObject({ kind: 'not_found' })
  }, 60_000)

  it('is kept for seven days', async () => {
    const person = await owner()
    await copyOf(person)
    const [ready] = await listExports(person.as)
    const later = { ...person.as, now: new Date(Date.now() + 7 * 86_400_000 + 60_000) }
    expect(await listExports(later)).toEqual([])
    await expect(openExport(later, ready!.id)).rejects.toMatchObject({ kind: 'gone', code: 'account.export_gone' })
  }, 60_000)

  it('is asked for one at a time, and once a day', async () => {
    const person = await owner()
    await db.insert(dataExports).values({ personId: person.personId, expiresAt: new Date(Date.now() + 86_400_000) })
    await expect(requestExport(person.as)).rejects.toMatchObject({ kind: 'conflict', code: 'account.export_waits' })
    await db.delete(dataExports).where(eq(dataExports.personId, person.personId))
    process.env.LIMITS_SCALE = '1'
    forgetEnv()
    try {
      await copyOf(person)
      await expect(requestExport(person.as)).rejects.toMatchObject({ kind: 'limited' })
    } finally {
      process.env.LIMITS_SCALE = '0'
      forgetEnv()
    }
  }, 60_000)

  it('is gone with its owner, and not made for somebody who went meanwhile', async () => {
    const person = await owner()
    await copyOf(person)
    await eraseByAddress({ ...given.stranger(), actor: { kind: 'system', task: 'erase-person' } }, person.address)
    expect(await db.select().from(dataExports).where(eq(dataExports.personId, person.personId))).toEqual([])
  }, 60_000)
})
