import type { HsEntry } from '#app/domain/trade/look-ups.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { HsCode } from '../ui/num.tsx'
import { Table } from '../ui/table.tsx'
import { Worded } from '../ui/worded.tsx'

export function HsTable({ caption, entries }: { caption: string; entries: HsEntry[] }) {
  const { t, lang } = useReader()
  return (
    <Table
      caption={caption}
      hideCaption
      className="measure"
      rows={entries}
      rowKey={({ code }) => code}
      columns={[
        {
          head: t('tools:hs.codeHead'),
          isHead: true,
          cell: ({ code }) => (
            <a className="more py-0! whitespace-nowrap" href={paths.hsCode(lang, code)}>
              <HsCode hs6={code} />
            </a>
          ),
        },
        { head: t('tools:hs.nameHead'), cell: ({ name }) => <Worded of={name} /> },
      ]}
    />
  )
}
