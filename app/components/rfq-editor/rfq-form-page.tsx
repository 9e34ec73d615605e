import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import type { Completeness } from '#app/domain/rfqs/completeness.ts'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import { rowCount } from '#app/domain/row-fields.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import type { PortChoice } from '../desk/place-field.tsx'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Select, type Choice } from '../ui/field.tsx'
import { ErrorSummary, Form, RequiredNote } from '../ui/form.tsx'
import { languageNames, languages } from '#app/i18n/languages.ts'
import { Trail } from '../ui/trail.tsx'
import { CompletenessAside } from './completeness-aside.tsx'
import { ContactFields } from './contact-fields.tsx'
import { DeliveryFields } from './delivery-fields.tsx'
import { DemandFields } from './demand-fields.tsx'
import { FileFields } from './file-fields.tsx'
import { FirstFields, type CategoryChoice } from './first-fields.tsx'
import { LineFields, MoreLines } from './line-fields.tsx'
import { RuleFields } from './rule-fields.tsx'
import { TermFields } from './term-fields.tsx'

export type RfqFormGround = {
  categories: CategoryChoice[]
  ports: PortChoice[]
  certificates: Choice[]
  /** What the category that the form names asks. */
  asked: CategoryAttribute[]
}

export type RfqFormData = { rfq: { version: number } }

/** For the title of the document. */
export const rfqFormTitle = (data: RfqFormData | undefined, t: ReaderSpeech['t']): string =>
  t(data && data.rfq.version > 0 ? 'rfq:changeTitle' : 'rfq:newTitle')

type Values = Record<string, string | string[]>

/** Everything that can be said of an RFQ: the first step again, and behind it what refines it. */
export function RfqFormPage({
  rfq,
  values,
  ground,
  completeness,
  problems,
  trail,
  reply,
}: {
  rfq: { revision: number; version: number; status: RfqStatus; quotationCount: number }
  values: Values
  ground: RfqFormGround
  completeness: Completeness
  /** What still keeps a draft from being published. */
  problems: { field: string; sentence: string }[]
  trail: { label: ReactNode; to: string }[]
  reply?: FormReply | null
}) {
  const { t } = useReader()
  const held = reply?.values ?? values
  const isOut = rfq.version > 0
  const missing: FormReply | null =
    problems.length > 0 ? { values, errors: Object.fromEntries(problems.map(({ field, sentence }) => [field, [sentence]])) } : null
  return (
    <>
      <Trail steps={trail} />
      <div className="measure">
        <ErrorSummary reply={reply} />
        {isOut ? (
          <PageHead title={t('rfq:changeTitle')} lead={t('rfq:changeLead', { version: rfq.version + 1 })} />
        ) : (
          <PageHead title={t('rfq:newTitle')} lead={t('rfq:newLead')} />
        )}
      </div>
      <div className="with-form">
        <Form reply={reply ?? missing} values={values} hidden={{ revision: rfq.revision }} multipart>
          {/* The first button of a form is what Enter presses: it must be this one, not one that adds a line. */}
          <div className="row-apart">
            <RequiredNote />
            <Button kind="second" small name="intent" value="save">
              {t('rfq:act.save')}
            </Button>
          </div>
          <Section id="need" title={t('rfq:section.need')}>
            <div className="form">
              <FirstFields categories={ground.categories} />
              <Select
                name="lang"
                label={t('rfq:field.lang')}
                choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
              />
              <LineFields />
            </div>
          </Section>
          <MoreLines count={rowCount(Object.keys(held), 'lines', 0)} />
          <DemandFields asked={ground.asked} count={rowCount(Object.keys(held), 'demands', 0)} certificates={ground.certificates} />
          <FileFields values={held} />
          <DeliveryFields ports={ground.ports} />
          <TermFields />
          <RuleFields certificates={ground.certificates} isFixed={rfq.quotationCount > 0} />
          <ContactFields />
          <div className="acts">
            {rfq.status !== 'in_review' && (
              <Button name="intent" value="publish">
                {isOut ? t('rfq:act.publishVersion', { version: rfq.version + 1 }) : t('rfq:act.publish')}
              </Button>
            )}
            <Button kind="second" name="intent" value="save">
              {t('rfq:act.save')}
            </Button>
          </div>
        </Form>
        <CompletenessAside completeness={completeness} />
      </div>
    </>
  )
}
