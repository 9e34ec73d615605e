/** What a mail is addressed with; the rest of it may be anything. */
type Head = { from: string; to: string; subject: string }

/** `state` and `body`: what is right to become of it. */
export type HardMail = { what: string; rest: string | Buffer; head?: string[]; state: 'posted' | 'held'; body?: string }

/** A mail made of bytes. */
export function mailOf({ from, to, subject }: Head, rest: string | Buffer, head: string[] = []): Buffer<ArrayBuffer> {
  const lines = [`From: Wang Li <${from}>`, `To: ${to}`, `Subject: Re: ${subject}`, ...head]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), Buffer.from(rest)])
}

export const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
export const plain = (body: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`
const mixed = (parts: string[]) => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`
const nested = Array.from({ length: 2_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=n${n}\r\n\r\n--n${n}\r\n`).join('')
/** "您好，镕基报价" in GBK. */
const gbk = Buffer.from('c4fabac3a3ace946bbf9b1a8bcdb', 'hex')

/** Mails that are damaged, made to do harm, or written by clients with ways of their own. */
export const hardMails: HardMail[] = [
  {
    what: 'a thousand parts',
    rest: mixed([part('text/plain', 'Hello'), ...Array.from({ length: 1_000 }, () => part('application/octet-stream', 'x'))]),
    state: 'posted',
    body: 'Hello',
  },
  // Nobody can say what of it was meant to be read.
  { what: 'parts nested two thousand deep', rest: `${nested}\r\nx`, state: 'held' },
  {
    what: 'a header of two megabytes',
    head: [`X-Long: ${'y'.repeat(2 * 1024 * 1024)}`],
    rest: plain('Hello'),
    state: 'posted',
    body: 'Hello',
  },
  { what: 'NUL in header and text', head: ['X-Nul: a\0b'], rest: plain('Hel\0lo'), state: 'posted', body: 'Hello' },
  {
    what: 'GBK that calls itself GB2312',
    rest: Buffer.concat([Buffer.from('Content-Type: text/plain; charset=GB2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'), gbk]),
    state: 'posted',
    body: '您好，镕基报价',
  },
  {
    what: 'winmail.dat',
    rest: mixed([part('text/plain', 'See file'), part('application/ms-tnef; name="winmail.dat"', 'x')]),
    state: 'posted',
    body: 'See file',
  },
  { what: 'an empty body', rest: plain(''), state: 'posted', body: '(…)' },
  // Cutting it off would leave nothing, so all of it is shown.
  {
    what: 'only a signature',
    rest: plain('-- \r\nWang Li\r\nTel. 13900000000'),
    state: 'posted',
    body: '--\nWang Li\nTel. 13900000000',
  },
  { what: 'an empty Message-ID', head: ['Message-ID: <>'], rest: plain('Hello'), state: 'posted', body: 'Hello' },
  {
    what: 'five ids in In-Reply-To',
    head: ['In-Reply-To: <1@b.test> <2@b.test> <3@b.test> <4@b.test> <5@b.test>'],
    rest: plain('Hello'),
    state: 'posted',
    body: 'Hello',
  },
]
