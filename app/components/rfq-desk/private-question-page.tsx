import type { FormReply } from '#app/domain/form.ts'
import type { RfqView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { AttachedFiles } from '../thread/attached-files.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'

type Props = { rfq: Pick<RfqView, 'ref' | 'document'>; clientKey: string; reply?: FormReply | null }

/** A supplier writes to the buyer of an RFQ before it quotes. */
export function PrivateQuestionPage({ rfq, clientKey, reply }: Props) {
  const { t, lang } = useReader()
  const { title, buyerAlias } = rfq.document
  return (
    <div className="desk measure">
      <Trail steps={[{ label: <UserText>{title}</UserText>, to: paths.rfq(lang, rfq.ref) }]} />
      <ErrorSummary reply={reply} />
      <PageHead title={t('rfqDesk:message.title')} lead={t('rfqDesk:message.lead')} />
      <Form reply={reply} hidden={{ clientKey }} multipart>
        <TextArea name="body" label={t('rfqDesk:message.to', { buyer: buyerAlias })} rows={6} maxLength={10_000} required />
        <AttachedFiles />
        <p className="acts">
          <Button>{t('thread:reply.send')}</Button>
        </p>
      </Form>
    </div>
  )
}
