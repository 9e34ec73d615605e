import type { FormReply } from '#app/domain/form.ts'
import type { ThreadView } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Select, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { PersonName } from '../ui/person-name.tsx'
import { Time } from '../ui/time.tsx'
import { Written } from './written.tsx'

/** What only one's own company sees: who looks after the thread, and notes. */
export function OwnSide({
  thread,
  action,
  reply,
  timeZone,
}: {
  thread: ThreadView
  action: string
  reply?: FormReply | null
  timeZone: string
}) {
  const { t } = useReader()
  const { assigneeId, colleagues, notes } = thread.private
  return (
    <aside className="side-block no-print" aria-labelledby="own-side">
      <h2 id="own-side">{t('thread:own.title')}</h2>
      <Form action={action} reply={reply} values={{ assigneeId: assigneeId ?? '' }} className="form form-close">
        <Select
          name="assigneeId"
          label={t('thread:own.assignee')}
          blank={t('thread:own.nobody')}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea name="note" label={t('thread:own.note')} rows={3} maxLength={4000} />
        <Button kind="second">{t('thread:own.save')}</Button>
      </Form>
      {notes.length > 0 && (
        <ol className="notes" aria-label={t('thread:own.notes')}>
          {notes.map((note) => (
            <li key={note.id}>
              <Written text={note.body} lang={null} />
              <p className="text-xs text-ink-soft">
                <PersonName of={note.author} /> <Time at={note.at} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </aside>
  )
}
