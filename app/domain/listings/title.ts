/** Length as a title is measured: an ideograph, kana or Hangul syllable says as much as two letters. */
export function titleLength(title: string): number {
  return [...title].reduce(
    (length, sign) => length + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign) ? 2 : 1),
    0,
  )
}
