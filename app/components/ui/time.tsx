import { useReader } from '#app/i18n/reader.tsx'

/** An instant, to the minute, in `timeZone` (UTC unless told). */
export function Time({ at, timeZone = 'UTC' }: { at: Date | string; timeZone?: string }) {
  const { format } = useReader()
  const instant = new Date(at)
  return (
    <time dateTime={instant.toISOString()}>
      <bdi>{format.dateTime(instant, timeZone)}</bdi>
    </time>
  )
}

/** A day: `YYYY-MM-DD`, or an instant read in UTC. */
export function Day({ on }: { on: string | Date }) {
  const { format } = useReader()
  return (
    <time dateTime={typeof on === 'string' ? on.slice(0, 10) : on.toISOString().slice(0, 10)}>
      <bdi>{format.date(on)}</bdi>
    </time>
  )
}
