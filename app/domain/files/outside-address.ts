import ipaddr from 'ipaddr.js'

export type AllowedAddresses = { range: [ipaddr.IPv4 | ipaddr.IPv6, number]; port: number }[]

/** All of IPv6 that IANA has given to the public internet. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/** Whether an IP address is one of the public internet: not this machine, its network, a link, a tunnel or a range kept for other ends. */
export function isOutside(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return ip.range() === 'unicast' && (ip instanceof ipaddr.IPv4 || ip.match(globalUnicast))
}

/** `127.0.0.0/8:8080, [::1]/128:80`: ranges that are fetched from all the same, each with its one port. Throws on what is not such a list. */
export function readAllowed(list: string): AllowedAddresses {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, range, port] = /^(.+):(\d{1,5})$/.exec(entry) ?? []
      if (!range) throw new Error('FETCH_ALLOW is a list such as 127.0.0.0/8:8080')
      return { range: ipaddr.parseCIDR(range.replace(/[[\]]/g, '')), port: Number(port) }
    })
}

export function isAllowedAddress(allowed: AllowedAddresses, address: string, port: number): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return allowed.some(({ range, port: only }) => only === port && ip.kind() === range[0].kind() && ip.match(range as never))
}
