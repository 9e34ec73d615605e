import type { HeldMailRow } from '#app/domain/mail/held-mail.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { NotStated } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'
import { LettersFrame } from './letters-frame.tsx'

/** Mails that nobody decided about yet: from whom, to whose address and why; what they say stands on a page of their own. */
export function HeldMailsPage({ queue: { rows, total } }: { queue: { rows: HeldMailRow[]; total: number } }) {
  const { t, lang } = useReader()
  return (
    <LettersFrame current="held" title={t('admin:held.title')} lead={t('admin:held.lead')}>
      <div className="mt-4">
        {rows.length === 0 ? (
          <Empty title={t('admin:held.none')} />
        ) : (
          <Table
            fold
            caption={<Phrase of="admin:held.shown" count={total} with={{ shown: <Num>{rows.length}</Num> }} />}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                head: t('admin:held.from'),
                isHead: true,
                cell: ({ id, from }) => (
                  <a href={paths.heldMailForStaff(lang, id)}>
                    {from ? <Num>{from}</Num> : t('common:notStated')}
                    <span className="sr-only"> {t('admin:held.open')}</span>
                  </a>
                ),
              },
              { head: t('admin:held.company'), cell: ({ company }) => (company ? <UserText>{company}</UserText> : <NotStated />) },
              { head: t('admin:held.why'), cell: ({ because }) => t(`admin:held.because.${because}`) },
              { head: t('admin:held.at'), cell: ({ at }) => <Time at={at} /> },
            ]}
          />
        )}
      </div>
    </LettersFrame>
  )
}
