import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { breaking, colours } from './style.ts'

const button = {
  display: 'inline-block',
  padding: '13px 20px',
  borderRadius: 2,
  background: colours.sea,
  color: colours.onSea,
  fontSize: 16,
  lineHeight: '20px',
  fontWeight: 600,
  textDecoration: 'none',
}

/** The one thing to do, and its address in sight: whoever distrusts a button can read where it leads. */
export function Action({ label, url }: { label: string; url: string }) {
  return (
    <>
      <Text style={{ margin: '4px 0 12px' }}>
        <Link href={url} style={button}>
          {label}
        </Link>
      </Text>
      <Text style={{ margin: '0 0 20px', fontSize: 13, lineHeight: '20px', color: colours.soft }}>
        <Address url={url} />
      </Text>
    </>
  )
}

export function PlainLink({ label, url, t }: { label: string; url: string; t: ReaderSpeech['t'] }) {
  return (
    <Text style={{ margin: '0 0 20px', fontSize: 16, lineHeight: '25px' }}>
      {t('letter:label', { label })}
      <br />
      <Address url={url} />
    </Text>
  )
}

function Address({ url }: { url: string }) {
  return (
    <Link href={url} style={{ color: colours.sea, textDecoration: 'underline', ...breaking }}>
      <bdi dir="ltr">{url}</bdi>
    </Link>
  )
}
