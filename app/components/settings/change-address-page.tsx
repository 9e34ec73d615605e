import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { CurrentPassword } from './change-password-page.tsx'
import { SmallPage } from './small-page.tsx'

export function ChangeAddressPage({ address, reply }: { address: string; reply?: FormReply | null }) {
  const { t } = useReader()
  const lead = <Phrase of="settings:changeAddress.lead" with={{ address: <Num>{address}</Num> }} />
  return (
    <SmallPage title={t('settings:changeAddress.title')} lead={lead} reply={reply}>
      <Form reply={reply} draft="change-address">
        <Field
          name="email"
          type="email"
          label={t('settings:changeAddress.new')}
          hint={t('settings:changeAddress.newHint')}
          autoComplete="email"
          required
        />
        <CurrentPassword />
        <p className="acts">
          <Button>{t('settings:changeAddress.button')}</Button>
        </p>
      </Form>
    </SmallPage>
  )
}
