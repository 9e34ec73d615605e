import { addressOf, domainOf } from './address.ts'
import type { SentMail } from './mail.ts'
import type { Office } from './office.ts'
import { receiveMessage } from './receive.ts'

/** What is sent to the reply domain itself comes in there, as it does at the provider. */
export async function loopBack(office: Office, mail: SentMail): Promise<void> {
  const ours = mail.to.filter(
    (to) => office.replyDomain !== undefined && domainOf(addressOf(to) ?? '') === office.replyDomain.toLowerCase(),
  )
  if (ours.length > 0) await receiveMessage(office, messageOf(mail, ours))
}

function messageOf({ from, subject, messageId, headers, text, html }: SentMail, to: string[]): Buffer {
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const body = Buffer.from(text ?? html ?? '').toString('base64')
  const lines = [
    `From: ${from}`,
    `To: ${to.join(', ')}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: ${messageId}`,
    ...own,
    'MIME-Version: 1.0',
    `Content-Type: ${text ? 'text/plain' : 'text/html'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    body.replace(/.{76}/g, '$&\r\n'),
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
