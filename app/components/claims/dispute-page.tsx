import type { Disputable } from '#app/domain/claims/dispute.ts'
import type { BusinessType } from '#app/domain/companies/company.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Select, TextArea } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { UserText } from '../ui/worded.tsx'

/** A buyer names a statement of a company that does not hold, and how they know. */
export function DisputePage({ company, claims, may, newId, reply }: Disputable & { newId: string; reply?: FormReply | null }) {
  const reader = useReader()
  const { t, lang } = reader
  return (
    <>
      <Trail steps={[{ label: t('dispute:back'), to: paths.company(lang, company.slug) }]} />
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={<Phrase of="dispute:title" with={{ company: <UserText>{company.name}</UserText> }} />} />
        {may === 'yes' ? (
          <>
            <p>{t('dispute:lead')}</p>
            <Form className="form mt-6" reply={reply} hidden={{ id: newId }}>
              <Select
                name="claim"
                label={t('dispute:claim')}
                blank={t('common:form.choose')}
                choices={claims.map((claim) => ({ value: claim.id, label: sayClaim(claim, reader) }))}
                required
              />
              <TextArea name="evidence" label={t('dispute:evidence')} hint={t('dispute:evidenceHint')} rows={6} maxLength={2000} required />
              <p>
                <Button>{t('dispute:send')}</Button>
              </p>
            </Form>
          </>
        ) : (
          <Notice>
            <p>{t(may === 'own' ? 'dispute:own' : 'dispute:noDealing')}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

function sayClaim({ kind, value }: Disputable['claims'][number], { t }: ReaderSpeech): string {
  const said = kind === 'role' ? t(`trade:businessType.${value as BusinessType}`) : value
  return [t(`deskClaim:kind.${kind}`), said].filter(Boolean).join(': ').slice(0, 120)
}
