import { expect, test } from 'vitest'
import { apiKey, letter, listenForWebhooks, runMailEndpoint, until } from './run-mail-endpoint.ts'

test('a letter brings sent and delivered, signed, with its tags and its Message-ID', async () => {
  const portal = await listenForWebhooks()
  const { resend } = await runMailEndpoint({ webhookUrl: portal.url })
  const { data } = await resend.emails.send(letter)
  await until(() => portal.taken.length === 2)
  expect(portal.types()).toEqual(['email.sent', 'email.delivered'])
  expect(portal.taken.every(({ genuine }) => genuine)).toBe(true)
  expect(portal.taken[0]?.event.data).toMatchObject({ email_id: data?.id, to: [letter.to], tags: { letter: 'letter-1' } })
  expect(portal.taken[0]?.event.data).toHaveProperty('message_id', (await resend.emails.get(data?.id ?? '')).data?.message_id)
})

test.each([
  ['bounced+x@valve.test', ['email.sent', 'email.bounced'], { bounce: { type: 'Permanent' } }],
  ['Complained@buyer.test', ['email.sent', 'email.delivered', 'email.complained'], {}],
  ['full@buyer.test', ['email.sent', 'email.bounced'], { bounce: { type: 'Transient' } }],
  ['delayed+y@buyer.test', ['email.sent', 'email.delivery_delayed', 'email.delivered'], {}],
  ['suppressed@buyer.test', ['email.suppressed'], { suppressed: { type: 'OnAccountSuppressionList' } }],
])('a letter to %s meets its own fate', async (to, types, data) => {
  const portal = await listenForWebhooks()
  const { resend } = await runMailEndpoint({ webhookUrl: portal.url })
  await resend.emails.send({ ...letter, to })
  await until(() => portal.taken.length === types.length)
  expect(portal.types()).toEqual(types)
  expect(portal.taken.at(-1)?.event.data).toMatchObject(data)
})

test('an address that comes off the suppression list is told of, and letters to it arrive', async () => {
  const portal = await listenForWebhooks()
  const { url, resend } = await runMailEndpoint({ webhookUrl: portal.url })
  const takeOff = () =>
    fetch(`${url}/suppressions/suppressed@buyer.test`, { method: 'DELETE', headers: { Authorization: `Bearer ${apiKey}` } })
  expect((await takeOff()).status).toBe(200)
  await until(() => portal.taken.length === 1)
  expect(portal.taken[0]).toMatchObject({
    genuine: true,
    event: { type: 'suppression.removed', data: { email: 'suppressed@buyer.test' } },
  })
  await resend.emails.send({ ...letter, to: 'suppressed@buyer.test' })
  await until(() => portal.taken.length === 3)
  expect(portal.types()).toEqual(['suppression.removed', 'email.sent', 'email.delivered'])
  expect((await takeOff()).status).toBe(404)
})

test('a webhook that is not taken is posted again under the same id until it is', async () => {
  const portal = await listenForWebhooks((_taken, all) => [500, 302, 404, 200][all.length - 1] ?? 200)
  const { resend } = await runMailEndpoint({ webhookUrl: portal.url })
  await resend.emails.send({ ...letter, to: 'suppressed@buyer.test' })
  await until(() => portal.taken.length === 4)
  expect(new Set(portal.taken.map(({ headers }) => headers['svix-id'])).size).toBe(1)
  expect(new Set(portal.taken.map(({ body }) => body)).size).toBe(1)
})

test('at the end of its schedule a webhook is given up, and a restart does not begin anew', async () => {
  const portal = await listenForWebhooks(() => 503)
  const first = await runMailEndpoint({ webhookUrl: portal.url, webhookDelayFactor: 0 })
  await first.resend.emails.send({ ...letter, to: 'suppressed@buyer.test' })
  await until(() => portal.taken.length === 8)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await first.stop()
  await runMailEndpoint({ dataDir: first.dataDir, webhookUrl: portal.url })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(portal.taken).toHaveLength(8)
})

test('what nobody took before a restart is posted after it, and what was taken is not', async () => {
  const portal = await listenForWebhooks(({ event }) => (event.type === 'email.sent' ? 200 : 500))
  const first = await runMailEndpoint({ webhookUrl: portal.url, webhookDelayFactor: 1000 })
  const { data } = await first.resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  await until(() => portal.taken.length === 2)
  await first.stop()

  const healthy = await listenForWebhooks()
  const second = await runMailEndpoint({ dataDir: first.dataDir, webhookUrl: healthy.url })
  await until(() => healthy.taken.length === 1)
  expect(healthy.types()).toEqual(['email.delivered'])
  expect(healthy.taken[0]?.headers['svix-id']).toBe(portal.taken[1]?.headers['svix-id'])
  expect((await second.resend.emails.send(letter, { idempotencyKey: 'letter/1' })).data).toEqual(data)
})

test('events wait for a portal that names its address later', async () => {
  const { resend, deliverTo } = await runMailEndpoint()
  await resend.emails.send(letter)
  const portal = await listenForWebhooks()
  deliverTo(portal.url)
  await until(() => portal.taken.length === 2)
})

test('duplicates carry the same id, and forged ones never verify', async () => {
  const portal = await listenForWebhooks(({ genuine }) => (genuine ? 200 : 401))
  const { resend, setFaults } = await runMailEndpoint({ webhookUrl: portal.url })
  await setFaults({ duplicate: 1, forge: 1 })
  for (let n = 0; n < 4; n += 1) await resend.emails.send({ ...letter, to: 'suppressed@buyer.test' })
  await until(() => portal.taken.length === 12)
  const genuine = portal.taken.filter((one) => one.genuine)
  expect(genuine).toHaveLength(8)
  expect(new Set(genuine.map(({ headers }) => headers['svix-id'])).size).toBe(4)
})

test('held back and shuffled, every webhook arrives all the same', async () => {
  const portal = await listenForWebhooks()
  const { resend, setFaults } = await runMailEndpoint({ webhookUrl: portal.url })
  await setFaults({ delayMs: 200, shuffle: 1 })
  const began = Date.now()
  const ids: string[] = []
  for (let n = 0; n < 12; n += 1) ids.push((await resend.emails.send({ ...letter, to: 'suppressed@buyer.test' })).data?.id ?? '')
  await until(() => portal.taken.length > 0)
  expect(Date.now() - began).toBeGreaterThanOrEqual(190)
  await until(() => portal.taken.length === 12)
  const order = portal.taken.map(({ event }) => ('email_id' in event.data ? event.data.email_id : ''))
  expect([...order].sort()).toEqual([...ids].sort())
  expect(order).not.toEqual(ids)
})
