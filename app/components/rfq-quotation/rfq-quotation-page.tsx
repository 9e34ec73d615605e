import { typedIn, type FormReply } from '#app/domain/form.ts'
import type { RfqFormView } from '#app/domain/quotations/rfq-form-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import type { PortChoice } from '../desk/place-field.tsx'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { ErrorSummary, Form, RequiredNote, useSaid } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'
import { CodeSent } from '../thread/guest-code.tsx'
import { FormSheet } from './form-sheet.tsx'
import { GuestActs, WhoQuotes } from './guest-parts.tsx'
import { LineAnswer } from './line-answer.tsx'
import { QuotationTerms } from './quotation-terms.tsx'

/** Somebody without an account: where they came from, whether it is asked who they are, and which mailbox sends it. */
export type GuestForm = {
  back: { label: string; to: string }
  asksWho: boolean
  address: string | null
  codeSent: boolean
  key: string | null
}

/** `sheet`: where the form is had as a workbook. */
type Props = { page: RfqFormView; ports: PortChoice[]; sheet: string; reply?: FormReply | null; guest?: GuestForm }

/** The supplier answers an RFQ line by line. Every button keeps what was typed as a draft; one of them sends it. */
export function RfqQuotationPage({ page, ports, sheet, reply, guest }: Props) {
  const { t, lang } = useReader()
  const { document, draft, quotation, demandWords } = page
  const version = quotation?.version ?? 0
  const ref = <Num code>{`RFQ-${document.ref}`}</Num>
  const typed = reply ?? (draft ? { values: draft.form, errors: {} } : null)
  const key = typedIn(reply?.values ?? {}, 'key') || guest?.key
  const hidden = { version, rfqVersion: document.version, revision: draft?.revision ?? 0, key }
  return (
    <div className="desk measure">
      <Trail
        steps={
          guest
            ? [guest.back]
            : [
                { label: t('rfqQuotation:desk'), to: paths.ownRfqs(lang) },
                { label: <UserText>{document.title}</UserText>, to: paths.rfq(lang, document.ref) },
              ]
        }
      />
      <ErrorSummary reply={reply} />
      {guest?.codeSent && <CodeSent />}
      <PageHead
        title={
          version === 0 ? (
            <Phrase of="rfqQuotation:title" with={{ ref }} />
          ) : (
            <Phrase of="rfqQuotation:titleNext" with={{ ref, version: <Num>{version + 1}</Num> }} />
          )
        }
        lead={
          <Phrase
            of="rfqQuotation:lead"
            with={{
              buyer: <UserText>{document.buyerAlias}</UserText>,
              count: <Num>{page.quotationCount}</Num>,
              most: <Num>{document.maxQuotations}</Num>,
            }}
          />
        }
      >
        <p className="text-sm text-ink-soft">
          <Phrase
            of="rfqQuotation:deadline"
            with={{
              time: <Time at={new Date(document.quoteDeadline)} timeZone={document.timeZone} />,
              zone: <Num>{document.timeZone}</Num>,
            }}
          />{' '}
          <Phrase of="rfqQuotation:rfqVersion" with={{ version: <Num>{document.version}</Num> }} />
        </p>
      </PageHead>
      <Notices page={page} />
      <Form reply={typed} values={page.values} hidden={hidden} multipart>
        {/* The first button of a form is what Enter presses: it must be this one, not the one that sends. */}
        <div className="row-apart mb-6">
          <RequiredNote />
          <Button kind="second" small name="intent" value="save">
            {t(guest ? 'invited:quotation.keep' : 'rfqQuotation:save')}
          </Button>
        </div>
        <FormSheet sheet={sheet} />
        {guest?.asksWho && <WhoQuotes />}
        {document.lines.map((line, at) => (
          <LineAnswer key={line.no} line={line} at={at} words={demandWords} currency={document.currency} />
        ))}
        <QuotationTerms ports={ports} isGuest={guest !== undefined} />
        {guest ? <GuestActs page={page} guest={{ ...guest, key: key ?? null }} /> : <Acts page={page} />}
        <p className="text-sm text-ink-soft">{t(guest ? 'invited:quotation.fixed' : 'rfqQuotation:fixed')}</p>
      </Form>
    </div>
  )
}

const whyClosed = {
  full: 'rfqQuotation:notice.full',
  over: 'rfqQuotation:notice.over',
  paused: 'refusal:rfq.paused',
  decided: 'refusal:quotation.cannot_revise',
} as const

function Notices({ page }: { page: RfqFormView }) {
  const { t } = useReader()
  const { approval, returnWords } = page.draft ?? { approval: null, returnWords: null }
  const notices = [
    page.closed && t(whyClosed[page.closed]),
    page.document.sealed && t('rfqQuotation:sealed'),
    approval && t(`rfqQuotation:approval.${approval}`),
    page.isAlike && t('rfqQuotation:alike'),
  ]
  return (
    <>
      {notices.map(
        (text) =>
          text && (
            <Notice key={text} className="mb-6">
              <p>{text}</p>
            </Notice>
          ),
      )}
      {returnWords !== null && (
        <Notice className="mb-6">
          <p>{t('rfqQuotation:approval.returned')}</p>
          <p className="whitespace-pre-line wrap-anywhere" dir="auto">
            {returnWords}
          </p>
        </Notice>
      )}
    </>
  )
}

/** The other answer of the colleague who was asked. */
function HandBack() {
  const { t } = useReader()
  return (
    <Fold summary={t('rfqQuotation:handBack.fold')} open={useSaid(['returnWords'])}>
      <TextArea name="returnWords" label={t('rfqQuotation:handBack.words')} rows={3} maxLength={2000} />
      <p className="acts">
        <Button kind="second" name="intent" value="return">
          {t('rfqQuotation:handBack.act')}
        </Button>
      </p>
    </Fold>
  )
}

function Acts({ page }: { page: RfqFormView }) {
  const { t } = useReader()
  const { draft, closed, quotation } = page
  const waits = draft?.approval === 'asked'
  return (
    <>
      <p className="acts">
        {closed === null && (
          <Button name="intent" value="send">
            {t(quotation ? 'rfqQuotation:sendNext' : 'rfqQuotation:send')}
          </Button>
        )}
        <Button kind="second" name="intent" value="save">
          {t('rfqQuotation:save')}
        </Button>
        {draft && !waits && (
          <Button kind="plain" name="intent" value="ask">
            {t('rfqQuotation:ask')}
          </Button>
        )}
        {waits && !draft.isMine && (
          <Button kind="plain" name="intent" value="approve">
            {t('rfqQuotation:approve')}
          </Button>
        )}
      </p>
      {waits && !draft.isMine && <HandBack />}
    </>
  )
}
