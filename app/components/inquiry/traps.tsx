import { useReader } from '#app/i18n/reader.tsx'

/** Machines fill in whatever has a name; who hears the page is told to leave these alone. */
export function Traps() {
  const { t } = useReader()
  return (
    <div className="sr-only">
      {(['homepage', 'subject'] as const).map((name) => (
        <label key={name}>
          {t('inquiry:leaveEmpty')}
          <input name={name} tabIndex={-1} autoComplete="off" />
        </label>
      ))}
    </div>
  )
}
