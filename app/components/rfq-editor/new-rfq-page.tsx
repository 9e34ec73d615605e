import type { FormReply } from '#app/domain/form.ts'
import type { Completeness } from '#app/domain/rfqs/completeness.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Traps } from '../inquiry/traps.tsx'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form, RequiredNote } from '../ui/form.tsx'
import { CompletenessAside } from './completeness-aside.tsx'
import { FirstFields, type CategoryChoice } from './first-fields.tsx'

type Values = Record<string, string | string[]>

const summed = ['title', 'details', 'category', 'quantity', 'country', 'email'] as const

/** The first step, on one page: enough to be posted. A guest is asked for an address; of a member that is known. */
export function NewRfqPage({
  categories,
  suggested,
  completeness,
  values,
  clientKey,
  made,
  isMember,
  reply,
}: {
  categories: CategoryChoice[]
  suggested: { slug: string; name: string }[]
  completeness: Completeness
  values: Values
  clientKey: string
  made: string
  isMember: boolean
  reply?: FormReply | null
}) {
  const { t } = useReader()
  const thread = values.thread?.toString()
  const labels = Object.fromEntries(summed.map((name) => [name, t(`rfq:field.${name}`)]))
  return (
    <>
      <div className="measure">
        <ErrorSummary reply={reply} labels={labels} />
        <PageHead title={t('rfq:newTitle')} lead={t('rfq:newLead')}>
          {!isMember && <p className="text-sm text-ink-soft">{t('rfq:newReview')}</p>}
        </PageHead>
      </div>
      <div className="with-form">
        <Form reply={reply} values={values} hidden={{ clientKey, made, thread: thread ?? null }} draft={thread ? undefined : 'rfq'}>
          <RequiredNote />
          <Traps />
          <FirstFields categories={categories} suggested={suggested} />
          {!isMember && (
            <>
              <Field name="email" type="email" label={t('rfq:field.email')} hint={t('rfq:field.emailHint')} autoComplete="email" required />
              <div className="pair">
                <Field name="name" label={t('rfq:field.name')} autoComplete="name" maxLength={100} optional />
                <Field name="company" label={t('rfq:field.company')} autoComplete="organization" maxLength={200} optional />
              </div>
            </>
          )}
          <div className="acts">
            <Button name="intent" value="send">
              {t(isMember ? 'rfq:act.publish' : 'rfq:act.send')}
            </Button>
            {isMember && (
              <Button kind="second" name="intent" value="more">
                {t('rfq:act.more')}
              </Button>
            )}
          </div>
        </Form>
        <CompletenessAside completeness={completeness} isFirstStep />
      </div>
    </>
  )
}
