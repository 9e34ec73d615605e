import { inOrderAsked } from '#app/domain/listings/asked-again.ts'
import { rowCount, type FormValues } from '#app/domain/row-fields.ts'
import type { Completeness } from '#app/domain/companies/completeness.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { FormReply } from '#app/domain/form.ts'
import type { Quality } from '#app/domain/listings/quality.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { NeededPoints } from '../company-editor/needed-points.tsx'
import { DeskPage } from '../desk/desk-page.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import { Section } from '../site/page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { AttributesSection } from './attributes-section.tsx'
import { fieldLabel } from './field-label.ts'
import type { EditedListing, EditorGround, ListingProblem } from './edited-listing.ts'
import { GoodsSection } from './goods-section.tsx'
import { KeptDrafts, type EditedDraft } from './kept-drafts.tsx'
import { HandlingSection } from './handling-section.tsx'
import { ListingQuality } from './listing-quality.tsx'
import { ListingTexts } from './listing-texts.tsx'
import { MediaSection } from './media-section.tsx'
import { PackagingSection } from './packaging-section.tsx'
import { DeliverySection, PricesSection } from './prices-section.tsx'
import { SamplesSection } from './samples-section.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { statusLooks } from './status-looks.ts'

/**
 * The one form of a listing. `listing` is null for a new one; `problems` are what keeps a stored one from being published;
 * `values` come from `plainValuesOf` or `newListingValues`.
 */
export function ListingEditorPage({
  listing,
  values: stored,
  problems = [],
  needed = [],
  quality,
  ground,
  draft,
  waiting,
  reply: sent,
  action,
}: {
  listing: EditedListing | null
  values: FormValues
  problems?: ListingProblem[]
  /** What the company has to say of itself before this goes out. */
  needed?: Completeness
  quality?: Quality
  ground: EditorGround
  draft?: EditedDraft
  waiting?: number
  reply?: FormReply | null
  action?: string
}) {
  const reader = useReader()
  const { t } = reader
  const { asked, files } = ground
  const answered = sent ?? draft?.opened?.reply
  const values = inOrderAsked(stored, asked.attributes)
  const reply = answered && { ...answered, values: inOrderAsked(answered.values, asked.attributes) }
  const held = reply?.values ?? values
  const rowsOf = (table: string, least = 0) => rowCount(Object.keys(held), table, least)
  const status = listing?.status ?? 'draft'
  const hidden = {
    version: listing?.version,
    askedFor: asked.category,
    clientKey: held.clientKey?.toString(),
    draft: sent?.values.draft?.toString() ?? draft?.key,
    draftFrom: sent ? sent.values.draftFrom?.toString() : draft?.opened?.key,
  }
  const labelOf = (field: string) => fieldLabel(reader, field, asked.attributes)
  return (
    <DeskPage current="listings" waiting={waiting}>
      <div className="measure">
        <ErrorSummary reply={labelledReply(reader, reply, labelOf)} />
        <header className="page-head">
          <h1>{t(listing ? 'desk:editor.change' : 'desk:editor.add')}</h1>
          <Standing listing={listing} />
        </header>
        {listing && (
          <ReviewNotice
            listingId={listing.id}
            status={listing.status}
            waiting={(listing.waitingFields ?? []).map((field) => labelOf(field) ?? field)}
          />
        )}
        {!sent && draft && <KeptDrafts draft={draft} listingId={listing?.id} />}
        {(status === 'draft' || status === 'changes_requested') && <NeededPoints needed={needed} />}
        {!reply && <Problems problems={problems} status={status} labelOf={labelOf} />}
        {!reply && quality && <ListingQuality quality={quality} />}
        <Form action={action} multipart reply={reply} values={values} hidden={hidden}>
          {/* The first button of a form is what Enter presses: it must be this one, not "Remove" of a row. */}
          <div className="row-apart">
            <p className="text-sm text-ink-soft">{t('desk:editor.draftNote')}</p>
            <Button kind="second" small name="intent" value="save">
              {t(status === 'published' ? 'desk:editor.save' : 'desk:editor.saveDraft')}
            </Button>
          </div>
          <Parts />
          <Section id="texts" title={t('desk:editor.texts')}>
            <div className="form">
              <ListingTexts origins={listing?.textOrigins ?? []} />
            </div>
          </Section>
          <GoodsSection categories={ground.categories} codes={rowsOf('nationalCodes')} />
          <AttributesSection asked={asked.attributes} extras={rowsOf('extras')} />
          <PricesSection tiers={rowsOf('tiers', 1)} />
          <DeliverySection ports={ground.ports} />
          <SamplesSection />
          <PackagingSection stored={listing?.packaging ?? null} unit={listing?.priceUnit ?? null} />
          <HandlingSection certificates={ground.certificates} files={files} />
          <MediaSection files={files} related={rowsOf('related')} />
          <Acts status={status} listingId={listing?.id} />
        </Form>
      </div>
    </DeskPage>
  )
}

