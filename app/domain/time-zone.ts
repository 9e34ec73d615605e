/** A zone of the IANA list by its name; offsets are none, they know no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w/+-]*$/.test(name)) return false
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
