import { anyOf, foldWords } from './words.ts'

/** What an offer's end is introduced by: none of it says anything beside the day. */
export const untilFiller = anyOf(
  `valid, validity, valid for, validity of offer, until, untill, till, to, by, on, up to, upto, through, thru, offer, quotation, quote, quoted, price,
  prices, our, the, this, is, are, of, date, after, at least, minimum, min, hold, holds, held, keep, keeps, kept, fixed, guaranteed, stands, stay, stays, as requested, as required, as asked, we, can, be, will, day, days, dated, from, today, todays, onwards, only, for, a, period, all, remain, remains, firm, good,
  now, submission, issue, hereof, and, including, incl, inclusive, latest, at the latest, end of day, within, closing, max, st, nd, rd, th,
  有效期至, 有效期到, 有效期, 有效, 报价有效期, 报价单, 报价日期, 报价, 价格, 截止日期, 截止到, 截止, 截至, 为止, 止, 之前, 以前, 前, 到, 至, 自, 从, 起, 之日,
  日起, 后, 最少, 至少, 维持, 不变, 均, 即日, 今日, 今天, 当日, 内, 本, 此, 的, 为, 保持, 算, 计,
  valida, valido, validez, hasta, hasta el, oferta, cotizacion, precio, precios, esta, el, la, los, las, de, del, dia, dias, a partir de, a partir,
  partir, desde, fecha, hoy, presente, vigencia, vigente, nuestra, por, que, es, son, contados, emision, al,
  validade, ate, o, os, as, preco, precos, proposta, cotacao, desta, da, do, data, hoje, nossa, e, ate o dia,
  valable, validite, jusqu'au, jusqu, ce, jour, jusque, au, offre, devis, prix, notre, cette, le, les, du, d', l'offre, date de l'offre, de l'offre, compter,
  a compter, aujourd'hui, est, pendant, depuis,
  действительно, действителен, действует, действительна, до, по, предложение, цена, цены, предложения, срок, действия, с, даты, дата, со, дня, кп, г,
  года, момента, от, настоящего, включительно,
  صالح, صالحة, ساري, سارية, حتى, الي, الى, لغاية, العرض, عرض, السعر, الاسعار, من, تاريخ, تاريخه, اليوم, هذا, يوم, لمدة, مدة,
  gultig, gultigkeit, giltig, bis, zum, bis zum, angebot, angebots, angebotsdatum, preis, preise, unser, das, der, dieses, ab, heute, datum, am, einschliesslich, inkl, nach, ab angebotsdatum, mindestens, wie gewunscht, tag, tage,
  gecerli, gecerlidir, gecerlilik, kadar, teklif, teklifimiz, fiyat, fiyatlar, tarihine, tarihinden, tarihi, itibaren, bugun, ya, ye, e, a, na, ne, dek, suresi,
  valida, validita, fino, fino al, al, entro, offerta, prezzo, prezzi, nostra, dalla, dell'offerta, dal, data, oggi, il, giorni,
  co hieu luc, hieu luc, den, den het, het, ngay, bao gia, gia, ke tu, tu, chao gia, hom nay, trong, vong, den ngay, tu ngay,
  geldig, tot, offerte, prijs, prijzen, aanbieding, onze,
  berlaku, sampai, sampai dengan, hingga, tanggal, penawaran, harga, sejak, dari, hari, ini, tgl, s/d`,
  'gu',
)

/** Before a day on which something begins. */
export const startOf = new RegExp(
  `(?:${
    anyOf(
      'from, after, starting, since, as of, desde, a partir de, a partir del, despues de, despues del, apos, apres, apres le, depuis, a compter du, des le, с, после, ab, nach, nach dem, von, dal, dopo, dopo il, tu, tu ngay, sejak, dari, setelah, 自, 从, من, بعد',
    ).source
  }) ?(?:el|le|dem|o)? ?$`,
  'u',
)

/** Somewhere in a span of days, not one of them. */
export const spanOf =
  anyOf(`end of, the end of, beginning of, mid, middle of, start of, early, late, around, about, approx, 底, 初, 中旬, 上旬, 下旬, 左右,
  fin de, finales de, fines de, final de, final do, fim de, fin, fine, конца, ende, mitte, anfang, sonu, cuoi, akhir, before the end of`)

const tags = ['en', 'en-US', 'es', 'ar', 'ru', 'pt', 'fr', 'de', 'tr', 'it', 'id'] as const

const named = new Map<'month' | 'weekday', ReadonlyMap<string, number>>()

/** Names of months, or of days of the week, in all languages of trade; what is two of them in two languages is none. */
function namesOf(part: 'month' | 'weekday'): ReadonlyMap<string, number> {
  const known = named.get(part)
  if (known) return known
  const found = new Map<string, Set<number>>()
  for (const tag of tags)
    for (const style of ['long', 'short'] as const)
      for (const beside of [{ day: 'numeric', year: 'numeric' }, {}] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...beside, [part]: style, timeZone: 'UTC' })
        for (let at = 0; at < 12; at += 1) {
          const day = new Date(part === 'month' ? Date.UTC(2026, at, 15) : Date.UTC(2026, 10, 1 + (at % 7)))
          const name = foldWords(format.formatToParts(day).find(({ type }) => type === part)!.value).replace(/\.$/, '')
          const no = part === 'month' ? at : at % 7
          if (/^\p{L}+$/u.test(name)) found.set(name, (found.get(name) ?? new Set()).add(no))
        }
      }
  const names = new Map(
    [...found].flatMap(([name, [no, ...others]]) => (no === undefined || others.length > 0 ? [] : [[name, no] as const])),
  )
  named.set(part, names)
  return names
}

/** The month that a word names, counted from 0. */
export const monthNamed = (word: string): number | undefined => namesOf('month').get(word)

export const isWeekday = (word: string): boolean => namesOf('weekday').has(word)
