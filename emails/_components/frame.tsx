import { Head } from '@react-email/head'
import { Html } from '@react-email/html'
import { Text } from '@react-email/text'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Letter } from '../letter.ts'
import { oneLine, plain, shortened } from '../user-text.ts'
import { LetterBlock, Paragraph } from './blocks.tsx'
import { Foot } from './foot.tsx'
import { Heading } from './heading.tsx'
import { SeparatorLine, type AnswerLine } from './separator-line.tsx'
import { colours, display, sans } from './style.ts'

/** A letter as a page of blocks: no table, no picture, nothing fetched, every style on its element. */
export function Frame({ letter, reader, answerLine }: { letter: Letter; reader: ReaderSpeech; answerLine?: AnswerLine }) {
  const { t, lang, dir } = reader
  return (
    <Html lang={lang} dir={dir}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <title>{letter.subject}</title>
      </Head>
      <body style={{ margin: 0, padding: 0, background: colours.paper, color: colours.ink }}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{firstWords(letter)}</div>
        <div lang={lang} dir={dir} style={{ background: colours.paper, color: colours.ink, fontFamily: sans(lang) }}>
          <div role="main" style={{ maxWidth: 600, margin: '0 auto', padding: '16px 20px 40px' }}>
            {answerLine && <SeparatorLine line={answerLine} />}
            <Text
              style={{
                margin: 0,
                padding: '0 0 8px',
                borderBottom: `1px solid ${colours.sea}`,
                fontSize: 20,
                lineHeight: '26px',
                ...display(lang),
              }}
            >
              {t('common:site')}
            </Text>
            <Heading text={letter.title} lang={lang} />
            {letter.blocks.map((block, index) => (
              <LetterBlock key={index} block={block} t={t} />
            ))}
            {answerLine && letter.answer && <Paragraph text={letter.answer} />}
            <Foot sentences={letter.foot} />
          </div>
        </div>
      </body>
    </Html>
  )
}

/** What a mailbox shows beside the subject: words that the letter says anyway, so that a quoted copy is recognised. */
function firstWords({ blocks: [first] }: Letter): string {
  return first && 'text' in first ? shortened(oneLine(plain(first.text)), 140) : ''
}
