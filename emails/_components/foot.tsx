import { Text } from '@react-email/text'
import { Sentence } from './sentence.tsx'
import { colours } from './style.ts'

export function Foot({ sentences }: { sentences: string[] }) {
  return (
    <div style={{ margin: '28px 0 0', padding: '12px 0 0', borderTop: `1px solid ${colours.rule}` }}>
      {sentences.map((sentence, index) => (
        <Text key={index} style={{ margin: '0 0 4px', fontSize: 13, lineHeight: '20px', color: colours.soft }}>
          <Sentence text={sentence} />
        </Text>
      ))}
    </div>
  )
}
