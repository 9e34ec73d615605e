import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'

type Undecided = { id: string; name: string; to: string | null; failure: string | null; createdAt: Date }

/** Letters whose fate nobody knows: ticked, and said of them whether they were sent. */
export function UndecidedLetters({ letters, total }: { letters: Undecided[]; total: number }) {
  const { t } = useReader()
  return (
    <>
      <p className="measure mb-4 text-sm text-ink-soft">{t('admin:letters.undecidedText')}</p>
      <Form className="form-close">
        <Table
          fold
          caption={<Phrase of="admin:letters.shown" count={total} with={{ shown: <Num>{letters.length}</Num> }} />}
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
          <Button kind="second" name="intent" value="was-sent">
            {t('admin:letters.wasSent')}
          </Button>
          <Button kind="second" name="intent" value="send-now">
            {t('admin:letters.sendNow')}
          </Button>
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
