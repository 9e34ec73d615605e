import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { NarrowPage } from './narrow-page.tsx'

/** Opened from a letter that nobody at the mailbox asked for. Only the button stops them, because mail scanners open links. */
export function NotMePage({ isStopped }: { isStopped: boolean }) {
  const { t } = useReader()
  if (isStopped) {
    return (
      <NarrowPage title={t('notMe:stopped.title')} lead={t('notMe:stopped.text')}>
        <Form>
          <Button kind="second" name="intent" value="resume" wide>
            {t('notMe:stopped.button')}
          </Button>
        </Form>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title={t('notMe:title')} lead={t('notMe:text')}>
      <Form>
        <p className="text-sm text-ink-soft">{t('notMe:others')}</p>
        <Button name="intent" value="stop" wide>
          {t('notMe:button')}
        </Button>
      </Form>
    </NarrowPage>
  )
}
