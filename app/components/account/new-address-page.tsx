import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** Opened from the letter: only the button confirms, because mail scanners open links. */
export function NewAddressPage() {
  const { t } = useReader()
  return (
    <NarrowPage title={t('account:newAddress.title')} lead={t('account:newAddress.lead')}>
      <Form>
        <Button wide>{t('account:newAddress.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
