import type { OurLetter } from './letters.ts'
import type { Encoding } from './mime.ts'
import type { Tongue, Written } from './tongue.ts'
import { tonguesOfEurope } from './tongues-of-europe.ts'

/** What a person writes: on top, below, or between the lines of the letter. */
export type Answer = { text: string; address: string; name: string }

export type Setting = { tongue: Tongue; letter: OurLetter; written: Written; answer: Answer; subject: string }

/** `reply`: what of the mail is the author's, where it is not simply the answer as it was typed. */
export type Made = { text?: string; html?: string; charset?: string; encoding?: Encoding; flowed?: boolean; reply?: string }

export type Client = { name: string; mailer: string; make: (setting: Setting) => Made }

export const english = tonguesOfEurope[0]!

export type Labels = NonNullable<Tongue['labels']>

/** In the reader's language if the client speaks it, else in English. */
export const labelsOf = ({ labels }: Tongue): Labels => labels ?? english.labels!

type Fields = { from: string; sent: string; to: string; subject: string }

/** The block of labels that stands above a letter. */
export function block(
  labels: Labels,
  { from, sent, to, subject }: Fields,
  line: (label: string, value: string) => string,
  withCopy = false,
): string[] {
  const fields: [string, string][] = [
    [labels[0], from],
    [labels[1], sent],
    [labels[2], to],
    ...(withCopy ? [[labels[3], ''] as [string, string]] : []),
    [labels[4], subject],
  ]
  return fields.map(([label, value]) => line(label, value))
}

export const mailbox = ({ name, address }: { name: string; address: string }): string => `${name} <${address}>`
