import type { FormReply } from '#app/domain/form.ts'
import type { ComparisonView } from '#app/domain/quotations/comparison-view.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { CodeField, SendCode } from '../thread/guest-code.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Select, TextArea, type Choice } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { UserText } from '../ui/worded.tsx'

type Props = { view: ComparisonView; isGuest: boolean; codeSent: boolean; reply?: FormReply | null }

/** Which version takes which line. What was given stays given. A guest proves the mailbox with a code. */
export function AwardForm({ view, isGuest, codeSent, reply }: Props) {
  const { t, format } = useReader()
  const { awards, canAward, comparison, basis } = view
  if (awards.length === 0 && !canAward) return null
  const open = comparison.lines.filter(({ no }) => !awards.some((award) => award.no === no))
  const choices = (no: number): Choice[] =>
    view.quotations.flatMap(({ id, document, canTake }) => {
      if (!canTake || !document.lines.some((line) => line.no === no)) return []
      const landed = comparison.totals.find(({ ref }) => ref === document.ref)?.landed[no]
      const price = landed ? format.money(landed, basis.currency) : t('common:notStated')
      const label = t('comparison:award.choice', { supplier: document.supplier.name, version: document.version, price })
      return [{ value: `${id}.${document.version}`, label }]
    })
  return (
    <section className="section no-print" aria-labelledby="award">
      <h2 id="award">{t('comparison:award.title')}</h2>
      {awards.length > 0 && (
        <ul className="bullets mb-4">
          {awards.map(({ no, supplier, version }) => (
            <li key={no}>{t('comparison:award.given', { no, supplier, version })}</li>
          ))}
        </ul>
      )}
      {canAward && (
        <Form reply={reply} className="form measure">
          <p className="text-sm text-ink-soft">{t('comparison:award.lead')}</p>
          {open.map(({ no, description }, at) => (
            <div key={no}>
              <input type="hidden" name={rowField('awards', at, 'no')} value={no} />
              <Select
                name={rowField('awards', at, 'quotation')}
                label={t('comparison:award.line', { no })}
                hint={<UserText>{description}</UserText>}
                blank={t('comparison:award.nobody')}
                choices={choices(no)}
              />
            </div>
          ))}
          <Checkbox name="isLast" label={t('comparison:award.isLast')} />
          <TextArea
            name="lossNote"
            label={t('comparison:award.lossNote')}
            hint={t('comparison:award.lossNoteHint')}
            rows={3}
            maxLength={1000}
            optional
          />
          {isGuest && <CodeField />}
          <p className="acts">
            <Button name="intent" value="award">
              {t('comparison:award.act')}
            </Button>
            {isGuest && <SendCode again={codeSent} />}
          </p>
        </Form>
      )}
    </section>
  )
}
