import type { HeldFile } from '#app/domain/mail/held-mail.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Bytes } from '../ui/bytes.tsx'
import { Icon } from '../ui/icon.tsx'
import { UserText } from '../ui/worded.tsx'

/** What is attached to a mail that is held: named, and not to be had before it is posted. */
export function HeldFiles({ files }: { files: HeldFile[] }) {
  const { t } = useReader()
  if (files.length === 0) return null
  return (
    <ul className="files" aria-label={t('thread:files.title')}>
      {files.map(({ name, size }, index) => (
        <li key={index}>
          <Icon name="file" />
          <span>
            <UserText>{name}</UserText>{' '}
            <span className="per">
              <Bytes count={size} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
