import { certificateName } from '#app/domain/trade/certificate.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num } from '../ui/num.tsx'
import { Status } from '../ui/status.tsx'
import { Table } from '../ui/table.tsx'

/** Certificates by name. That the supplier states them is all that is known so far, and it says so. */
export function Certificates({ codes }: { codes: string[] }) {
  const { t } = useReader()
  return (
    <Table
      fold
      hideCaption
      caption={t('listing:certificatesCaption')}
      rows={codes}
      rowKey={(code) => code}
      columns={[
        { head: t('listing:certificate'), isHead: true, cell: (code) => <Num>{certificateName(code)}</Num> },
        { head: t('listing:checked'), cell: () => <Status icon="stated">{t('listing:stated')}</Status> },
      ]}
    />
  )
}
