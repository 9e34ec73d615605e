import { Text } from '@react-email/text'
import { Fragment } from 'react'
import { linesOf } from '../user-text.ts'
import { Sentence } from './sentence.tsx'
import { breaking, colours } from './style.ts'

const sheet = {
  margin: '0 0 20px',
  padding: '12px 16px',
  background: colours.sheet,
  color: colours.ink,
  borderTop: `1px solid ${colours.edge}`,
  borderBottom: `1px solid ${colours.edge}`,
}

/** What somebody wrote, in full: as text, with its own direction and line breaks, no address in it made a link. */
export function QuotedMessage({ by, text }: { by?: string; text: string }) {
  const lines = linesOf(text)
  return (
    <>
      {by && (
        <Text style={{ margin: '0 0 8px', fontSize: 15, lineHeight: '22px', color: colours.soft, ...breaking }}>
          <Sentence text={by} />
        </Text>
      )}
      <div style={sheet}>
        <bdi dir="auto" style={{ display: 'block', fontSize: 16, lineHeight: '25px', whiteSpace: 'pre-wrap', ...breaking }}>
          {lines.map((line, index) => (
            <Fragment key={index}>
              {line}
              {index < lines.length - 1 && <br />}
            </Fragment>
          ))}
        </bdi>
      </div>
    </>
  )
}
