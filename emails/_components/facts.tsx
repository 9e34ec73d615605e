import { Text } from '@react-email/text'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Block, FactLine } from '../letter.ts'
import { Sentence } from './sentence.tsx'
import { breaking, colours } from './style.ts'

const sheet = {
  margin: '0 0 20px',
  padding: '4px 16px',
  background: colours.sheet,
  color: colours.ink,
  border: `1px solid ${colours.edge}`,
}

/** "Label: value", a line each: reads the same where a client drops every style. */
export function Facts({ block, t }: { block: Extract<Block, { kind: 'facts' }>; t: ReaderSpeech['t'] }) {
  return (
    <div style={sheet}>
      {block.title && (
        <Text
          style={{
            margin: 0,
            padding: '8px 0',
            borderBottom: `1px solid ${colours.ink}`,
            fontSize: 14,
            lineHeight: '20px',
            color: colours.soft,
          }}
        >
          <Sentence text={block.title} />
        </Text>
      )}
      {block.lines.map((line, index) => (
        <Fact key={index} line={line} label={t('letter:label', { label: line.label })} isLast={index === block.lines.length - 1} />
      ))}
    </div>
  )
}

function Fact({ line, label, isLast }: { line: FactLine; label: string; isLast: boolean }) {
  const border = isLast ? 'none' : `1px solid ${colours.rule}`
  return (
    <Text style={{ margin: 0, padding: '8px 0', borderBottom: border, fontSize: 15, lineHeight: '22px', color: colours.ink, ...breaking }}>
      <span style={{ color: colours.soft }}>{label}</span>{' '}
      <b style={{ fontWeight: 600, color: line.isDeadline ? colours.signal : colours.ink }}>
        <Sentence text={line.value} />
      </b>
    </Text>
  )
}