/** The form is long: the way to each of its parts. */
function Parts() {
  const { t } = useReader()
  const parts = [
    ['texts', t('desk:editor.texts')],
    ['goods', t('desk:editor.goods')],
    ['attributes', t('desk:editor.field.attributes')],
    ['prices', t('desk:editor.prices')],
    ['delivery', t('desk:editor.delivery')],
    ['samples', t('desk:editor.samples')],
    ['packaging', t('desk:editor.packaging')],
    ['handling', t('desk:editor.handling')],
    ['media', t('desk:editor.media')],
    ['related-section', t('desk:editor.related')],
  ] as const
  return (
    <nav aria-label={t('desk:editor.parts')}>
      <ul className="row">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="more" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Acts({ status, listingId }: { status: ListingStatus; listingId?: string }) {
  const { t, lang } = useReader()
  return (
    <p className="acts">
      {status === 'published' ? (
        <Button name="intent" value="save">
          {t('desk:editor.save')}
        </Button>
      ) : (
        <>
          <Button name="intent" value="publish">
            {t('desk:editor.publish')}
          </Button>
          <Button kind="second" name="intent" value="save">
            {t('desk:editor.saveDraft')}
          </Button>
        </>
      )}
      {listingId && (
        <>
          <Button kind="plain" name="intent" value="copy">
            {t('desk:editor.copy')}
          </Button>
          <ButtonLink kind="plain" to={paths.listingLinks(lang, listingId)}>
            {t('desk:links.link')}
          </ButtonLink>
          <ButtonLink kind="plain" to={paths.listingRemoval(lang, listingId)}>
            {t('desk:removal.link')}
          </ButtonLink>
        </>
      )}
    </p>
  )
}

function Standing({ listing }: { listing: EditedListing | null }) {
  const { t, lang } = useReader()
  if (!listing) return <p className="text-sm text-ink-soft">{t('desk:editor.addLead')}</p>
  return (
    <p className="row">
      <Status {...statusLooks[listing.status]}>{t(`trade:listingStatus.${listing.status}`)}</Status>
      <a className="more" href={paths.listing(lang, listing.slug)}>
        {t('desk:editor.seePage')}
      </a>
    </p>
  )
}

/** Whatever is empty by its label alone, together; what does not fit with the sentence that says what to do. */
function Problems({
  problems,
  status,
  labelOf,
}: {
  problems: ListingProblem[]
  status: ListingStatus
  labelOf: (field: string) => string | null
}) {
  const { t } = useReader()
  if (problems.length === 0 || status === 'published') return null
  const [empty, wrong] = [problems.filter(({ isEmpty }) => isEmpty), problems.filter(({ isEmpty }) => !isEmpty)]
  return (
    <Notice className="mb-6">
      <p className="font-semibold">{t('desk:editor.missing')}</p>
      {empty.length > 0 && (
        <ul className="row">
          {empty.map(({ field }) => (
            <li key={field}>
              <a className="more" href={`#${field}`}>
                {labelOf(field) ?? field}
              </a>
            </li>
          ))}
        </ul>
      )}
      {wrong.length > 0 && (
        <ul className="missing">
          {wrong.map(({ field, sentence }) => (
            <li key={`${field} ${sentence}`}>
              <a href={`#${field}`}>{t('form:at', { label: labelOf(field) ?? '', sentence })}</a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
