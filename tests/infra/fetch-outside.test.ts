import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgetEnv, readEnvironment } from '#app/env.server.ts'
import { fetchOutside } from '#app/infra/fetch-outside.server.ts'

const asked: string[] = []
const open: ReturnType<typeof createServer>[] = []

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    answer(req, res)
  })
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

let canary = 0

function allow(list: string) {
  process.env.FETCH_ALLOW = list
  forgetEnv()
}

beforeAll(async () => {
  Object.assign(process.env, {
    QUAYSIDE_MODE: 'single',
    PUBLIC_URL: 'http://localhost:3000',
    SECRET_KEY: 'x'.repeat(32),
    DATABASE_URL: 'postgres://localhost/none',
    RESEND_API_KEY: 're_tests',
    RESEND_WEBHOOK_SECRET: 'whsec_tests',
    REPLY_DOMAIN: 'reply.quayside.test',
  })
  canary = await listen((_req, res) => res.end('secret'))
})
afterAll(() => open.forEach((server) => server.close()))

const hosts = [
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.1',
  '192.168.1.1',
  '169.254.169.254',
  '169.254.0.1',
  '100.64.0.1',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::]',
  '[2001::1]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
]

describe('an address that somebody typed', () => {
  it.each(hosts.flatMap((host) => [`http://${host}/`, `https://${host}:443/x.png`]))('%s is not asked for', async (address) => {
    allow('')
    expect(await fetchOutside(address, { mostBytes: 1000 })).toEqual({ problem: 'not_outside' })
  })

  it.each([
    'file:///etc/passwd',
    'ftp://example.com/x.png',
    'gopher://example.com/',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'http://user:secret@example.com/',
    'http://@127.0.0.1/',
    '//example.com/x.png',
    'example.com/x.png',
    'http://',
    '',
  ])('%j is no address of the web', async (address) => {
    expect(await fetchOutside(address, { mostBytes: 1000 })).toEqual({ problem: 'not_outside' })
  })

  it('is not asked for at another port than those of the web', async () => {
    const resolve = async () => [{ address: '93.184.215.14', family: 4 }]
    expect(await fetchOutside('http://pictures.example:22/', { mostBytes: 1000, resolve })).toEqual({ problem: 'not_outside' })
  })

  it('is not asked for when one of the addresses of its host lies inside', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    expect(await fetchOutside('http://pictures.example/', { mostBytes: 1000, resolve })).toEqual({ problem: 'not_outside' })
  })

  it('is asked for where it was checked, whatever its name stands for a moment later', async () => {
    allow(`127.0.0.0/8:${canary}`)
    let times = 0
    const resolve = async () => {
      times += 1
      return [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const fetched = await fetchOutside(`http://pictures.example:${canary}/once`, { mostBytes: 1000, resolve })
    expect(fetched).toEqual({ bytes: Buffer.from('secret') })
    expect(times).toBe(1)
  })
})

describe('a redirect', () => {
  it.each(['http://127.0.0.1:PORT/inside', 'http://169.254.169.254/latest/', '//[::1]/', 'file:///etc/passwd'])(
    'to %s is not followed',
    async (to) => {
      const port = await listen((_req, res) => res.writeHead(302, { location: to.replace('PORT', String(canary)) }).end())
      allow(`127.0.0.0/8:${port}`)
      const before = asked.filter((path) => path === '/inside').length
      expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000 })).toEqual({ problem: 'not_outside' })
      expect(asked.filter((path) => path === '/inside').length).toBe(before)
    },
  )

  it('that leads in circles comes to an end', async () => {
    const port = await listen((_req, res) => res.writeHead(302, { location: '/again' }).end())
    allow(`127.0.0.0/8:${port}`)
    expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000 })).toEqual({ problem: 'too_many_redirects' })
  })
})

describe('an answer', () => {
  it('that announces too much is not read', async () => {
    const port = await listen((_req, res) => res.writeHead(200, { 'content-length': 5000 }).end(Buffer.alloc(5000)))
    allow(`127.0.0.0/8:${port}`)
    expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000 })).toEqual({ problem: 'too_large' })
  })

  it('that goes on and on is cut off', async () => {
    const port = await listen((_req, res) => {
      const more = () => void (res.write(Buffer.alloc(500)) ? setImmediate(more) : res.once('drain', more))
      more()
    })
    allow(`127.0.0.0/8:${port}`)
    expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000 })).toEqual({ problem: 'too_large' })
  })

  it('that does not come is not waited for', async () => {
    const port = await listen(() => undefined)
    allow(`127.0.0.0/8:${port}`)
    expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000, withinMs: 100 })).toEqual({ problem: 'too_slow' })
  })

  it('that says no is not found', async () => {
    const port = await listen((_req, res) => res.writeHead(404).end())
    allow(`127.0.0.0/8:${port}`)
    expect(await fetchOutside(`http://127.0.0.1:${port}/`, { mostBytes: 1000 })).toEqual({ problem: 'not_found' })
  })
})

describe('the list of what is fetched all the same', () => {
  it.each(['127.0.0.1', '127.0.0.0/8', 'localhost:80', '127.0.0.0/8:8080;'])('is not %s', (list) => {
    process.env.FETCH_ALLOW = list
    expect(readEnvironment(process.env)).toEqual({ wrong: [expect.stringContaining('FETCH_ALLOW')] })
  })

  it('opens one port and no other', async () => {
    allow(`127.0.0.0/8:${canary}, [::1]/128:80`)
    expect('bytes' in (await fetchOutside(`http://127.0.0.1:${canary}/`, { mostBytes: 1000 }))).toBe(true)
    expect(await fetchOutside(`http://127.0.0.1:${canary + 1}/`, { mostBytes: 1000 })).toEqual({ problem: 'not_outside' })
  })
})
