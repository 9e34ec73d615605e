import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Response } from 'express'
import { afterEach, expect, it } from 'vitest'
import { atOnce, mostWaiting, passwordsInTurn } from '#app/server/turns.ts'
import { until } from '#scripts/machine/waiting.ts'

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

/** A door with a page behind it that answers when the test says so. */
async function openDoor() {
  const inside: Response[] = []
  let asked = 0
  const app = express()
  app.locals.stylesheets = []
  app.use((_req, _res, next) => ((asked += 1), next()))
  app.use(passwordsInTurn())
  app.get('*', (_req, res) => void res.send('page'))
  app.post('*', (_req, res) => void inside.push(res))
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closings.push(() => (server.closeAllConnections(), server.close()))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const post = (path = '/en/login', signal?: AbortSignal) =>
    fetch(origin + path, { method: 'POST', body: 'a=b', signal, headers: { Connection: 'close' } }).then(
      (answer) => answer,
      () => null,
    )
  return {
    inside,
    post,
    get: async (path: string) => (await fetch(origin + path)).text(),
    isAsked: (times: number) => until(() => asked === times, 20_000, 5),
    isInside: (times: number) => until(() => inside.length === times, 20_000, 5),
  }
}

it('forms with a password come in a few at a time, each when one before it was answered, and pages go on', async () => {
  const door = await openDoor()
  const answers = Array.from({ length: atOnce + 2 }, () => door.post())
  await door.isAsked(atOnce + 2)
  expect(door.inside).toHaveLength(atOnce)
  expect(await door.get('/en/login')).toBe('page')
  expect(await door.get('/en')).toBe('page')
  for (let answered = 0; answered < answers.length; answered += 1) {
    expect(await door.isInside(Math.min(answered + atOnce, answers.length))).toBe(true)
    door.inside[answered]!.send('in')
  }
  for (const answer of answers) expect((await answer)?.status).toBe(200)
})

it('one who has gone while waiting is passed over', async () => {
  const door = await openDoor()
  const answers = Array.from({ length: atOnce }, () => door.post())
  await door.isInside(atOnce)
  const leaving = new AbortController()
  const left = door.post('/en/login', leaving.signal)
  await door.isAsked(atOnce + 1)
  const last = door.post()
  await door.isAsked(atOnce + 2)
  leaving.abort()
  await left
  // The server has seen it when it has answered somebody who came after.
  await door.get('/en')
  door.inside.forEach((res) => res.send('in'))
  expect(await door.isInside(atOnce + 1)).toBe(true)
  door.inside.at(-1)!.send('last')
  expect(await (await last)?.text()).toBe('last')
  await Promise.all(answers)
})

it('where more than 256 wait, one is told when to come back', async () => {
  const door = await openDoor()
  const answers = Array.from({ length: atOnce + mostWaiting }, () => door.post())
  await door.isAsked(atOnce + mostWaiting)
  const refused = await door.post()
  expect(refused?.status).toBe(429)
  expect(refused?.headers.get('retry-after')).toBe('5')
  expect(await refused?.text()).toMatch(/^Too many/)
  for (let answered = 0; answered < answers.length; answered += 1) {
    expect(await door.isInside(Math.min(answered + atOnce, answers.length))).toBe(true)
    door.inside[answered]!.send('in')
  }
  for (const answer of answers) expect((await answer)?.status).toBe(200)
})

it.each([
  '/en/login',
  '/zh/join',
  '/ar/verify',
  '/en/reset/token',
  '/en/invitations/token',
  '/en/desk/proof',
  '/en/desk/settings/password',
  '/en/login.data',
])('%s waits', async (path) => {
  const door = await openDoor()
  const answers = Array.from({ length: atOnce + 1 }, () => door.post(path))
  await door.isAsked(atOnce + 1)
  expect(door.inside).toHaveLength(atOnce)
  door.inside.forEach((res) => res.send('in'))
  expect(await door.isInside(atOnce + 1)).toBe(true)
  door.inside.at(-1)!.send('in')
  await Promise.all(answers)
})

it.each(['/en/inquiries', '/en/desk/threads/1/messages', '/en/loginx', '/en/desk/listings'])('%s does not', async (path) => {
  const door = await openDoor()
  const answers = Array.from({ length: atOnce + 1 }, () => door.post(path))
  expect(await door.isInside(atOnce + 1)).toBe(true)
  door.inside.forEach((res) => res.send('in'))
  await Promise.all(answers)
})
