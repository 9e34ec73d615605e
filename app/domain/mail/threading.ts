const maxReferences = 20
const maxIdLength = 500
const maxSubjectLength = 200

const angled = /<[^<>\s@]{1,250}@[^<>\s@]{1,250}>/g

/** The message ids of a header value, angle brackets included, in order, each once. An empty or broken id is none. */
export function messageIds(header: string): string[] {
  const found = header.slice(0, 100_000).match(angled) ?? []
  if (found.length > 0) return [...new Set(found.filter((id) => id.length <= maxIdLength))]
  const bare = header.trim()
  return /^[^<>\s@]{1,250}@[^<>\s@]{1,250}$/.test(bare) ? [`<${bare}>`] : []
}

/** A made-up first id that every letter of a thread refers to: the provider replaces our Message-ID, but never the References. */
export function rootMessageId(root: string, domain: string): string {
  return `<t.${root}@${domain}>`
}

/** The References of the next letter: the root first, then what is known, newest last; the oldest of the middle fall out. */
export function referencesFor(root: string, knownIds: readonly (string | null | undefined)[]): string[] {
  const known = new Set<string>()
  for (const id of knownIds.flatMap((one) => messageIds(one ?? ''))) {
    known.delete(id)
    known.add(id)
  }
  known.delete(root)
  return [root, ...[...known].slice(-(maxReferences - 1))]
}

const replyPrefix =
  /^\s*(?:re|aw|sv|vs|antw|rif|odp|ynt|res|enc|fwd?|wg|tr|rv|回复|回覆|答复|答覆|转发|轉發|返信|رد|إعادة توجيه|תשובה|на|отв|vá|bls|atb)(?:\s*[[(]\d{1,3}[\])])?\s*[:：]\s*/iu

/** A subject without what mail clients put before it, however often. */
export function bareSubject(subject: string): string {
  let text = subject.slice(0, 1000).replace(/\s+/g, ' ').trim()
  for (let round = 0; round < 20 && replyPrefix.test(text); round += 1) text = text.replace(replyPrefix, '')
  return text
}

/** The one subject of a thread, fit for a header; `Re: ` once on every letter after the first. */
export function subjectFor(subject: string, isReply: boolean): string {
  const visible = bareSubject(subject.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '))
  const short = [...visible]
  const text = short.length > maxSubjectLength ? `${short.slice(0, maxSubjectLength - 1).join('')}…` : visible
  return isReply ? `Re: ${text}` : text
}
