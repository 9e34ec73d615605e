import { useReader } from '#app/i18n/reader.tsx'
import { PageHead } from '../site/page.tsx'
import { SentPage, WaitsForAddress } from '../site/sent-page.tsx'

/** After a guest's inquiry. `isWaiting`: the buyer is known, and it goes out later. */
export function InquirySentPage({ isWaiting }: { isWaiting: boolean }) {
  const { t } = useReader()
  return (
    <SentPage>
      {isWaiting ? <PageHead title={t('inquiry:waits.title')} lead={t('inquiry:waits.text')} /> : <WaitsForAddress noun="inquiry" />}
    </SentPage>
  )
}
