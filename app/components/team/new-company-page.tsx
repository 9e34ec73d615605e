import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { CompanyFields } from '../account/join-page.tsx'
import { NarrowPage } from '../account/narrow-page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'

/** Somebody with an account joins with a company, or with one more. */
export function NewCompanyPage({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('team:found.title')} lead={t('team:found.lead')}>
      <Form reply={reply}>
        <CompanyFields />
        <Button wide>{t('team:found.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
