const token = /(?<![a-z0-9])r[a-z2-7]{36}(?![a-z0-9])/gi
const address = /(?<![a-z0-9])(?:u-[a-z2-7]{40}|(?:t\.)?r[a-z2-7]{36})(?:@|%40)[a-z0-9.-]{1,253}/gi
const link = /https?(?::|%3A)[^\s<>"']{1,4000}/gi
const secretPart = /((?:\/|%2F)(?:q|reset|confirm|u|unsubscribe)(?:\/|%2F)|(?:[?&]|%3F|%26)token(?:=|%3D))[A-Za-z0-9_-]{20,}/gi

/**
 * Takes our reply addresses and the secret part of our links out of a text before another reader sees it. A link that a scanner has
 * wrapped into its own is recognised by our host inside it.
 */
export function redactTokens(text: string, publicHost: string): string {
  const host = publicHost.toLowerCase()
  return text
    .replace(link, (url) => (url.toLowerCase().includes(host) ? url.replace(secretPart, '$1…') : url))
    .replace(address, '…')
    .replace(token, '…')
}
