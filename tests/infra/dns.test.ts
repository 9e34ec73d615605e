import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { findTxt } from '#app/infra/dns.server.ts'

/** Answers each question as `answer` says: texts, a code of refusal, or not at all. */
async function nameServer(answer: () => string[] | number | null) {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const said = answer()
    if (said === null) return
    const texts = typeof said === 'number' ? [] : said
    const head = Buffer.from(question.subarray(0, 12))
    head.writeUInt16BE(0x8180 | (typeof said === 'number' ? said : 0), 2)
    head.writeUInt16BE(texts.length, 6)
    head.fill(0, 8, 12)
    const asked = question.subarray(12, question.indexOf(0, 12) + 5)
    const records = texts.map((text) => {
      const body = Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
      const record = Buffer.alloc(12)
      record.writeUInt16BE(0xc00c, 0)
      record.writeUInt16BE(16, 2)
      record.writeUInt16BE(1, 4)
      record.writeUInt16BE(body.length, 10)
      return Buffer.concat([record, body])
    })
    socket.send(Buffer.concat([head, asked, ...records]), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  afterAll(() => socket.close())
  return [`127.0.0.1:${(socket.address() as AddressInfo).port}`]
}

const name = '_quayside.acme.test'

it('reads the records of a name', async () => {
  const servers = await nameServer(() => ['quayside-site=abc', 'v=spf1 -all'])
  expect(await findTxt(name, servers)).toEqual({ is: 'known', records: ['quayside-site=abc', 'v=spf1 -all'] })
})

it('knows that there is none when the name service says so', async () => {
  expect(await findTxt(name, await nameServer(() => 3))).toEqual({ is: 'known', records: [] })
  expect(await findTxt(name, await nameServer(() => []))).toEqual({ is: 'known', records: [] })
})

it.each([
  ['refuses', 5],
  ['fails', 2],
])('knows nothing when the name service %s', async (_what, code) => {
  expect(await findTxt(name, await nameServer(() => code))).toMatchObject({ is: 'unknown' })
})

it('knows nothing when nobody answers, and does not wait for ever', async () => {
  const begun = Date.now()
  expect(await findTxt(name, await nameServer(() => null))).toMatchObject({ is: 'unknown' })
  expect(Date.now() - begun).toBeLessThan(20_000)
}, 25_000)
