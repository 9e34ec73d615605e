import type { FormReply } from '#app/domain/form.ts'
import type { RfqFileView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { RfqFiles } from '../rfq/rfq-files.tsx'
import { PageHead } from '../site/page.tsx'
import { CodeField, CodeSent, SendCode } from '../thread/guest-code.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'

type Props = {
  address: string
  /** Null until a code was typed. */
  open: { key: string; files: RfqFileView[] } | null
  token: string
  codeSent: boolean
  reply?: FormReply | null
}

/** The files of an RFQ for whoever was invited by address: the link may have been passed on, the mailbox was not. */
export function InvitedFilesPage({ address, open, token, codeSent, reply }: Props) {
  const { t, lang } = useReader()
  return (
    <div className="measure">
      <Trail steps={[{ label: t('invited:files.back'), to: paths.invited(lang, token) }]} />
      <ErrorSummary reply={reply} />
      {codeSent && <CodeSent />}
      <PageHead
        title={t('invited:files.title')}
        lead={open ? undefined : <Phrase of="invited:files.notYours" with={{ address: <Num>{address}</Num> }} />}
      />
      {open ? (
        open.files.length > 0 ? (
          <RfqFiles files={open.files} fileKey={open.key} />
        ) : (
          <p>{t('invited:files.none')}</p>
        )
      ) : (
        <Form reply={reply}>
          <CodeField />
          <p className="acts">
            <Button>{t('invited:files.act')}</Button>
            <SendCode again={codeSent} />
          </p>
        </Form>
      )}
    </div>
  )
}
