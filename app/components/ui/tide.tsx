const ticks = 'M1 0V12M7 5V12M13 5V12M19 5V12M25 5V12M31 0V12M37 5V12M43 5V12M49 5V12M55 5V12M61 0V12M67 5V12M73 5V12M79 5V12M85 5V12'

/** Days left, one tick a day, 14 at most; fewer than three are due. The date stands beside it in words. */
export function TideScale({ daysLeft }: { daysLeft: number }) {
  const lit = Math.max(0, Math.min(14, daysLeft))
  return (
    <svg className={daysLeft < 3 ? 'tide tide-soon' : 'tide'} viewBox="0 0 88 12" aria-hidden="true">
      <path d={ticks} />
      <svg width={lit * 6 + 1.8} height="12">
        <path d={ticks} />
      </svg>
    </svg>
  )
}
