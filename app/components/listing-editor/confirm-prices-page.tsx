import type { FormReply } from '#app/domain/form.ts'
import type { PriceNotice } from '#app/domain/listings/validity.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { NarrowPage } from '../account/narrow-page.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { UserText, Worded } from '../ui/worded.tsx'

/** Behind the letter about prices that end soon: every listing ticked, and one button. */
export function ConfirmPricesPage({ notice, reply }: { notice: PriceNotice; reply?: FormReply | null }) {
  const { t } = useReader()
  const open = notice.listings.filter(({ isDone }) => !isDone)
  if (open.length === 0) return <NarrowPage title={t('prices:done.title')} lead={t('prices:done.text')} />
  return (
    <NarrowPage
      summary={<ErrorSummary reply={reply} />}
      title={t('prices:title')}
      lead={<Phrase of="prices:lead" with={{ company: <UserText>{notice.company}</UserText>, day: <Day on={notice.until} /> }} />}
    >
      <Form reply={reply} values={{ listing: open.map(({ id }) => id) }}>
        <fieldset className="field">
          <legend className="label">{t('prices:listings')}</legend>
          {open.map((listing) => (
            <Checkbox
              key={listing.id}
              name="listing"
              value={listing.id}
              label={
                <>
                  <Worded of={listing.title} />{' '}
                  <span className="per">
                    <Phrase of={listing.isOver ? 'prices:ended' : 'prices:ends'} with={{ day: <Day on={listing.validUntil} /> }} />
                  </span>
                </>
              }
            />
          ))}
        </fieldset>
        <Button wide>{t('prices:button')}</Button>
        <p className="text-sm text-ink-soft">
          <ChangeInstead />
        </p>
      </Form>
    </NarrowPage>
  )
}

function ChangeInstead() {
  const { t, lang } = useReader()
  return <Phrase of="prices:change" with={{ link: <a href={paths.ownListings(lang)}>{t('prices:changeLink')}</a> }} />
}
