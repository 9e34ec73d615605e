import { Text } from '@react-email/text'
import type { Language } from '#app/i18n/languages.ts'
import { colours } from './style.ts'

export type AnswerLine = { text: string; lang: Language }

/** Without any markup inside: it has to survive being quoted. */
export function SeparatorLine({ line }: { line: AnswerLine }) {
  return (
    <Text lang={line.lang} dir="auto" style={{ margin: '0 0 16px', fontSize: 13, lineHeight: '18px', color: colours.soft }}>
      {line.text}
    </Text>
  )
}
