import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block } from './letter.ts'
import { isolated } from './user-text.ts'

type Happened = { device?: string | null; at: string; timeZone: string }

/** Where and when something was done with an account: what its owner knows it by. */
export function watchedFacts({ device, at, timeZone }: Happened, { t, format }: ReaderSpeech): Block {
  const when = { label: t('letter:account.when'), value: isolated(`${format.dateTime(at, timeZone)} (${timeZone})`) }
  if (device === undefined) return { kind: 'facts', lines: [when] }
  const value = device === null ? t('letter:account.unknownDevice') : isolated(device)
  return { kind: 'facts', lines: [{ label: t('letter:account.device'), value }, when] }
}

/** What to do at once, if it was somebody else. */
export function alarm(forgotUrl: string, { t }: ReaderSpeech): Block[] {
  return [
    { kind: 'link', label: t('letter:account.forgot'), url: forgotUrl },
    { kind: 'note', text: t('letter:account.notYou') },
  ]
}
