/** None looks back and forth over a long run: a text may have ten thousand letters without a space. */
const patterns = [
  // A mail address, also with its signs spelled out.
  /[\p{L}\p{N}._%+-]\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2}/u,
  /\b(?:https?:\/\/|www\.)/,
  /(?<=[a-z][a-z0-9-]{0,62})\.(?:com|net|org|info|biz|shop|store|cn|hk|de|tr|vn|mx|ru|br|uk|eu)\b/,
  // Names of channels: phones and fax machines are goods too, so these need a colon or a number long enough to call.
  /\b(?:tel|telephone|phone|mobile|fax|whats ?app|we ?chat|telegram|skype|viber|qq)\s{0,3}(?:(?:no|id)\.?)?\s{0,3}:\s{0,3}\+?[a-z0-9_(][a-z0-9_() .-]{3}/,
  /\b(?:tel|whats ?app|we ?chat|telegram|viber|qq)\s{0,3}\.?\s{0,3}\+?\d[\d ().-]{5,20}\d/,
  /(?:微信|电话|電話|手机|手機|传真|傳真)\s{0,3}[:号]{0,2}\s{0,3}\+?[a-z0-9_][a-z0-9_-]{4}/,
  // An international number, and a Chinese mobile as it is written everywhere.
  /(?<![\p{L}\p{N}])\+\d[\d ().-]{7,20}\d/u,
  /(?<![\p{L}\p{N}.-])1[3-9]\d(?:[ -]?\d{4}){2}(?![\p{L}\p{N}.-])/u,
]

/** Whether a text carries a way to reach its author past the portal: address, site, number or handle. Measures and model numbers are none. */
export function hasContactData(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase()
  return patterns.some((pattern) => pattern.test(plain))
}
