import { domainToASCII } from 'node:url'

const maxAddressLength = 254
const maxLocalLength = 64

/** One spelling for one mailbox: trimmed, lower case, the domain in ASCII. Dots and plus parts stay: they can be another person. */
export function foldAddress(address: string): string {
  const text = address.trim().normalize('NFC')
  const at = text.lastIndexOf('@')
  if (at < 0) return text.toLowerCase()
  const domain = text.slice(at + 1)
  // Of a longer one, which is none, the conversion would take long.
  const ascii = (domain.length <= maxAddressLength && domainToASCII(domain.normalize('NFKC'))) || domain
  return `${text.slice(0, at)}@${ascii}`.toLowerCase()
}

/** The domain of an address as it is compared; empty when there is none. */
export function domainOf(address: string): string {
  const folded = foldAddress(address)
  return folded.slice(folded.lastIndexOf('@') + 1)
}

const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const domainLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** Whether a mail can be addressed to this text as it stands: no quoting, no literal, no white space, a domain with a dot. */
export function isAddress(address: string): boolean {
  if (address.length > maxAddressLength) return false
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  if (local.length === 0 || local.length > maxLocalLength || !localPart.test(local)) return false
  const typed = address.slice(at + 1)
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(typed)) return false
  const labels = domainToASCII(typed.normalize('NFKC')).split('.')
  const last = labels[labels.length - 1] ?? ''
  return labels.length >= 2 && labels.every((label) => domainLabel.test(label)) && !/^\d+$/.test(last) && last.length >= 2
}

const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC\uFFFD]/gu
const claimsAnAddress = /(?<![^\s<>"()])[^\s<>"()@＠﹫]*[@＠﹫][^\s<>"()]*/gu
const viaTail = /(?<!\s)\s+(?:via|über|通过|通過|经由|por|par|через)\s.*/isu
const maxNameLength = 80

/**
 * A display name that is fit to be shown: nothing invisible or that turns the direction of writing, no line break, no address in it
 * (`"ceo@bank.example" <x@evil.example>`), no `… via Quayside` that would pass for ours. Empty when nothing is left.
 */
export function cleanDisplayName(name: string): string {
  const visible = name
    .slice(0, 1000)
    .normalize('NFKC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(invisible, '')
  const text = visible
    .replace(claimsAnAddress, ' ')
    .replace(viaTail, '')
    .replace(/[<>"\\,;:()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'’.-]+|(?<![\s'’-])[\s'’-]+$/g, '')
  return [...text].slice(0, maxNameLength).join('').trim()
}

/** For logs and for a page of another person: enough to recognise one's own address, too little to write to it. */
export function maskAddress(address: string): string {
  const folded = foldAddress(address)
  const at = folded.lastIndexOf('@')
  if (at < 1) return '…'
  const ending = folded.slice(folded.lastIndexOf('.'))
  return `${folded.slice(0, 1)}…@${folded.slice(at + 1, at + 2)}…${at < folded.lastIndexOf('.') ? ending : ''}`
}
