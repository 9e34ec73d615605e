import type { SelfTest, SelfTestState } from '#app/domain/mail/self-test.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Form } from '../ui/form.tsx'
import type { IconName } from '../ui/icon.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { LettersFrame } from './letters-frame.tsx'

const looks: Record<SelfTestState, { icon: IconName; tone?: 'good' | 'due' }> = {
  passed: { icon: 'check', tone: 'good' },
  waiting: { icon: 'clock' },
  failed: { icon: 'alert', tone: 'due' },
  unused: { icon: 'gap' },
}

/** A letter from the site to itself, step by step. */
export function SelfTestPage({ test }: { test: SelfTest | null }) {
  const { t } = useReader()
  return (
    <LettersFrame current="self-test" title={t('admin:selfTest.title')} lead={t('admin:selfTest.lead')}>
      <Form className="acts my-4">
        <Button kind="second">{t('admin:selfTest.start')}</Button>
      </Form>
      {test ? <Steps test={test} /> : <Empty title={t('admin:selfTest.none')} />}
    </LettersFrame>
  )
}

function Steps({ test }: { test: SelfTest }) {
  const { t } = useReader()
  return (
    <Table
      fold
      caption={<Phrase of="admin:selfTest.caption" with={{ time: <Time at={test.startedAt} /> }} />}
      rows={test.steps}
      rowKey={({ step }) => step}
      columns={[
        {
          head: t('admin:selfTest.step'),
          isHead: true,
          cell: ({ step }) => <Phrase of={`admin:selfTest.steps.${step}`} with={{ domain: <Num>{test.domain}</Num> }} />,
        },
        { head: t('admin:selfTest.state'), cell: (row) => <Result row={row} mx={test.mx} /> },
        { head: t('admin:selfTest.at'), cell: ({ at }) => at && <Time at={at} /> },
      ]}
    />
  )
}

function Result({ row: { step, state, failure }, mx }: { row: SelfTest['steps'][number]; mx: SelfTest['mx'] }) {
  const { t, format } = useReader()
  return (
    <>
      <Status {...looks[state]}>{t(`admin:selfTest.states.${state}`)}</Status>
      <span className="per block">
        {step === 'mx' && mx.kind === 'found' && <Phrase of="admin:selfTest.lowest" with={{ hosts: <Num>{format.list(mx.hosts)}</Num> }} />}
        {step === 'mx' && mx.kind === 'silent' && t('admin:selfTest.silent')}
        {step !== 'mx' && state === 'failed' && (failure ? <Num code>{failure}</Num> : t('admin:selfTest.late'))}
      </span>
    </>
  )
}
