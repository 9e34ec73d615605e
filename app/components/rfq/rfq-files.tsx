import type { RfqFileView } from '#app/domain/rfqs/rfq-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Bytes } from '../ui/bytes.tsx'
import { UserText } from '../ui/worded.tsx'

/** That a file is there is told to everybody; whom it does not open to is told who it is for, unless a code opens it. */
export function RfqFiles({ files, isBehindCode = false, fileKey }: { files: RfqFileView[]; isBehindCode?: boolean; fileKey?: string }) {
  const { t } = useReader()
  return (
    <ul className="stack-tight">
      {files.map(({ id, name, size, mayOpen }) => (
        <li key={id} className="wrap-anywhere">
          {mayOpen ? (
            <a href={paths.file(id, fileKey)}>
              <UserText>{name}</UserText>
            </a>
          ) : (
            <>
              <UserText>{name}</UserText> {!isBehindCode && <span className="per">{t('rfq:page.notForYou')}</span>}
            </>
          )}{' '}
          <span className="per">
            <Bytes count={size} />
          </span>
        </li>
      ))}
    </ul>
  )
}
