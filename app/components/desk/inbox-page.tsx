import { inboxBoxes, type Inbox, type InboxBox, type Side } from '#app/domain/threads/thread-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Num } from '../ui/num.tsx'
import { Pages } from '../ui/pages.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Switch, Tabs } from '../ui/tabs.tsx'
import { DeskPage } from './desk-page.tsx'
import { InboxRows } from './inbox-rows.tsx'

/** `waiting-for-me` → `waitingForMe`, as the texts name it. */
const nameOf = {
  'waiting-for-me': 'waitingForMe',
  'waiting-for-them': 'waitingForThem',
  quoted: 'quoted',
  closed: 'closed',
  all: 'all',
} as const satisfies Record<InboxBox, string>

/** Everything first: on phones the row of tabs runs out of sight at its end. */
const shownBoxes: InboxBox[] = ['all', ...inboxBoxes.filter((box) => box !== 'all')]

/** The company's threads by whose turn it is; buying and selling in one place, or apart. */
export function InboxPage({ inbox, box, side, now }: { inbox: Inbox; box: InboxBox; side?: Side; now: Date }) {
  const { t, lang, format } = useReader()
  const title = t(`desk:inbox.box.${nameOf[box]}`)
  return (
    <DeskPage current="inbox" waiting={side === undefined ? inbox.counts['waiting-for-me'] : 0}>
      <header className="row mb-4">
        <h1>{t('desk:nav.inbox')}</h1>
        <Switch
          label={t('desk:inbox.side')}
          tabs={([undefined, 'buyer', 'supplier'] as const).map((one) => ({
            label: t(`desk:inbox.sides.${one ?? 'both'}`),
            to: paths.inbox(lang, { box, side: one }),
            current: one === side,
          }))}
        />
      </header>
      <Tabs
        label={t('desk:inbox.boxes')}
        tabs={shownBoxes.map((one) => ({
          label: (
            <>
              {t(`desk:inbox.box.${nameOf[one]}`)} <Num>{format.number(inbox.counts[one])}</Num>
            </>
          ),
          to: paths.inbox(lang, { box: one, side }),
          current: one === box,
        }))}
      />
      {inbox.rows.length === 0 ? (
        <Nothing box={box} />
      ) : (
        <>
          <p className="mt-4 mb-2 text-sm text-ink-soft">
            <Phrase of="desk:inbox.threads" count={inbox.total} />
          </p>
          <InboxRows rows={inbox.rows} label={title} now={now} />
          <Pages page={inbox.page} pages={inbox.pages} to={(page) => paths.inbox(lang, { box, side, page })} />
        </>
      )}
    </DeskPage>
  )
}

function Nothing({ box }: { box: InboxBox }) {
  const { t, lang } = useReader()
  const name = nameOf[box]
  return (
    <div className="mt-6">
      <Empty title={t(`desk:inbox.empty.${name}`)}>
        <p className="text-sm text-ink-soft">{t(`desk:inbox.emptyText.${name}`)}</p>
        {box === 'all' && (
          <p className="acts">
            <ButtonLink kind="second" to={paths.search(lang)}>
              {t('desk:inbox.toSearch')}
            </ButtonLink>
            <ButtonLink kind="second" to={paths.ownListings(lang)}>
              {t('desk:inbox.toListings')}
            </ButtonLink>
          </p>
        )}
      </Empty>
    </div>
  )
}
