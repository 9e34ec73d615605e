import type { StoppedMail } from '#app/domain/mail/stopped-mail.ts'
import type { InboxRow } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Lading } from '../ui/lading.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { DeskPage } from './desk-page.tsx'
import { InboxRows } from './inbox-rows.tsx'
import { StoppedMailNotice } from './stopped-mail.tsx'

/**
 * What needs this company today. `waiting`: the first threads that wait for it, of `waitingTotal`; `expiring`: quotations on either
 * side that are valid for less than three days more.
 */
export function TodayPage({
  waiting,
  waitingTotal,
  expiring,
  drafts,
  published,
  stoppedMail,
  unseenRfqs,
  now,
}: {
  waiting: InboxRow[]
  waitingTotal: number
  expiring: number
  drafts: number
  published: number
  stoppedMail: StoppedMail | null
  unseenRfqs: number
  now: Date
}) {
  const { t, lang } = useReader()
  const inbox = paths.inbox(lang, { box: 'waiting-for-me' })
  const listings = paths.ownListings(lang)
  return (
    <DeskPage current="today" waiting={waitingTotal}>
      <header className="page-head">
        <h1>{t('desk:nav.today')}</h1>
      </header>
      {stoppedMail && <StoppedMailNotice mail={stoppedMail} />}
      <Lading
        cells={[
          { label: t('desk:today.waiting'), value: <Figure count={waitingTotal} to={inbox} /> },
          { label: t('desk:today.expiring'), value: <Figure count={expiring} to={paths.inbox(lang, { box: 'quoted' })} /> },
          { label: t('desk:today.drafts'), value: <Figure count={drafts} to={listings} /> },
          { label: t('desk:today.published'), value: <Figure count={published} to={listings} /> },
        ]}
      />
      <Section
        id="waiting"
        title={t('desk:inbox.box.waitingForMe')}
        more={
          waitingTotal > waiting.length && (
            <a className="more" href={inbox}>
              <span>
                <Phrase of="desk:today.all" count={waitingTotal} />
              </span>
            </a>
          )
        }
      >
        {waiting.length > 0 ? (
          <InboxRows rows={waiting} label={t('desk:inbox.box.waitingForMe')} now={now} />
        ) : (
          <Empty title={t('desk:inbox.empty.waitingForMe')}>
            <p className="text-sm text-ink-soft">{t('desk:inbox.emptyText.waitingForMe')}</p>
          </Empty>
        )}
      </Section>
      {unseenRfqs > 0 && (
        <Section id="rfqs" title={t('rfqMatch:title')}>
          <p>
            <a className="more" href={paths.matchedRfqs(lang)}>
              <Phrase of="rfqMatch:unseen" count={unseenRfqs} />
            </a>
          </p>
        </Section>
      )}
      <ToPublish drafts={drafts} published={published} />
    </DeskPage>
  )
}

/** A figure that leads to what it counts. */
function Figure({ count, to }: { count: number; to: string }) {
  const { format } = useReader()
  return (
    <a className="figure" href={to}>
      <Num>{format.number(count)}</Num>
    </a>
  )
}

function ToPublish({ drafts, published }: { drafts: number; published: number }) {
  const { t, lang } = useReader()
  if (drafts === 0 && published > 0) return null
  return (
    <Section id="to-publish" title={t('desk:today.toPublish')}>
      <p className="measure">{drafts > 0 ? <Phrase of="desk:today.draftsWait" count={drafts} /> : t('desk:today.nothingPublished')}</p>
      <p className="acts mt-4">
        {drafts > 0 ? (
          <ButtonLink kind="second" to={paths.ownListings(lang)}>
            {t('desk:today.openListings')}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.newListing(lang)}>{t('desk:listings.add')}</ButtonLink>
        )}
        {published === 0 && (
          <ButtonLink kind="second" to={paths.ownCompany(lang)}>
            {t('desk:today.aboutCompany')}
          </ButtonLink>
        )}
      </p>
    </Section>
  )
}
