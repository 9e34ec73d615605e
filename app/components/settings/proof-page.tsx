import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { NarrowPage } from '../account/narrow-page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { CurrentPassword } from './change-password-page.tsx'
import { CodeField } from './second-step-removal-page.tsx'

/** Before an act of weight. `next` is the page of the act. */
export function ProofPage({ next, asksCode, reply }: { next: string; asksCode: boolean; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <NarrowPage summary={<ErrorSummary reply={reply} />} title={t('settings:proof.title')} lead={t('settings:proof.lead')}>
      <Form reply={reply} hidden={{ next }}>
        <CurrentPassword name="password" />
        {asksCode && <CodeField />}
        <Button wide>{t('settings:proof.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
