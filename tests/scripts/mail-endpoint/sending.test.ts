import { connect } from 'node:net'
import { Resend } from 'resend'
import { expect, test } from 'vitest'
import { apiKey, letter, postJson, runMailEndpoint } from './run-mail-endpoint.ts'

const key = { authorization: `Bearer ${apiKey}` }

test('the same key with the same letter gives the first id again, and one mail', async () => {
  const { resend } = await runMailEndpoint()
  const first = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  const second = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  expect(first.data?.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(second.data).toEqual(first.data)
  expect((await resend.emails.list()).data?.data).toHaveLength(1)
})

test('the same key with another letter is refused', async () => {
  const { resend } = await runMailEndpoint()
  await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  const other = await resend.emails.send({ ...letter, subject: 'Another' }, { idempotencyKey: 'letter/1' })
  expect(other.error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' })
})

test('after 24 hours a key is free again', async () => {
  let now = new Date('2026-03-01T10:00:00Z')
  const { resend } = await runMailEndpoint({ now: () => now })
  const first = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  now = new Date('2026-03-02T09:59:59Z')
  expect((await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).data).toEqual(first.data)
  now = new Date('2026-03-02T10:00:00Z')
  const later = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  expect(later.data?.id).not.toBe(first.data?.id)
})

test('a key whose first request is still running is refused for now', async () => {
  const { resend, url } = await runMailEndpoint()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(
    `POST /emails HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${apiKey}\r\nIdempotency-Key: letter/1\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{`,
  )
  await expect
    .poll(async () => (await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).error)
    .toMatchObject({ statusCode: 409, name: 'concurrent_idempotent_requests' })
  socket.destroy()
})

test('a key longer than 256 characters is no key', async () => {
  const { resend } = await runMailEndpoint()
  const { error } = await resend.emails.send(letter, { idempotencyKey: 'k'.repeat(257) })
  expect(error).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' })
})

test.each([
  ['without a recipient', { to: [] }, 'missing_required_field'],
  ['without a subject', { subject: '' }, 'missing_required_field'],
  ['without any text', { text: '' }, 'validation_error'],
  ['from no address', { from: 'Quayside' }, 'invalid_from_address'],
  ['to no address', { to: 'nobody' }, 'validation_error'],
  ['to example.com', { to: 'a@example.com' }, 'validation_error'],
  ['to test.com', { cc: ['Ann <a@test.com>'] }, 'validation_error'],
  ['to 51 people', { to: Array.from({ length: 51 }, (_, n) => `a${n}@valve.test`) }, 'validation_error'],
  ['with a line break in its subject', { subject: 'a\r\nBcc: x@y.test' }, 'validation_error'],
  ['with a line break in a header', { headers: { 'X-A': 'a\nBcc: x@y.test' } }, 'validation_error'],
  ['with a tag of other letters', { tags: [{ name: 'letter', value: 'a:b' }] }, 'validation_error'],
  ['with a file to be fetched', { attachments: [{ path: 'http://127.0.0.1/' }] }, 'invalid_attachment'],
])('a letter %s is refused and not kept', async (_what, change, name) => {
  const { resend } = await runMailEndpoint()
  const { error } = await resend.emails.send({ ...letter, ...change })
  expect(error).toMatchObject({ statusCode: 422, name })
  expect((await resend.emails.list()).data?.data).toEqual([])
})

test('the key of the API is asked for in the words of Resend', async () => {
  const { url } = await runMailEndpoint()
  const none = await postJson(`${url}/emails`, letter)
  expect([none.status, await none.json()]).toMatchObject([401, { statusCode: 401, name: 'missing_api_key' }])
  const wrong = await new Resend('re_other', { baseUrl: url }).emails.send(letter)
  expect(wrong.error).toMatchObject({ statusCode: 403, name: 'invalid_api_key' })
})

test('an unreadable body is 400, another method 405, an unknown address 404', async () => {
  const { url } = await runMailEndpoint()
  expect((await fetch(`${url}/emails`, { method: 'POST', headers: key, body: '{' })).status).toBe(400)
  expect((await fetch(`${url}/emails`, { method: 'DELETE', headers: key })).status).toBe(405)
  expect((await fetch(`${url}/nothing`, { headers: key })).status).toBe(404)
})

test('a mail is read back with its tags, its Message-ID and what became of it', async () => {
  const { resend } = await runMailEndpoint()
  const { data } = await resend.emails.send({ ...letter, to: ['bounced+x@valve.test'] })
  await expect.poll(async () => (await resend.emails.get(data?.id ?? '')).data?.last_event).toBe('bounced')
  const mail = (await resend.emails.get(data?.id ?? '')).data
  expect(mail).toMatchObject({
    object: 'email',
    subject: letter.subject,
    text: letter.text,
    tags: letter.tags,
    reply_to: [letter.replyTo],
    cc: null,
  })
  expect(mail?.message_id).toMatch(/^<[^<>@]+@email\.quayside\.test>$/)
  expect((await resend.emails.get('nothing')).error).toMatchObject({ statusCode: 404, name: 'not_found' })
})

test('the list is walked newest first, page by page', async () => {
  const { resend } = await runMailEndpoint()
  for (let n = 1; n <= 5; n += 1) await resend.emails.send({ ...letter, subject: `Letter ${n}` })
  const first = (await resend.emails.list({ limit: 3 })).data
  expect([first?.data.map(({ subject }) => subject), first?.has_more]).toEqual([['Letter 5', 'Letter 4', 'Letter 3'], true])
  const next = (await resend.emails.list({ limit: 3, after: first?.data.at(-1)?.id ?? '' })).data
  expect([next?.data.map(({ subject }) => subject), next?.has_more]).toEqual([['Letter 2', 'Letter 1'], false])
  const back = (await resend.emails.list({ limit: 1, before: next?.data[0]?.id ?? '' })).data
  expect(back?.data.map(({ subject }) => subject)).toEqual(['Letter 3'])
  expect((await resend.emails.list({ limit: 101 })).error).toMatchObject({ statusCode: 422 })
})

test('a batch is taken whole or not at all, and once for its key', async () => {
  const { resend } = await runMailEndpoint()
  const two = [letter, { ...letter, to: 'ann@buyer.test' }]
  const first = await resend.batch.send(two, { idempotencyKey: 'digest/1' })
  expect(first.data?.data).toHaveLength(2)
  expect((await resend.batch.send(two, { idempotencyKey: 'digest/1' })).data).toEqual(first.data)
  expect((await resend.batch.send([letter, { ...letter, to: 'nobody' }])).error).toMatchObject({ statusCode: 422 })
  expect((await resend.emails.list()).data?.data).toHaveLength(2)
  const permissive = await resend.batch.send([letter, { ...letter, to: 'nobody' }], { batchValidation: 'permissive' })
  expect(permissive.data?.data).toHaveLength(1)
  expect(permissive.data?.errors).toMatchObject([{ index: 1 }])
  expect((await resend.batch.send(Array.from({ length: 101 }, () => letter))).error).toMatchObject({ statusCode: 422 })
})

test('requests above the announced rate are refused with the time to come back', async () => {
  const { resend } = await runMailEndpoint({ ratePerSecond: 3 })
  const answers = await Promise.all(Array.from({ length: 5 }, () => resend.emails.list()))
  const refused = answers.filter(({ error }) => error)
  expect(refused.map(({ error }) => error?.name)).toEqual(['rate_limit_exceeded', 'rate_limit_exceeded'])
  expect(refused[0]?.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '0', 'retry-after': '1' })
  await new Promise((resolve) => setTimeout(resolve, 1050))
  expect((await resend.emails.list()).headers).toMatchObject({ 'ratelimit-remaining': '2', 'ratelimit-reset': '1' })
})

test('faults strike before, after and within the answer, and a repeat with the key heals them', async () => {
  const { resend, setFaults, url } = await runMailEndpoint()
  await setFaults({ failBefore: { next: 1 } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).error).toMatchObject({ statusCode: 500 })
  expect((await resend.emails.list()).data?.data).toHaveLength(0)

  await setFaults({ failAfter: { next: 1 } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).error).toMatchObject({ statusCode: 500 })
  await setFaults({ cutAnswer: { next: 1 } })
  expect((await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).error).toMatchObject({
    statusCode: null,
    name: 'application_error',
  })
  await setFaults({ rate429: 1 })
  expect((await resend.emails.send(letter, { idempotencyKey: 'letter/1' })).error).toMatchObject({ statusCode: 429 })
  expect(await (await fetch(`${url}/faults`)).json()).toMatchObject({ rate429: 1, struck: { rate429: 1 } })

  await setFaults({})
  const healed = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  expect((await resend.emails.list()).data?.data.map(({ id }) => id)).toEqual([healed.data?.id])
  expect((await setFaults({ failBefore: 2 })).status).toBe(422)
})

test('an account takes nothing, or its quota is used up, till the fault is over; reading goes on while only the quota is', async () => {
  const { resend, setFaults, url } = await runMailEndpoint({ ratePerSecond: 1 })
  await setFaults({ quota: 1 })
  const full = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  expect(full.error).toMatchObject({ name: 'daily_quota_exceeded', statusCode: 429 })
  expect(full.headers).toMatchObject({ 'retry-after': '3600' })
  expect((await resend.emails.list()).error?.name).toBe('rate_limit_exceeded')
  expect(await (await fetch(`${url}/faults`)).json()).toMatchObject({ struck: { quota: 1, overRate: 1 } })

  const { resend: quick, setFaults: set } = await runMailEndpoint()
  await set({ quota: 1 })
  expect((await quick.emails.receiving.list()).error).toBeNull()
  await set({ refuseKey: 1 })
  for (const { error } of [await quick.emails.send(letter), await quick.emails.receiving.list()])
    expect(error).toMatchObject({ name: 'suspended_api_key', statusCode: 403 })
  await set({})
  expect((await quick.emails.send(letter, { idempotencyKey: 'letter/1' })).error).toBeNull()
})
