import { expect, test } from 'vitest'
import { letter, listenForWebhooks, replyDomain, runMailEndpoint, until } from './run-mail-endpoint.ts'

const head = [
  'From: "Liu, Wei" <liu.wei@valve.test>',
  `To: rabc@${replyDomain}, ann@buyer.test`,
  'Cc: Bo <bo@valve.test>',
  'Subject: =?utf-8?B?5Zue5aSN?= price',
  'Message-ID: <one@valve.test>',
  'MIME-Version: 1.0',
]
const plain = [...head, 'Content-Type: text/plain; charset=utf-8', '', 'USD 16.10 per piece', ''].join('\r\n')
const withPicture = [
  ...head,
  'Content-Type: multipart/related; boundary=b',
  '',
  '--b',
  'Content-Type: text/html',
  '',
  '<p>See <img src="cid:pic1"></p>',
  '--b',
  'Content-Type: image/png; name=valve.png',
  'Content-ID: <pic1>',
  'Content-Disposition: inline; filename=valve.png',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('a picture').toString('base64'),
  '--b--',
  '',
].join('\r\n')

async function idOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(202)
  return ((await answer.json()) as { id: string }).id
}

test('a raw message reaches the portal as a signed webhook and is read with the SDK', async () => {
  const portal = await listenForWebhooks()
  const { handIn, resend } = await runMailEndpoint({ webhookUrl: portal.url })
  const id = await idOf(await handIn(plain))
  await until(() => portal.taken.length === 1)
  expect(portal.taken[0]?.genuine).toBe(true)
  const facts = {
    to: [`rabc@${replyDomain}`, 'ann@buyer.test'],
    from: '"Liu, Wei" <liu.wei@valve.test>',
    cc: ['bo@valve.test'],
    bcc: [],
    received_for: [`rabc@${replyDomain}`],
    message_id: '<one@valve.test>',
    subject: '回复 price',
    attachments: [],
  }
  expect(portal.taken[0]?.event).toMatchObject({ type: 'email.received', data: { email_id: id, ...facts } })
  const mail = (await resend.emails.receiving.get(id)).data
  expect(mail).toMatchObject({ object: 'email', id, ...facts, html: null, text: expect.stringContaining('USD 16.10') as string })
  expect(mail?.headers?.['message-id']).toBe('<one@valve.test>')
  expect((await resend.emails.receiving.list()).data?.data).toMatchObject([{ id, ...facts }])
})

test('the raw download is the message, with the verdict of the receiving system on top', async () => {
  const { handIn, resend } = await runMailEndpoint()
  const { data } = await resend.emails.receiving.get(await idOf(await handIn(plain)))
  const raw = await (await fetch(data?.raw?.download_url ?? '')).text()
  const verdict = 'dkim=pass header.d=valve.test; spf=pass; dmarc=pass header.from=valve.test'
  expect(raw).toBe(`Authentication-Results: mx.quayside.test; ${verdict}\r\n${plain}`)
})

test.each([
  ['none', 'dkim=none; spf=none; dmarc=none'],
  ['fail', 'dkim=fail header.d=valve.test; spf=fail; dmarc=fail header.from=valve.test'],
])('a verdict of %s is put above whatever the message claims', async (asked, words) => {
  const { handIn, resend } = await runMailEndpoint()
  const claimed = `Authentication-Results: mx.quayside.test; dmarc=pass header.from=valve.test\n${plain.replaceAll('\r\n', '\n')}`
  const { data } = await resend.emails.receiving.get(await idOf(await handIn(claimed, `?auth=${asked}`)))
  expect(await (await fetch(data?.raw?.download_url ?? '')).text()).toBe(`Authentication-Results: mx.quayside.test; ${words}\n${claimed}`)
  expect(data?.headers?.['authentication-results']).toBe(`mx.quayside.test; ${words}`)
  expect((await handIn(plain, '?auth=perhaps')).status).toBe(400)
})

test('a message that brings a verdict keeps it, and every byte that is not UTF-8', async () => {
  const { handIn, resend } = await runMailEndpoint()
  const bytes = Buffer.concat([
    Buffer.from('authentication-results: other.test; dkim=fail\r\nFrom: a@valve.test\r\nContent-Type: text/plain; charset=gb18030\r\n\r\n'),
    Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x0d, 0x0a, 0xff, 0x00]),
  ])
  const { data } = await resend.emails.receiving.get(await idOf(await handIn(bytes)))
  expect(data?.text).toContain('你好')
  const raw = Buffer.from(await (await fetch(data?.raw?.download_url ?? '')).arrayBuffer())
  expect(raw.equals(bytes)).toBe(true)
})

