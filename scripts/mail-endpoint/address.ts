const bare = /^[^\s<>@"(),:;]+@[^\s<>@"(),:;]+\.[^\s<>@"(),:;.]+$/
const named = /^[^<>\r\n]*<([^<>\r\n]+)>$/

/** The address in `someone@place.test` or `Name <someone@place.test>`; null when it is neither. */
export function addressOf(mailbox: string): string | null {
  const trimmed = mailbox.trim()
  const address = named.exec(trimmed)?.[1] ?? trimmed
  return bare.test(address) ? address : null
}

export function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@'))
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
