import type { Sign } from '#app/domain/inquiries/screening.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Facts } from '../ui/facts.tsx'
import { Fold } from '../ui/fold.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { AdminPage } from './admin-page.tsx'

type Held = { id: string; buyer: string; supplier: string; message: string; signs: Sign[]; createdAt: Date; dueAt: Date }

/** Inquiries that look like spam, the next to go out by itself first; staff deliver them or turn them away. */
export function AdminInquiriesPage({ held, reply }: { held: Held[]; reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <AdminPage current="inquiries">
      <ErrorSummary reply={reply} />
      <header className="page-head">
        <h1>{t('admin:nav.inquiries')}</h1>
        <p className="text-ink-soft">{t('screening:lead')}</p>
      </header>
      {held.length === 0 && <Empty title={t('screening:none')} />}
      <div className="stack">
        {held.map((one) => (
          <HeldInquiry key={one.id} held={one} />
        ))}
      </div>
    </AdminPage>
  )
}

function HeldInquiry({ held }: { held: Held }) {
  const { t, format } = useReader()
  const { id, buyer, supplier, message, signs, createdAt, dueAt } = held
  return (
    <article className="sheet stack-tight">
      <h2>
        <Phrase of="screening:parties" with={{ buyer: <UserText>{buyer}</UserText>, supplier: <UserText>{supplier}</UserText> }} />
      </h2>
      <p className="whitespace-pre-line" dir="auto">
        {message}
      </p>
      <Facts
        close
        facts={[
          { label: t('screening:signs'), value: format.list(signs.map((sign) => t(`screening:sign.${sign}`))) },
          { label: t('screening:sent'), value: <Time at={createdAt} /> },
          { label: t('screening:due'), value: <Time at={dueAt} /> },
        ]}
      />
      <Form hidden={{ inquiry: id }}>
        <div className="acts">
          <Button small name="intent" value="release">
            {t('screening:release')}
          </Button>
        </div>
        <Fold summary={t('screening:reject')}>
          <p className="mb-3">{t('screening:rejectText')}</p>
          <Button small kind="grave" name="intent" value="reject">
            {t('screening:rejectButton')}
          </Button>
        </Fold>
      </Form>
    </article>
  )
}
