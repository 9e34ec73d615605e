import type { FormReply } from '#app/domain/form.ts'
import type { ListingStatus } from '#app/domain/listings/lifecycle.ts'
import type { Picture } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import type { PortChoice } from '../desk/place-field.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'
import { fieldLabel } from './field-label.ts'
import { ListingPicture } from './listing-picture.tsx'
import { Delivery, Goods, Prices, type CategoryGroup } from './listing-terms.tsx'
import { ListingTexts } from './listing-texts.tsx'
import { ReviewNotice } from './review-notice.tsx'
import { statusLooks } from './status-looks.ts'
import { tierCount } from '#app/domain/listings/tier-rows.ts'

export type EditedListing = { id: string; version: number; status: ListingStatus; slug: string }

/**
 * The one form of a listing. `listing` is null for a new one; `problems` are what keeps a stored one from being published;
 * `values` come from `listingValues` or `newListingValues`.
 */
export function ListingEditorPage({
  listing,
  values,
  problems = [],
  categories,
  ports,
  picture = null,
  waiting,
  reply,
  action,
}: {
  listing: EditedListing | null
  values: FormReply['values']
  problems?: { field: string; sentence: string }[]
  categories: CategoryGroup[]
  ports: PortChoice[]
  picture?: Picture | null
  waiting?: number
  reply?: FormReply | null
  action?: string
}) {
  const reader = useReader()
  const { t } = reader
  const held = reply?.values ?? values
  const fileId = [held.fileId ?? ''].flat()[0]
  const hasArrived = fileId !== '' && fileId !== (values.fileId ?? '')
  const status = listing?.status ?? 'draft'
  return (
    <DeskPage current="listings" waiting={waiting}>
      <div className="measure">
        <ErrorSummary reply={labelledReply(reader, reply, (field) => fieldLabel(reader, field))} />
        <header className="page-head">
          <h1>{t(listing ? 'desk:editor.change' : 'desk:editor.add')}</h1>
          <Standing listing={listing} />
        </header>
        {listing && <ReviewNotice listingId={listing.id} status={listing.status} />}
        {!reply && <Problems problems={problems} status={status} />}
        <Form action={action} multipart reply={reply} values={values} hidden={{ version: listing?.version, fileId }}>
          {/* The first button of a form is what Enter presses: it must be this one, not "Remove" of a price step. */}
          <div className="row-apart">
            <p className="text-sm text-ink-soft">{t('desk:editor.draftNote')}</p>
            <Button kind="second" small name="intent" value="save">
              {t(status === 'published' ? 'desk:editor.save' : 'desk:editor.saveDraft')}
            </Button>
          </div>
          <Section id="texts" title={t('desk:editor.texts')}>
            <div className="form">
              <ListingTexts />
            </div>
          </Section>
          <Goods categories={categories} />
          <Prices steps={tierCount(held)} />
          <Delivery ports={ports} />
          <ListingPicture picture={picture} hasArrived={hasArrived} />
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
          </p>
        </Form>
      </div>
    </DeskPage>
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

function Problems({ problems, status }: { problems: { field: string; sentence: string }[]; status: ListingStatus }) {
  const reader = useReader()
  const { t } = reader
  if (problems.length === 0 || status === 'published') return null
  return (
    <Notice className="mb-6">
      <p className="font-semibold">{t('desk:editor.missing')}</p>
      <ul className="missing">
        {problems.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            <a href={`#${field}`}>{t('form:at', { label: fieldLabel(reader, field) ?? '', sentence })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
