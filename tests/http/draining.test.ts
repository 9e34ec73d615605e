import { Agent, createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import express from 'express'
import { closeBehindAnswers, drain } from '#app/server/draining.ts'
import { health } from '#app/server/health.ts'
import { until } from '#scripts/machine/waiting.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

const { db } = await openWorld({ MAIL: 'resend', MEILI_URL: '' })
await givenIn(db).company()

/** A server with one slow page: it is answered when the test says so. */
async function openServer() {
  const draining = { isTold: false }
  let finish = () => {}
  let taken = () => {}
  const isTaken = new Promise<void>((resolve) => (taken = resolve))
  const app = express()
  app.use(closeBehindAnswers(draining))
  app.use(health(db, draining))
  app.get('/quick', (_req, res) => void res.send('quick'))
  app.get('/slow', (_req, res) => {
    finish = () => void res.send('slow')
    taken()
  })
  const server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const get = (path: string, through: Agent | undefined = agent) =>
    new Promise<{ status: number; connection: string | undefined; body: string }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, agent: through }, (answer: IncomingMessage) => {
        let body = ''
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection, body }))
      })
      asked.once('error', reject).end()
    })
  return { server, draining, get, agent, isTaken, finish: () => finish() }
}

describe('a web process that was told to end', () => {
  it('is not ready at once, still answers, and closes each connection behind its answer', async () => {
    const { server, draining, get, agent } = await openServer()
    expect(await get('/readyz')).toMatchObject({ status: 200, connection: 'keep-alive' })
    const ended = drain(server, draining, { graceMs: 600, finishMs: 5000 })
    expect(await get('/readyz')).toMatchObject({ status: 503, connection: 'close' })
    expect(await get('/quick')).toEqual({ status: 200, connection: 'close', body: 'quick' })
    expect(await get('/healthz')).toMatchObject({ status: 200 })
    await ended
    await expect(get('/quick', new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    agent.destroy()
  })

  it('finishes what is under way, also after it takes nobody new', async () => {
    const { server, draining, get, agent, isTaken, finish } = await openServer()
    const slow = get('/slow')
    await isTaken
    const ended = drain(server, draining, { graceMs: 0, finishMs: 10_000 })
    expect(await until(async () => !server.listening, 5000, 5)).toBe(true)
    await expect(get('/quick', new Agent())).rejects.toThrow()
    finish()
    expect(await slow).toMatchObject({ status: 200, body: 'slow' })
    await ended
    agent.destroy()
  })

  it('cuts off what does not end in time', async () => {
    const { server, draining, get, agent, isTaken } = await openServer()
    const slow = get('/slow').catch((error: NodeJS.ErrnoException) => error.code)
    await isTaken
    await drain(server, draining, { graceMs: 0, finishMs: 100 })
    expect(await slow).toBe('ECONNRESET')
    agent.destroy()
  })

  it('does not wait for connections on which nobody asks', async () => {
    const { server, draining, get, agent } = await openServer()
    await get('/quick')
    const since = performance.now()
    await drain(server, draining, { graceMs: 0, finishMs: 10_000 })
    expect(performance.now() - since).toBeLessThan(2000)
    agent.destroy()
  })
})
