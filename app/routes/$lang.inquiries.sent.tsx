import { InquirySentPage } from '#app/components/inquiry/inquiry-sent-page.tsx'
import { titled } from '#app/http/private-page.ts'
import { translator } from '#app/i18n/translator.ts'

export const meta = titled((_data, lang) => translator(lang)('inquiry:sent.title'))

export default function InquirySent() {
  return <InquirySentPage />
}
