import { Heading as EmailHeading } from '@react-email/heading'
import type { Language } from '#app/i18n/languages.ts'
import { Sentence } from './sentence.tsx'
import { breaking, display } from './style.ts'

export function Heading({ text, lang }: { text: string; lang: Language }) {
  return (
    <EmailHeading as="h1" style={{ margin: '24px 0 12px', fontSize: 24, lineHeight: '31px', ...display(lang), ...breaking }}>
      <Sentence text={text} />
    </EmailHeading>
  )
}
