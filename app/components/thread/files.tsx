import type { ThreadFile } from '#app/domain/files/thread-file.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Bytes } from '../ui/bytes.tsx'
import { Icon } from '../ui/icon.tsx'
import { UserText } from '../ui/worded.tsx'

type ShownFile = Omit<ThreadFile, 'isRefused'> & { isRefused?: boolean }

/** What came with a message or a quotation: each by its name and size, and where to have it. What was not taken is named too. */
export function Files({ files, linkTo }: { files: ShownFile[]; linkTo?: (fileId: string) => string }) {
  const { t } = useReader()
  if (files.length === 0) return null
  return (
    <ul className="files" aria-label={t('thread:files.title')}>
      {files.map(({ id, name, size, isRefused = false }) => (
        <li key={id}>
          <Icon name="file" />
          <span>
            {isRefused || !linkTo ? (
              <UserText>{name}</UserText>
            ) : (
              <a href={linkTo(id)}>
                <UserText>{name}</UserText>
              </a>
            )}{' '}
            <span className="per">{isRefused ? t('thread:files.refused') : <Bytes count={size} />}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
