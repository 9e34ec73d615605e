import type { FormReply } from '#app/domain/form.ts'
import type { RfqQuestionView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Time } from '../ui/time.tsx'

/** Questions of suppliers with the buyer's answers; a member of another company asks below them. */
export function RfqQuestions({ questions, ask }: { questions: RfqQuestionView[]; ask?: { clientKey: string; reply?: FormReply | null } }) {
  const { t } = useReader()
  return (
    <Section id="questions" title={t('rfq:page.questions')}>
      {questions.length === 0 && <p className="text-sm text-ink-soft">{t('rfq:page.noQuestions')}</p>}
      <ul className="stack">
        {questions.map((one) => (
          <li key={one.id} className="stack-tight">
            <Asked question={one} />
            {one.answer === null ? (
              <p className="text-sm text-ink-soft">{t('rfq:page.unanswered')}</p>
            ) : (
              <p className="whitespace-pre-line wrap-anywhere" dir="auto">
                {one.answer}
              </p>
            )}
          </li>
        ))}
      </ul>
      {ask && (
        <Form className="form measure mt-6" reply={ask.reply} hidden={{ clientKey: ask.clientKey }}>
          <TextArea name="question" label={t('rfq:field.question')} hint={t('rfq:field.questionHint')} rows={3} maxLength={2000} required />
          <p className="acts">
            <Button kind="second">{t('rfq:act.ask')}</Button>
          </p>
        </Form>
      )}
    </Section>
  )
}

export function Asked({ question: { question, lang, askedAt } }: { question: RfqQuestionView }) {
  return (
    <p className="font-semibold wrap-anywhere" dir="auto" lang={lang ?? undefined}>
      {question}{' '}
      <span className="per">
        <Time at={askedAt} />
      </span>
    </p>
  )
}
