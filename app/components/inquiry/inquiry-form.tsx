import type { FormReply } from '#app/domain/form.ts'
import type { ListingCard } from '#app/domain/listings/listing-view.ts'
import { incoterms } from '#app/domain/trade/incoterm.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { countryChoices, usualCurrencyChoices, usualUnitChoices } from '../ui/choices.ts'
import { Field, JoinedField, Select, TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { Form, RequiredNote } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { CompanyName } from '../company/company-name.tsx'
import { Traps } from './traps.tsx'

const folded = ['company', 'phone', 'phoneShown', 'incoterm', 'destination', 'targetPrice', 'currency', 'neededBy', 'sample']

type Asked = Pick<ListingCard, 'ref' | 'priceUnit' | 'currency' | 'company'>

/** The quick inquiry. A guest is asked for an address and may say who they are; of a member that is known. */
export function InquiryForm({
  listing,
  clientKey,
  made,
  isMember,
  share,
  reply,
}: {
  listing: Asked
  clientKey: string
  /** When and for which listing the form was drawn. */
  made: string
  isMember: boolean
  /** The token of the link that led here. */
  share?: string
  reply?: FormReply | null
}) {
  const speech = useReader()
  const { t, lang } = speech
  const { priceUnit, currency } = listing
  return (
    <Form
      className="form measure"
      action={paths.newInquiry(lang, listing.ref, share)}
      reply={reply}
      hidden={{ listing: listing.ref, clientKey, made }}
      draft={`inquiry ${listing.ref}`}
    >
      <div>
        <p className="text-sm font-semibold">
          <Phrase of="inquiry:to" with={{ company: <CompanyName of={listing.company} /> }} />
        </p>
        <p className="text-sm text-ink-soft">{t(isMember ? 'inquiry:answersMember' : 'inquiry:answers')}</p>
        <RequiredNote />
      </div>
      <Traps />
      <TextArea name="message" label={t('inquiry:message')} hint={t('inquiry:messageHint')} required maxLength={4000} />
      <div className="pair">
        <JoinedField
          name="quantity"
          label={t('inquiry:quantity')}
          select={{ name: 'unit', label: t('common:form.unit'), choices: usualUnitChoices(speech, priceUnit) }}
        />
        {!isMember && <Field name="name" label={t('inquiry:name')} autoComplete="name" maxLength={100} />}
      </div>
      {!isMember && (
        <div className="pair">
          <Field name="email" type="email" label={t('inquiry:email')} hint={t('inquiry:emailHint')} autoComplete="email" required />
          <Select name="country" label={t('inquiry:country')} choices={countryChoices(speech)} blank="" autoComplete="country" />
        </div>
      )}
      <Fold summary={t(isMember ? 'inquiry:moreMember' : 'inquiry:more')} open={folded.some((name) => reply?.errors[name])}>
        <div className="form">
          {!isMember && <Field name="company" label={t('inquiry:company')} autoComplete="organization" maxLength={200} />}
          <div>
            <Field
              name="phone"
              type="tel"
              label={t('inquiry:phone')}
              hint={t(isMember ? 'inquiry:phoneHintMember' : 'inquiry:phoneHint')}
              autoComplete="tel"
              maxLength={40}
            />
            <Checkbox name="phoneShown" label={t('inquiry:phoneShown')} />
          </div>
          <div className="pair">
            <Select
              name="incoterm"
              label={t('inquiry:incoterm')}
              blank=""
              choices={incoterms.map((code) => ({
                value: code,
                label: t('inquiry:incotermChoice', { code, name: t(`trade:incoterm.${code}`) }),
              }))}
            />
            <Field name="destination" label={t('inquiry:destination')} maxLength={100} dir="auto" />
          </div>
          <div className="pair">
            <JoinedField
              name="targetPrice"
              label={priceUnit ? t('inquiry:targetPricePer', { per: t(`trade:perUnit.${priceUnit}`) }) : t('inquiry:targetPrice')}
              select={{ name: 'currency', label: t('common:form.currency'), choices: usualCurrencyChoices(currency) }}
            />
            <Field name="neededBy" type="date" label={t('inquiry:neededBy')} />
          </div>
          <Checkbox name="sample" label={t('inquiry:sample')} />
        </div>
      </Fold>
      <div className="acts">
        <Button>{t('inquiry:send')}</Button>
      </div>
      {!isMember && <p className="text-sm text-ink-soft">{t('inquiry:held')}</p>}
    </Form>
  )
}
