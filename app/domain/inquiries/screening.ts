import { z } from 'zod'
import { hasContactData } from '../listings/contact-data.ts'
import { optional } from '../optional.ts'

/** What speaks for spam, and how loud. No sign but a filled trap is enough alone, and none refuses anything: from `quarantineAt` on people look. */
const points = {
  /** A field that only a machine sees was filled in. */
  trap: 60,
  /** Sent sooner than anybody reads, or by something that never saw the form. */
  fast: 20,
  no_form: 20,
  links: 20,
  many_links: 40,
  short_link: 40,
  /** Little more than a way to get in touch elsewhere. */
  contact_only: 40,
  bait: 40,
  throwaway_address: 20,
  /** The same words to more than five suppliers. */
  alike: 60,
} as const
export type Sign = keyof typeof points

export const quarantineAt = 60
/** Two signs of a machine at once: even the letter that asks for a confirmation waits. */
export const machineAt = 80

export const scoreOf = (signs: readonly Sign[]): number => [...new Set(signs)].reduce((sum, sign) => sum + points[sign], 0)

/** Comes with every inquiry form: when it was drawn, and two fields that people leave empty. */
export const sendingFields = { made: optional(z.string()), homepage: optional(z.string()), subject: optional(z.string()) }

const shorteners = /\b(?:bit\.ly|tinyurl\.com|t\.ly|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|ow\.ly|t\.me|wa\.me)\/\S/i
const baits =
  /\b(?:western union|moneygram|bitcoin|btc wallet|usdt|crypto ?investment|forex|casino|payday loan|loan offer|seo service|backlinks|guest post|inheritance|lottery|next of kin|viagra|cialis)\b/i

export function contentSigns(message: string): Sign[] {
  const links = message.match(/https?:\/\/|\bwww\./gi)?.length ?? 0
  const isShort = [...message.matchAll(/\p{Script=Han}|(?!\p{Script=Han})\p{L}{2,}/gu)].length <= 8
  const found: [Sign, boolean][] = [
    ['links', links === 1 || links === 2],
    ['many_links', links > 2],
    ['short_link', shorteners.test(message)],
    ['contact_only', isShort && hasContactData(message)],
    ['bait', baits.test(message)],
  ]
  return found.flatMap(([sign, isFound]) => (isFound ? [sign] : []))
}

// A hint only: lists of such domains name real mailboxes too.
const throwaway = new Set(
  `10minutemail.com 20minutemail.com burnermail.io dispostable.com emailondeck.com fakeinbox.com getairmail.com getnada.com
guerrillamail.com guerrillamail.net guerrillamail.org inboxkitten.com mailcatch.com maildrop.cc mailinator.com mailnesia.com
mailsac.com mintemail.com mohmal.com moakt.com mytemp.email nada.email sharklasers.com spam4.me spamgourmet.com temp-mail.org
tempail.com tempmail.dev tempmail.plus tempmailo.com tempr.email throwawaymail.com trashmail.com yopmail.com yopmail.fr`.split(/\s+/),
)

export const isThrowaway = (address: string): boolean => throwaway.has(address.slice(address.lastIndexOf('@') + 1))

/** The words of a text, without names of whom it is for: numbers count as one, Han characters one by one. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{M}]{3,}|\p{N}+/gu)
      ?.map((word) => (/^\p{N}/u.test(word) ? '0' : word)),
  )

/** Whether two texts share 85 of a hundred words. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 0.85 * (a.size + b.size - shared)
}
