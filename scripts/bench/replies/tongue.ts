/** Who wrote the letter that is answered, and when, as the reader's mail client has it. */
export type Written = { name: string; address: string; at: Date }

/** A language: what its people write, and what mail clients in that language put around a quotation. */
export type Tongue = {
  code: string
  /** As the clients' own formatters know it. */
  locale: string
  /** What mail was written in here before UTF-8, and by some clients still is. */
  charset: string
  words: { greeting: string; lines: readonly [string, string, string]; closing: string; name: string }
  /** Above a quotation, by client; where a client does not speak the language it says it in English. */
  gmail: (written: Written) => string
  apple?: (written: Written) => string
  /** Thunderbird and Roundcube name the writer without an address. */
  plain?: (written: Written) => string
  /** Yahoo and Proton, with the whole date. */
  long?: (written: Written) => string
  zoho?: (written: Written) => string
  /** From, sent, to, copy, subject as Outlook has them. */
  labels?: readonly [string, string, string, string, string]
  /** Between dashes, above the labels. */
  original?: string
  /** What the programs of telephones write below: iPhone, Galaxy, Outlook on a telephone. */
  devices?: readonly [string, string, string]
}

const zone = 'Asia/Shanghai'

/** Dates as the client's own formatter writes them. */
export const date = ({ at }: Written, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at)

export const shortDay: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }
export const mediumDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
export const longDay: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
export const digits: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' }
export const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
export const seconds: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' }

/** `2026-09-30 10:00:00`, as the clients of China write it whatever the language. */
export const isoLike = (written: Written, withSeconds = true): string =>
  date(written, 'sv-SE', { dateStyle: 'short', timeStyle: withSeconds ? 'medium' : 'short' })
