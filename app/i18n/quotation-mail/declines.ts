/** Whole answers that say that there is none. */
const none =
  /^(?:-+|[—–]+|\/+|n\/?a|no|none|nil|not offered|no offer|not available|no bid|(?:we )?regret|sold out|out of (?:our )?(?:scope|range)|não|non|нет|لا|不报|不报价|不做|没有|无|無|无货|没货|缺货|暂无|不供|不供货|不生产|做不了)$/i

/** A refusal, and what is refused: `Sorry, we do not produce this item`. */
const refused: [not: RegExp, what: RegExp][] = [
  [
    /\b(?:can ?not|can['’]?t|do(?:es)? ?n[o'’]t|unable to|not|no longer)\b/i,
    /\b(?:suppl(?:y|ied)|offer(?:ed)?|quot(?:e|ed)|produc(?:e|ed)|make|made|manufactured?|ha(?:ve|ndle)|available|stock|deal|our (?:product|item|line|range))\b/i,
  ],
  [/\bno\b/i, /\b(?:cotiza|disponible|ofrec|fabrica|tenemos|producimos|manejamos|suministra)/i],
  [/\bn[ãa]o\b/i, /(?:cotamos|cotado|dispon[ií]ve[li]|oferecemos|fabricamos|temos|produzimos|fornecemos)/i],
  [/\b(?:non|pas)\b/i, /\b(?:disponible|proposé|coté|fabriqu|fourni|produi)/i],
  [/(?:^|\s)(?:не|нет)(?=\s)/i, /(?:наличи|предлага|производ|поставля|выпуска)/i],
  [/(?:غير|لا)/, /(?:متوفر|متاح|نقدم|ننتج|نوفر)/],
  [/(?:不|没|无法)/, /(?:生产|供应|供货|做|报|提供|经营)/],
]

/** What promises, reserves or asks something beside, or says when, is more than that there is none. */
const more =
  /\d|[?？]|\b(?:but|until|unless|only|without|alternative|yet|now|if|pero|sino|hasta|sólo|solo|mas|até|só|mais)\b|但|仅|只|如果|除非|暂时/i

export function declines(said: string): boolean {
  const text = said.replace(/[\s.,;:!。，；、！]+$/, '')
  if (none.test(text)) return true
  return text.length <= 80 && !more.test(text) && refused.some(([not, what]) => not.test(text) && what.test(text))
}
