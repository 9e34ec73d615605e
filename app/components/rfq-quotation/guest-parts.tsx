import type { RfqFormView } from '#app/domain/quotations/rfq-form-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { ArrivedFiles, AttachedFiles } from '../thread/attached-files.tsx'
import { CodeField, SendCode } from '../thread/guest-code.tsx'
import { Button } from '../ui/button.tsx'
import { countryChoices } from '../ui/choices.ts'
import { Field, Select } from '../ui/field.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import type { GuestForm } from './rfq-quotation-page.tsx'

/** Who quotes, asked of somebody without an account. */
export function WhoQuotes() {
  const reader = useReader()
  const { t } = reader
  return (
    <section className="section form" aria-labelledby="who">
      <h2 id="who">{t('invited:quotation.who')}</h2>
      <p className="text-sm text-ink-soft">{t('invited:quotation.whoLead')}</p>
      <div className="pair">
        <Field name="company" label={t('invited:quotation.company')} autoComplete="organization" maxLength={200} dir="auto" required />
        <Select
          name="country"
          label={t('invited:quotation.country')}
          autoComplete="country"
          blank={t('common:form.choose')}
          choices={countryChoices(reader)}
          required
        />
      </div>
      <Field name="name" label={t('invited:quotation.name')} autoComplete="name" maxLength={100} dir="auto" required />
    </section>
  )
}

/** It is sent with a code that goes to the mailbox; the draft is kept without. */
export function GuestActs({ page, guest: { address, codeSent, key } }: { page: RfqFormView; guest: GuestForm }) {
  const { t } = useReader()
  const isProven = key !== null
  return (
    <section className="section form" aria-labelledby="proof">
      <h2 id="proof">{t(isProven ? 'invited:quotation.proven' : 'invited:quotation.proof')}</h2>
      {address && !key && (
        <p className="text-sm text-ink-soft">
          <Phrase of="invited:quotation.proofLead" with={{ address: <Num>{address}</Num> }} />
        </p>
      )}
      {page.closed === null && !isProven && <CodeField />}
      {page.closed === null && (isProven || codeSent ? <AttachedFiles /> : <ArrivedFiles hint={t('invited:quotation.filesLater')} />)}
      <p className="acts">
        {page.closed === null && (
          <>
            <Button name="intent" value="send">
              {t('invited:quotation.send')}
            </Button>
            {!isProven && <SendCode again={codeSent} />}
          </>
        )}
        <Button kind="plain" name="intent" value="save">
          {t('invited:quotation.keep')}
        </Button>
      </p>
    </section>
  )
}
