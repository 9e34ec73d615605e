import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'

type Undecided = { id: string; name: string; to: string | null; failure: string | null; createdAt: Date }

const acts = {
  unknown: [
    ['was-sent', 'wasSent'],
    ['send-now', 'sendNow'],
  ],
  failed: [['send-again', 'sendAgain']],
} as const

/** Letters that staff decide about, ticked one by one: of those whose fate nobody knows, whether they were sent; of refused ones, that they go again. */
export function UndecidedLetters({ letters, total, state }: { letters: Undecided[]; total: number; state: keyof typeof acts }) {
  const { t } = useReader()
  return (
    <>
      <p className="measure mb-4 text-sm text-ink-soft">
        {t(state === 'unknown' ? 'admin:letters.undecidedText' : 'admin:letters.failedText')}
      </p>
      <Form className="form-close">
        <Table
          fold
          caption={
            <Phrase
              of={state === 'unknown' ? 'admin:letters.shown' : 'admin:letters.shownNewest'}
              count={total}
              with={{ shown: <Num>{letters.length}</Num> }}
            />
          }
          rows={letters}
          rowKey={({ id }) => id}
          columns={[
            { head: t('admin:letters.letter'), isHead: true, cell: (letter) => <Tick letter={letter} isFirst={letter === letters[0]} /> },
            { head: t('admin:letters.to'), cell: ({ to }) => <Num>{to ?? t('admin:letters.gone')}</Num> },
            { head: t('admin:letters.written'), cell: ({ createdAt }) => <Time at={createdAt} /> },
            { head: t('admin:letters.why'), cell: ({ failure }) => <Why failure={failure} /> },
          ]}
        />
        <p className="acts">
          {acts[state].map(([intent, label]) => (
            <Button key={intent} kind="second" name="intent" value={intent}>
              {t(`admin:letters.${label}`)}
            </Button>
          ))}
        </p>
      </Form>
    </>
  )
}

/** What stopped a letter, as it was noted. */
export function Why({ failure }: { failure: string | null }) {
  const { t } = useReader()
  return failure === 'restored' ? <>{t('admin:letters.restored')}</> : <Num code>{failure ?? ''}</Num>
}

function Tick({ letter, isFirst }: { letter: Undecided; isFirst: boolean }) {
  return (
    <label className="tick">
      <input type="checkbox" id={isFirst ? 'letter' : undefined} name="letter" value={letter.id} /> <Num code>{letter.name}</Num>
    </label>
  )
}
