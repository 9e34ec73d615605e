import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Time } from '../ui/time.tsx'

type DraftLine = { key: string; updatedAt: Date; title: string | null }

/** What the writer began and did not save. `key`: of the form that is drawn now; `opened`: what it is filled with. */
export type EditedDraft = {
  key: string
  opened: (DraftLine & { reply: FormReply }) | null
  others: DraftLine[]
  isToDiscard: boolean
}

/** Above the form: that it holds what was not saved, and what else lies about. */
export function KeptDrafts({ draft: { opened, others, isToDiscard }, listingId }: { draft: EditedDraft; listingId?: string }) {
  const { t, lang } = useReader()
  const there = (query: Record<string, string>) => (listingId ? paths.ownListing(lang, listingId, query) : paths.newListing(lang, query))
  return (
    <>
      {opened && (
        <Notice className="mb-6" due={isToDiscard || opened.reply.isStale}>
          <p>
            {t('desk:editor.kept.opened')} <Time at={opened.updatedAt} />
          </p>
          {listingId && <p className="mt-1">{t(opened.reply.isStale ? 'desk:editor.kept.stale' : 'desk:editor.kept.live')}</p>}
          {isToDiscard ? (
            <Form className="acts mt-2" hidden={{ draft: opened.key }} action={there({})}>
              <Button kind="grave" small name="intent" value="discard">
                {t('desk:editor.kept.discard')}
              </Button>
              <a href={there({ draft: opened.key })}>{t('desk:editor.kept.keep')}</a>
            </Form>
          ) : (
            <p className="row mt-1">
              {listingId && <a href={there({ draft: 'saved' })}>{t('desk:editor.kept.seeSaved')}</a>}
              <a href={there({ draft: opened.key, discard: '1' })}>{t('desk:editor.kept.toDiscard')}</a>
            </p>
          )}
        </Notice>
      )}
      {others.length > 0 && (
        <Notice className="mb-6">
          <p className="font-semibold">{t('desk:editor.kept.others')}</p>
          <ul>
            {others.map(({ key, title, updatedAt }) => (
              <li key={key}>
                <a href={there({ draft: key })}>
                  <bdi>{title ?? t('desk:editor.kept.untitled')}</bdi>
                </a>{' '}
                <span className="text-sm text-ink-soft">
                  <Time at={updatedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
