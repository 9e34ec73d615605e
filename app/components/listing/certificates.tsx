import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'

/** That the supplier states them is all that is known so far, and it says so. */
export function Certificates({ names }: { names: string[] }) {
  const { t } = useReader()
  return (
    <Table
      fold
      hideCaption
      caption={t('listing:certificatesCaption')}
      rows={names}
      rowKey={(name) => name}
      columns={[
        { head: t('listing:certificate'), isHead: true, cell: (name) => <Num>{name}</Num> },
        { head: t('listing:checked'), cell: () => <Status icon="stated">{t('listing:stated')}</Status> },
      ]}
    />
  )
}
