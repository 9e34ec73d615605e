import { SentPage, WaitsForAddress } from '#app/components/site/sent-page.tsx'
import { titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'

export const handle = { nav: 'post-rfq' }
export const meta = titled((_data, lang) => translator(lang)('rfq:sent.title'))

export default function RfqSent() {
  return (
    <SentPage>
      <WaitsForAddress noun="rfq" />
    </SentPage>
  )
}
