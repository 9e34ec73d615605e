import type { FormReply } from '#app/domain/form.ts'
import type { OwnShareLink } from '#app/domain/listings/share-link.ts'
import type { Worded as WordedText } from '#app/domain/text.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Day } from '../ui/time.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** The links of one listing, each for one buyer, and a new one. */
export function ShareLinksPage({
  listing,
  canShare,
  links,
  newId,
  origin,
  reply,
}: {
  listing: { id: string; title: WordedText }
  canShare: boolean
  links: OwnShareLink[]
  /** Of the link that the form makes. */
  newId: string
  origin: string
  reply?: FormReply | null
}) {
  const { t, lang } = useReader()
  const steps = [
    { label: t('review:own.back'), to: paths.ownListings(lang) },
    { label: t('desk:editor.change'), to: paths.ownListing(lang, listing.id) },
  ]
  return (
    <DeskPage current="listings">
      <Trail steps={steps} />
      <ErrorSummary reply={reply} />
      <PageHead title={t('desk:links.title')} lead={<Worded of={listing.title} />} />
      <p className="measure">{t('desk:links.lead')}</p>
      {canShare ? (
        <Form className="form measure mt-6" reply={reply} hidden={{ id: newId }}>
          <div className="pair">
            <Field name="buyer" label={t('desk:links.buyer')} hint={t('desk:links.buyerHint')} maxLength={120} dir="auto" required />
            <Field name="validUntil" type="date" label={t('desk:links.until')} hint={t('desk:links.untilHint')} optional />
          </div>
          <p>
            <Button name="intent" value="make">
              {t('desk:links.make')}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice className="mt-6">
          <p>{t('desk:links.notYet')}</p>
        </Notice>
      )}
      {links.length > 0 && (
        <Section id="links" title={t('desk:links.all')}>
          <Links links={links} origin={origin} />
        </Section>
      )}
    </DeskPage>
  )
}

function Links({ links, origin }: { links: OwnShareLink[]; origin: string }) {
  const { t, lang, format } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="desk:links.caption" count={links.length} />}
      rows={links}
      rowKey={({ id }) => id}
      columns={[
        { head: t('desk:links.buyer'), isHead: true, cell: ({ buyer }) => <UserText>{buyer}</UserText> },
        {
          head: t('desk:links.address'),
          cell: ({ token, isOpen }) =>
            isOpen && (
              <a className="wrap-anywhere" href={paths.shared(lang, token)}>
                <Num code>{origin + paths.shared(lang, token)}</Num>
              </a>
            ),
        },
        { head: t('desk:links.state'), cell: (link) => <LinkState link={link} /> },
        { head: t('desk:links.inquiries'), end: true, cell: ({ inquiries }) => <Num>{format.number(inquiries)}</Num> },
        { head: t('desk:listings.acts'), cell: (link) => link.isOpen && <Withdraw link={link} /> },
      ]}
    />
  )
}

function LinkState({ link: { isOpen, revokedAt, validUntil } }: { link: OwnShareLink }) {
  const { t } = useReader()
  if (revokedAt)
    return (
      <Status icon="struck">
        <Phrase of="desk:links.closedOn" with={{ day: <Day on={revokedAt} /> }} />
      </Status>
    )
  if (!isOpen) return <Status icon="clock">{t('desk:links.over')}</Status>
  return (
    <Status icon="check" tone="good">
      {validUntil ? <Phrase of="desk:links.openUntil" with={{ day: <Day on={validUntil} /> }} /> : t('desk:links.open')}
    </Status>
  )
}

function Withdraw({ link }: { link: OwnShareLink }) {
  const { t } = useReader()
  return (
    <Form className="row-acts" hidden={{ link: link.id }}>
      <Button kind="second" small name="intent" value="withdraw">
        {t('desk:links.withdraw')}
        <span className="sr-only"> {link.buyer}</span>
      </Button>
    </Form>
  )
}
