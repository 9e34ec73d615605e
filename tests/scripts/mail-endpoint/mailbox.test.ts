import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { letter, listenForWebhooks, replyDomain, runMailEndpoint, until } from './run-mail-endpoint.ts'

type Listed = { id: string; to: string[]; replyTo: string[]; headers: Record<string, string>; subject: string }

const form = (url: string, fields: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

test('mail.json shows letters newest first, as they were sent', async () => {
  const { resend, url } = await runMailEndpoint()
  await resend.emails.send(letter)
  const file = { filename: 'offer.pdf', content: Buffer.from('a file'), contentType: 'application/pdf' }
  await resend.emails.send({ ...letter, to: ['Ann <ann@buyer.test>'], html: '<p>Hello</p>', attachments: [file] })
  const [second, first] = (await (await fetch(`${url}/dev/mail.json`)).json()) as [Listed, Listed]
  const { from, subject, text } = letter
  expect(first).toMatchObject({ to: ['liu.wei@valve.test'], from, replyTo: [letter.replyTo], subject, text, html: null, attachments: [] })
  expect(first.headers).toMatchObject({ ...letter.headers, 'Message-ID': expect.stringMatching(/^<.+>$/) as string })
  expect(second).toMatchObject({ to: ['ann@buyer.test'], html: '<p>Hello</p>', attachments: [{ filename: 'offer.pdf', size: 6 }] })
  expect(await (await fetch(`${url}/dev/mail/${second.id}/attachments/0`)).text()).toBe('a file')
  const filtered = (await (await fetch(`${url}/dev/mail.json?to=ANN@buyer.test`)).json()) as Listed[]
  expect(filtered.map(({ id }) => id)).toEqual([second.id])
})

test('a letter is a page whose text has links one can follow and whose words cannot become markup', async () => {
  const { resend, url } = await runMailEndpoint()
  const text = 'Confirm: https://quayside.test/en/inquiries/confirm/abc?x=1&y=2.\n<script>alert(1)</script>'
  const { data } = await resend.emails.send({ ...letter, subject: 'A <b>letter</b>', text })
  const answer = await fetch(`${url}/dev/mail/${data?.id}`)
  const page = await answer.text()
  const address = 'https://quayside.test/en/inquiries/confirm/abc?x=1&amp;y=2'
  expect(page).toContain(`<a href="${address}" target="_top">${address}</a>.`)
  expect(page).not.toMatch(/<script|<b>/)
  expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/)
  const list = await (await fetch(`${url}/dev/mail?to=liu.wei@valve.test`)).text()
  expect(list).toContain(`href="/dev/mail/${data?.id}"`)
  expect(await (await fetch(`${url}/dev/mail?to=else@valve.test`)).text()).toContain('No letter to else@valve.test yet')
})

test('the html of a letter lies in a sandbox of its own', async () => {
  const { resend, url } = await runMailEndpoint()
  const { data } = await resend.emails.send({
    ...letter,
    html: '<html><head><title>x</title></head><body><script>alert(1)</script></body></html>',
  })
  expect(await (await fetch(`${url}/dev/mail/${data?.id}`)).text()).toContain(`<iframe src="/dev/mail/${data?.id}/html" sandbox=""`)
  const answer = await fetch(`${url}/dev/mail/${data?.id}/html`)
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:/)
  expect(await answer.text()).toContain('<head><base target="_top"><title>x</title>')
})

test('a reply is a message as a mail client writes it, and reaches the portal', async () => {
  const portal = await listenForWebhooks()
  const { resend, url } = await runMailEndpoint({ webhookUrl: portal.url })
  const { data } = await resend.emails.send({
    ...letter,
    to: 'Liu Wei 刘伟 <liu.wei@valve.test>',
    subject: '询盘 4F7K2MXA：球阀 DN50，304 不锈钢，PN64，一千二百件，天津新港',
  })
  const sent = await form(`${url}/dev/mail/${data?.id}/reply`, { body: '价格 USD 16.10\r\n\r\n刘伟' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/dev/mail/${data?.id}?replied=1`])
  await until(() => portal.types().includes('email.received'))
  const received = (await resend.emails.receiving.list()).data?.data[0]
  expect(received).toMatchObject({ to: [letter.replyTo], received_for: [letter.replyTo], from: 'Liu Wei 刘伟 <liu.wei@valve.test>' })
  const link = (await resend.emails.receiving.get(received?.id ?? '')).data?.raw?.download_url ?? ''
  const raw = Buffer.from(await (await fetch(link)).arrayBuffer())
  expect(
    raw
      .toString('latin1')
      .split('\r\n')
      .every((line) => line.length <= 998 && /^[\x20-\x7e]*$/.test(line)),
  ).toBe(true)
  const mail = await PostalMime.parse(raw)
  const messageId = (await resend.emails.get(data?.id ?? '')).data?.message_id
  expect(mail.subject).toBe('Re: 询盘 4F7K2MXA：球阀 DN50，304 不锈钢，PN64，一千二百件，天津新港')
  expect(mail.inReplyTo).toBe(messageId)
  expect(mail.references).toBe(`<t.root@${replyDomain}> ${messageId}`)
  expect(mail.text?.replaceAll('\r\n', '\n')).toMatch(
    /^价格 USD 16\.10\n\n刘伟\n\nOn .+, Quayside <notify@quayside\.test> wrote:\n\n> Read it at https:\/\/quayside\.test\/en\/q\/demo\.\n$/,
  )
  expect(raw.toString()).toContain('dmarc=pass header.from=valve.test')
})

test('an empty reply and an empty message are asked for again, and nothing is received', async () => {
  const { resend, url } = await runMailEndpoint()
  const { data } = await resend.emails.send(letter)
  expect((await form(`${url}/dev/mail/${data?.id}/reply`, { body: ' ' })).status).toBe(422)
  expect((await form(`${url}/dev/mail/messages`, { raw: '' })).status).toBe(422)
  expect((await resend.emails.receiving.list()).data?.data).toEqual([])
})

test('a message pasted into the form is received', async () => {
  const { resend, url } = await runMailEndpoint()
  const answer = await form(`${url}/dev/mail/messages`, { raw: `From: a@valve.test\r\nTo: rabc@${replyDomain}\r\n\r\nHello` })
  expect(answer.headers.get('location')).toBe('/dev/mail?received=1')
  expect((await resend.emails.receiving.list()).data?.data).toMatchObject([{ from: 'a@valve.test' }])
  expect(await (await fetch(`${url}/dev/mail?received=1`)).text()).toContain('role="status"')
})

test('an unknown letter is 404', async () => {
  const { url } = await runMailEndpoint()
  for (const path of ['nothing', 'nothing/html', 'nothing/attachments/0']) expect((await fetch(`${url}/dev/mail/${path}`)).status).toBe(404)
  expect((await form(`${url}/dev/mail/nothing/reply`, { body: 'x' })).status).toBe(404)
})
