import { Text } from '@react-email/text'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block } from '../letter.ts'
import { Action, PlainLink } from './action.tsx'
import { Facts } from './facts.tsx'
import { QuotedMessage } from './quoted-message.tsx'
import { Sentence } from './sentence.tsx'
import { breaking, colours, mono } from './style.ts'

export function LetterBlock({ block, t }: { block: Block; t: ReaderSpeech['t'] }) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph text={block.text} />
    case 'note':
      return (
        <Text style={{ margin: '0 0 12px', fontSize: 14, lineHeight: '21px', color: colours.soft, ...breaking }}>
          <Sentence text={block.text} />
        </Text>
      )
    case 'message':
      return <QuotedMessage by={block.by} text={block.text} />
    case 'facts':
      return <Facts block={block} t={t} />
    case 'code':
      return (
        <Text style={{ margin: '0 0 20px', fontSize: 36, lineHeight: '44px', letterSpacing: '6px', fontFamily: mono }}>
          <bdi dir="ltr">{block.code}</bdi>
        </Text>
      )
    case 'action':
      return <Action label={block.label} url={block.url} />
    case 'link':
      return <PlainLink label={block.label} url={block.url} t={t} />
  }
}

export function Paragraph({ text }: { text: string }) {
  return (
    <Text style={{ margin: '0 0 16px', fontSize: 16, lineHeight: '25px', ...breaking }}>
      <Sentence text={text} />
    </Text>
  )
}
