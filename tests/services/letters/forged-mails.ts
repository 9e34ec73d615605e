/** The mails of the forging matrix: who writes, what the address of the thread is worth, what the mail system found, what the header plays. */
export const tokens = ['ok', 'unknown', 'expired', 'revoked', 'of another thread', 'two that contradict'] as const
export const senders = ['participant', 'colleague', 'stranger', 'other side', 'unreadable'] as const
export const findings = [
  'pass',
  'none',
  'fail',
  'forged below the pinned line',
  'pass of another server',
  'pass of the stranger’s domain',
] as const
export type TokenCase = (typeof tokens)[number]
export type SenderCase = (typeof senders)[number]
export type Finding = (typeof findings)[number]

const stranger = 'mallory@elsewhere.test'
const strangersDomain = 'elsewhere.test'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Headers that name the victim's address and come from somebody else: nothing of this is the victim's. */
export const tricks: Record<string, (victim: string) => string[]> = {
  'two From lines, the victim first': (victim) => [`From: ${victim}`, `From: ${stranger}`],
  'two From lines, the victim last': (victim) => [`From: ${stranger}`, `From: ${victim}`],
  'two mailboxes in From, the victim first': (victim) => [`From: ${victim}, ${stranger}`, `Sender: ${stranger}`],
  'two mailboxes in From, the victim last': (victim) => [`From: Mallory <${stranger}>, Owner <${victim}>`],
  'the address as the name': (victim) => [`From: "${victim}" <${stranger}>`],
  'the address in angle brackets as the name': (victim) => [`From: "Owner <${victim}>" <${stranger}>`],
  'two pairs of angle brackets': (victim) => [`From: <${victim}> <${stranger}>`],
  'an open quoted name': (victim) => [`From: "Owner <${victim}> <${stranger}>`],
  'the victim as Sender': (victim) => [`From: ${stranger}`, `Sender: ${victim}`],
  'the victim as Reply-To': (victim) => [`From: ${stranger}`, `Reply-To: ${victim}`],
  'the victim in Resent-From': (victim) => [`Resent-From: ${victim}`, `From: ${stranger}`],
  'the victim in Return-Path': (victim) => [`Return-Path: <${victim}>`, `From: ${stranger}`],
  'a group of both': (victim) => [`From: Team: ${victim}, ${stranger};`],
  'a group named like the victim': (victim) => [`From: "${victim}": ${stranger};`],
  'an empty group': () => ['From: undisclosed-recipients:;'],
  'an encoded word that is the address': (victim) => [`From: =?utf-8?B?${base64(`<${victim}>`)}?= <${stranger}>`],
  'an encoded word before the address': (victim) => [`From: =?utf-8?B?${base64(`Owner <${victim}>, `)}?= <${stranger}>`],
  'an encoded word alone': (victim) => [`From: =?utf-8?Q?${victim.replace('@', '=40')}?=`],
  'a comment that is the address': (victim) => [`From: ${stranger} (${victim})`],
  'the stranger in a comment of nothing': (victim) => [`From: (${victim}) <${stranger}>`],
  'a nested comment': (victim) => [`From: ${stranger} (a (b) <${victim}>`],
  'a route before the address': (victim) => [`From: <@${victim.split('@')[1]}:${stranger}>`],
  'the victim as a part of the address': (victim) => [`From: <"${victim}"@${strangersDomain}>`],
  'a NUL behind the address': (victim) => [`From: ${victim}\0 <${stranger}>`],
  'a second line break in the name': (victim) => [`From: Mallory\r\n <${stranger}>`, `X-From: ${victim}`],
  'a domain that only looks alike': (victim) => [`From: ${victim.replace('company', 'compаny')}`],
  'another person of the same domain': (victim) => [`From: boss@${victim.split('@')[1]}`],
  'the address with a plus part': (victim) => [`From: ${victim.replace('@', '+sales@')}`],
}

/** Ways in which people's own programs write their own address. */
export const honest: Record<string, (own: string) => string[]> = {
  bare: (own) => [`From: ${own}`],
  named: (own) => [`From: "Wei, Li (Sales)" <${own}>`],
  commented: (own) => [`From: ${own} (Li Wei)`],
  'in capitals': (own) => [`From: Li Wei <${own.toUpperCase()}>`],
  'with an encoded name': (own) => [`From: =?utf-8?B?${base64('李伟')}?= <${own}>`],
  folded: (own) => [`From: =?utf-8?B?${base64('宁波精密阀门有限公司')}?=\r\n\t<${own}>`],
  'with itself as Sender and Reply-To': (own) => [`From: ${own}`, `Sender: ${own}`, `Reply-To: ${own}`],
}

const domainOf = (address: string): string => address.split('@')[1] ?? ''

/** What the receiving system, and whoever pretends to be it, wrote about a sender. */
export function resultsFor(finding: Finding, address: string, pinned: string): string[] {
  const domain = domainOf(address)
  const line = (server: string, verdict: string, of = domain): string =>
    `Authentication-Results: ${server}; dkim=${verdict} header.d=${of}; spf=${verdict} smtp.mailfrom=${of}; dmarc=${verdict} header.from=${of}`
  switch (finding) {
    case 'pass':
    case 'fail':
      return [line(pinned, finding)]
    case 'none':
      return [`Authentication-Results: ${pinned}; dkim=none; spf=none; dmarc=none`]
    case 'forged below the pinned line':
      return [line(pinned, 'fail'), 'Received: from elsewhere.test', line(pinned, 'pass')]
    case 'pass of another server':
      return [line('mx.elsewhere.test', 'pass')]
    case 'pass of the stranger’s domain':
      return [`Authentication-Results: ${pinned}; dkim=pass header.d=${strangersDomain}; spf=pass smtp.mailfrom=${strangersDomain}`]
  }
}
