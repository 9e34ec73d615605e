import type { FormReply } from '#app/domain/form.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { AttachedFiles } from './attached-files.tsx'
import { isolated } from './isolated.ts'

export function ReplySection({
  thread,
  action,
  clientKey,
  reply,
  isGuest,
}: {
  thread: ThreadView
  action: string
  clientKey: string
  reply?: FormReply | null
  isGuest: boolean
}) {
  const { t } = useReader()
  return (
    <Section id="reply" title={t('thread:reply.title')} className="no-print">
      <Form action={action} reply={reply} hidden={{ clientKey }} draft={`thread-${thread.id}`} multipart={!isGuest}>
        <TextArea
          name="body"
          label={t('thread:reply.to', { company: isolated(thread.other.name) })}
          hint={t(isGuest ? 'thread:reply.hintGuest' : 'thread:reply.hint')}
          rows={6}
          maxLength={10_000}
          required
        />
        {!isGuest && <AttachedFiles />}
        <p className="acts">
          <Button>{t('thread:reply.send')}</Button>
        </p>
      </Form>
    </Section>
  )
}