test('a download link that was altered, has expired or was given out too late opens nothing', async () => {
  let now = new Date('2026-03-01T10:00:00Z')
  const { handIn, resend, setFaults } = await runMailEndpoint({ now: () => now })
  const id = await idOf(await handIn(plain))
  const link = (await resend.emails.receiving.get(id)).data?.raw?.download_url ?? ''
  expect((await fetch(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(403)
  expect((await fetch(link.replace(/expires=\d+/, 'expires=9999999999'))).status).toBe(403)
  expect((await fetch(link)).status).toBe(200)
  now = new Date('2026-03-01T11:00:01Z')
  expect((await fetch(link)).status).toBe(403)
  await setFaults({ expireLinks: { next: 1 } })
  expect((await fetch((await resend.emails.receiving.get(id)).data?.raw?.download_url ?? '')).status).toBe(403)
  expect((await fetch((await resend.emails.receiving.get(id)).data?.raw?.download_url ?? '')).status).toBe(200)
})

test('attachments are listed, fetched and shown within the html', async () => {
  const { handIn, resend } = await runMailEndpoint()
  const emailId = await idOf(await handIn(withPicture))
  const [file] = (await resend.emails.receiving.attachments.list({ emailId })).data?.data ?? []
  expect(file).toMatchObject({
    filename: 'valve.png',
    size: 9,
    content_type: 'image/png',
    content_disposition: 'inline',
    content_id: 'pic1',
  })
  const one = (await resend.emails.receiving.attachments.get({ emailId, id: file?.id ?? '' })).data
  expect(one?.object).toBe('attachment')
  expect(await (await fetch(one?.download_url ?? '')).text()).toBe('a picture')
  expect((await resend.emails.receiving.get(emailId)).data?.html).toContain(`src="data:image/png;base64,${btoa('a picture')}"`)
  expect((await resend.emails.receiving.get(emailId, { html_format: 'cid' })).data?.html).toContain('src="cid:pic1"')
})

test('a letter to the reply domain itself comes in there, as it does at the provider', async () => {
  const portal = await listenForWebhooks()
  const { resend } = await runMailEndpoint({ webhookUrl: portal.url })
  const to = `rabc@${replyDomain}`
  await resend.emails.send({ ...letter, to })
  await until(() => portal.taken.length === 3)
  expect(portal.types().sort()).toEqual(['email.delivered', 'email.received', 'email.sent'])
  expect((await resend.emails.receiving.list()).data?.data).toMatchObject([{ to: [to], subject: letter.subject }])
})

test('the line above an mbox message stays the first, and a From with a space before its colon is a header', async () => {
  const { handIn, resend } = await runMailEndpoint()
  const rawOf = async (id: string) => await (await fetch((await resend.emails.receiving.get(id)).data?.raw?.download_url ?? '')).text()
  const mbox = await rawOf(await idOf(await handIn(`From a@valve.test Sun Mar  1 10:00:00 2026\n${plain}`)))
  expect(mbox).toMatch(/^From a@valve\.test .+\nAuthentication-Results: mx\.quayside\.test; dkim=pass/)
  expect(await rawOf(await idOf(await handIn('From  : a@valve.test\r\n\r\nHello')))).toMatch(/^Authentication-Results: /)
})

test('an empty message is 400 and one above 40 MB is 413', async () => {
  const { handIn } = await runMailEndpoint()
  expect((await handIn('')).status).toBe(400)
  const most = Buffer.alloc(40 * 1024 * 1024, 'a')
  expect((await handIn(Buffer.concat([most, Buffer.from('a')]))).status).toBe(413)
  expect((await handIn(most)).status).toBe(202)
})

test.each([
  [
    'nested 2,000 deep',
    Array.from({ length: 2000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(''),
  ],
  ['of 1,000 parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(1000)}--b--`],
  ['with a header of 2 MB', `X-Long: ${'a'.repeat(2 * 1024 * 1024)}\r\n\r\nhello`],
  ['with nothing but a body', '\r\n\r\nhello'],
  ['of NUL bytes', '\0\0\0'],
])('a message %s is received once like any other', async (_what, rest) => {
  const portal = await listenForWebhooks()
  const { handIn, resend } = await runMailEndpoint({ webhookUrl: portal.url })
  const began = Date.now()
  const id = await idOf(await handIn(`From: a@valve.test\r\nTo: rabc@${replyDomain}\r\n${rest}`))
  await until(() => portal.taken.length === 1)
  expect(Date.now() - began).toBeLessThan(2000)
  expect((await resend.emails.receiving.get(id)).data).toMatchObject({ id, from: 'a@valve.test', received_for: [`rabc@${replyDomain}`] })
})
