import { useContext } from 'react'
import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Bytes } from '../ui/bytes.tsx'
import { FilesOrigin } from '../ui/files-origin.ts'
import { UserText, Worded } from '../ui/worded.tsx'

/** Drawings, data sheets and the video, to be opened elsewhere: nothing of them runs on this page. */
export function Documents({ documents, videoUrl }: Pick<ListingView, 'documents' | 'videoUrl'>) {
  const { t } = useReader()
  const origin = useContext(FilesOrigin)
  return (
    <ul className="list">
      {documents.map(({ kind, fileId, name, size }) => (
        <li key={fileId}>
          <a href={origin + paths.document(fileId)} className="more">
            <UserText>{name}</UserText>
          </a>{' '}
          <span className="text-xs text-ink-soft">
            {t(`listing:documentKind.${kind}`)}, <Bytes count={size} />
          </span>
        </li>
      ))}
      {videoUrl && (
        <li className="no-print">
          <a href={videoUrl} className="more" rel="nofollow noopener ugc">
            {t('listing:watch', { host: new URL(videoUrl).host })}
          </a>
        </li>
      )}
    </ul>
  )
}

/** Others of the same supplier that belong to this one. */
export function Related({ related }: Pick<ListingView, 'related'>) {
  const { t, lang } = useReader()
  return (
    <ul className="list">
      {related.map(({ kind, slug, title }) => (
        <li key={slug}>
          <a href={paths.listing(lang, slug)} className="more">
            <Worded of={title} />
          </a>{' '}
          <span className="text-xs text-ink-soft">{t(`listing:relation.${kind}`)}</span>
        </li>
      ))}
    </ul>
  )
}
