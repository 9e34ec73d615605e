import { describe, expect, it } from 'vitest'
import { cutReply } from '#app/domain/mail/cut-reply.ts'
import { htmlToText } from '#app/domain/mail/html-to-text.ts'
import { isReplySeparator } from '#app/domain/mail/separator.ts'
import { clientStyles, sentLetter, type SentLetter } from './client-styles.ts'
import { tongues } from './reply-tongues.ts'

type Tally = { replies: number; exact: number; lost: string[]; missed: string[] }

function tallyOf(letters: SentLetter[], sentOf: (letter: SentLetter) => string[]): Tally {
  const tally: Tally = { replies: 0, exact: 0, lost: [], missed: [] }
  for (const letter of letters)
    for (const style of clientStyles)
      for (const tongue of tongues) {
        const { reply } = cutReply({ ...style.make(tongue.answer, letter, tongue), sent: sentOf(letter) })
        tally.replies += 1
        if (reply === tongue.answer) tally.exact += 1
        else tally.missed.push(`${style.name}, ${tongue.code}: ${reply}`)
        if (!tongue.answer.split('\n').every((line) => reply.includes(line))) tally.lost.push(`${style.name}, ${tongue.code}`)
      }
  return tally
}

const letters = [sentLetter('en'), sentLetter('zh')]
const withoutSeparator = letters.map(({ text, html }) => ({
  text: text
    .split('\n')
    .filter((line) => !isReplySeparator(line))
    .join('\n')
    .trim(),
  html: html.replace(/<div>[^<]*<\/div>/, ''),
}))
const both = (letter: SentLetter): string[] => [letter.text, htmlToText(letter.html)]

describe('answers to our letters in twenty clients and twenty languages', () => {
  it.each([
    ['knowing what we sent', letters, both],
    ['by the separator and the client’s own marks alone', letters, () => []],
    ['by our own text alone, in letters without the separator', withoutSeparator, both],
  ] as const)(
    '%s: at least 98 % exact, nothing lost',
    (_how, given, sentOf) => {
      const tally = tallyOf([...given], sentOf)
      expect(tally.replies).toBe(800)
      expect(tally.lost).toEqual([])
      expect(tally.exact / tally.replies, tally.missed.join('\n\n')).toBeGreaterThanOrEqual(0.98)
    },
    60_000,
  )
})
