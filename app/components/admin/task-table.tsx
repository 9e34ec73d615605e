import type { TaskState } from '#app/domain/operation/health.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Table, type Column } from '../ui/table.tsx'

/** The work in the background by name; what used up its attempts can be run again. */
export function TaskTable({ tasks }: { tasks: TaskState[] }) {
  const { t, format } = useReader()
  const figure = (name: 'due' | 'running' | 'waiting'): Column<TaskState> => ({
    head: t(`admin:tasks.${name}`),
    end: true,
    cell: (task) => <Num>{format.number(task[name])}</Num>,
  })
  return (
    <Section id="tasks" title={t('admin:tasks.title')}>
      {tasks.length === 0 ? (
        <p className="text-sm text-ink-soft">{t('admin:tasks.none')}</p>
      ) : (
        <Table
          fold
          hideCaption
          caption={t('admin:tasks.title')}
          rows={tasks}
          rowKey={({ task }) => task}
          columns={[
            { head: t('admin:tasks.task'), isHead: true, cell: ({ task }) => <Num code>{task}</Num> },
            figure('due'),
            figure('running'),
            figure('waiting'),
            {
              head: t('admin:tasks.lag'),
              end: true,
              cell: ({ lagSeconds }) => <Phrase of="admin:tasks.seconds" count={Math.round(lagSeconds)} />,
            },
            { head: t('admin:tasks.failed'), cell: (task) => <Failed task={task} /> },
          ]}
        />
      )}
    </Section>
  )
}

function Failed({ task: { task, failed, lastError } }: { task: TaskState }) {
  const { t, format } = useReader()
  if (failed === 0) return <Num>{format.number(0)}</Num>
  return (
    <>
      <Status icon="alert" tone="due">
        <Num>{format.number(failed)}</Num>
      </Status>
      {lastError && (
        <span className="per block">
          <bdi dir="auto">{lastError}</bdi>
        </span>
      )}
      <Form className="row-acts" hidden={{ task }}>
        <Button kind="second" small name="intent" value="run-again">
          {t('admin:tasks.runAgain')}
          <span className="sr-only"> {task}</span>
        </Button>
      </Form>
    </>
  )
}
