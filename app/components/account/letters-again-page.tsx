import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** Opened from the letter that shows that the mailbox works: only the button says so, because mail scanners open links. */
export function LettersAgainPage({ address }: { address: string }) {
  const { t } = useReader()
  return (
    <NarrowPage
      title={t('account:lettersAgain.title')}
      lead={<Phrase of="account:lettersAgain.lead" with={{ address: <Num>{address}</Num> }} />}
    >
      <Form>
        <Button wide>{t('account:lettersAgain.button')}</Button>
      </Form>
    </NarrowPage>
  )
}
