import type { ThreadFile } from '#app/domain/files/thread-file.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { CodeField, CodeSent, SendCode } from './guest-code.tsx'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'
import { Files } from './files.tsx'

/** The files of a thread for a guest: a link alone may have been passed on, the mailbox was not. */
export function ScopedFilesPage({
  open,
  thread,
  codeSent,
  reply,
}: {
  /** Null until a code was shown. */
  open: { key: string; files: ThreadFile[] } | null
  thread: string
  codeSent: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  return (
    <div className="desk">
      <Trail steps={[{ label: t('quotation:act.thread'), to: thread }]} />
      <ErrorSummary reply={reply} />
      {codeSent && <CodeSent />}
      <PageHead title={t('thread:file.title')} lead={open ? undefined : t('thread:file.lead')} className="measure" />
      {open ? (
        <Files files={open.files} linkTo={(fileId) => paths.file(fileId, open.key)} />
      ) : (
        <Form reply={reply} className="form measure">
          <CodeField />
          {/* The act stands first: Enter in the code field does it, and does not ask for another code. */}
          <p className="acts">
            <Button>{t('thread:file.act')}</Button>
            <SendCode again={codeSent} />
          </p>
        </Form>
      )}
    </div>
  )
}
