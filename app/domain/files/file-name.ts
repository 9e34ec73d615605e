/** For showing only: no path, no control or direction marks, at most 100 characters with the ending kept. */
export function cleanName(name: string, unnamed: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = [
    ...last
      .toWellFormed()
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .trim(),
  ]
  if (clean.length <= 100) return clean.join('') || unnamed
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean.join(''))?.[0] ?? ''
  return clean.slice(0, 99 - ending.length).join('') + '…' + ending
}

/** RFC 6266: the name as it is for who reads RFC 8187, letters and digits of ASCII for everybody else. */
export function asAttachment(name: string): string {
  const plain = name.replaceAll(/[^\w.() -]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
