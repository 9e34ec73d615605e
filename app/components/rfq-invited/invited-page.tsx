import type { FormReply } from '#app/domain/form.ts'
import type { InvitedView } from '#app/domain/rfqs/invited-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { RfqPage } from '../rfq/rfq-page.tsx'
import { CodeField, CodeSent, SendCode } from '../thread/guest-code.tsx'
import { Written } from '../thread/written.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

type Props = { view: InvitedView; token: string; codeSent?: boolean; reply?: FormReply | null }

/** The RFQ as somebody reads it who was invited by address: no account, and the files only after a code. */
export function InvitedPage(props: Props) {
  const { t, lang } = useReader()
  const { view, token, reply } = props
  const filesAct = (
    <>
      <p className="my-2 text-sm text-ink-soft">{t('invited:files.lead')}</p>
      <p>
        <ButtonLink kind="second" small to={paths.invitedFiles(lang, token)}>
          {t('invited:files.act')}
        </ButtonLink>
      </p>
    </>
  )
  return <RfqPage rfq={view.rfq} reply={reply} lead={<Lead view={view} />} way={<Way {...props} />} filesAct={filesAct} />
}

function Lead({ view: { rfq, address, note } }: { view: InvitedView }) {
  const { t } = useReader()
  return (
    <>
      <p className="measure text-ink-soft">
        <Phrase of="invited:lead" with={{ buyer: <UserText>{rfq.document.buyerAlias}</UserText>, address: <Num>{address}</Num> }} />
      </p>
      {note && (
        <div className="measure mt-4 wrap-anywhere">
          <h2 className="text-sm">{t('invited:note')}</h2>
          <Written text={note} lang={null} />
        </div>
      )}
    </>
  )
}

/** What can be done by the link now. */
function Way(props: Props) {
  const { t, lang } = useReader()
  const { view, token } = props
  const { state, mayQuote, mayDecline, rfq } = view
  if (state === 'quoted') return <Quoted {...props} />
  return (
    <>
      {state === 'declined' && (
        <Notice>
          <p>{t('invited:declined')}</p>
        </Notice>
      )}
      {mayQuote ? (
        <>
          <p className="text-sm text-ink-soft">{t('invited:actLead')}</p>
          <p className="acts">
            <ButtonLink to={paths.invitedQuotation(lang, token)}>{t('invited:act')}</ButtonLink>
          </p>
        </>
      ) : (
        <Notice>
          <p>{t(rfq.status === 'paused' ? 'rfq:page.paused' : 'rfq:page.full')}</p>
        </Notice>
      )}
      {mayDecline && (
        <p className="text-sm">
          <a className="more" href={paths.invitedRefusal(lang, token)}>
            {t('invited:decline')}
          </a>
        </p>
      )}
    </>
  )
}

/** The link may have been passed on, so what was quoted is behind a code. */
function Quoted({ view, codeSent = false, reply }: Props) {
  const { t } = useReader()
  return (
    <>
      {codeSent && <CodeSent />}
      <p className="text-sm">
        <Phrase of="invited:quoted" with={{ address: <Num>{view.address}</Num> }} />
      </p>
      <Form reply={reply}>
        <CodeField />
        <p className="acts">
          <Button>{t('invited:openThread')}</Button>
          <SendCode again={codeSent} />
        </p>
      </Form>
    </>
  )
}
