import { anyOf, foldWords } from './words.ts'

/** Whole answers that say that there is none. */
const none = new RegExp(
  `^(?:-+|[—–]+|/+|${
    anyOf(`n/a, n.a, na, none, no, nil, nope, not offered, no offer, no quote, no quotation, not quoted, not quoting, no bid, nq, n/q, n.q, nfs, not our line, not our item, not available, unavailable, regret,
    regrets, we regret, declined, pass, skip, sold out, discontinued, out of stock, out of scope, out of our scope, out of range, out of our range, out of production, not our business, not applicable, not our range,
    not our product, nao, non, no aplica, ninguno, agotado, sin oferta, nao aplicavel, esgotado, sem oferta, neant, sans objet, нет, не предлагаем, отсутствует, отсутствуют, لا, لا يوجد,
    不报, 不报价, 不做, 没有, 无, 無, 无货, 没货, 缺货, 暂无, 不供, 不供货, 不生产, 做不了, 停产, 无报价, 无法报价, kein angebot, keine, nein, entfallt, nicht lieferbar, nicht im programm,
    nicht im sortiment, yok, teklif yok, mevcut degil, stokta yok, nessuna, nessuna offerta, no offerta, fuori produzione, khong, khong co, khong bao gia, het hang, tidak ada,
    tidak, tidak tersedia, kosong`).source
  })$`,
  'u',
)

/** A refusal, and what is refused: `Sorry, we do not produce this item`. In any of the languages, since none has both words of another. */
const refused: readonly (readonly [not: RegExp, what: RegExp])[] = [
  [
    anyOf(
      `cannot, can not, can't, cant, do not, don't, dont, does not, doesn't, did not, unable to, not, no longer, never, isn't, aren't, won't, unfortunately no`,
    ),
    anyOf(`suppl*, offer*, quot*, produc*, mak*, made, manufactur*, have, handl*, availab*, stock*, deal*, carry, sell, this item, our item, our product*, our line, our range, our program*,
      in range, in our range, in our program*, in our scope, provide*`),
  ],
  [
    anyOf('no'),
    anyOf(
      'cotiza*, disponib*, ofrec*, fabric*, tenemos, producimos, manejamos, suministra*, trabajamos, contamos, vendemos, produciamo, trattiamo, offriamo, forniamo, realizziamo',
    ),
  ],
  [
    anyOf('non'),
    anyOf('disponib*, propos*, cote*, fabriqu*, fourni*, produ*, tratt*, offr*, realizz*, quotat*, quotiamo, in produzione, vend*'),
  ],
  [
    anyOf('nao'),
    anyOf(
      'cotamos, cotado, disponiv*, oferecemos, fabricamos, temos, produzimos, fornecemos, trabalhamos, vendemos, comercializamos, atendemos',
    ),
  ],
  [
    anyOf('pas'),
    anyOf(
      'disponib*, propos*, cote*, cotons, fabriqu*, fourni*, produ*, avons, faisons, vendons, article, gamme, catalogue, notre programme',
    ),
  ],
  [
    anyOf('не, нет'),
    anyOf('наличи*, предлага*, производ*, поставля*, выпуска*, изготавлива*, можем, делаем, работаем, ассортимент*, продаем'),
  ],
  [anyOf('غير, لا, ليس'), anyOf('متوفر, متاح, نقدم, ننتج, نوفر, نصنع, لدينا, ننتجه, انتاج')],
  [anyOf('不, 没, 无, 未'), anyOf('生产, 此, 该, 供应, 供货, 做, 报, 提供, 经营, 供, 卖, 产品, 有货, 能力')],
  [
    anyOf('nicht, kein, keine, keinen, leider nicht'),
    anyOf(
      'liefer*, anbiet*, angebot*, herstell*, produz*, fuhren, fertig*, programm, sortiment, verfugbar, produktion, machen, artikel, vorratig',
    ),
  ],
  [anyOf('degil, yok'), anyOf('uret*, stok*, mevcut*, urun*, teklif*, satis*, imalat*')],
  [anyOf('uretmiyoruz, satmiyoruz, yapmiyoruz, veremiyoruz, calismiyoruz, bulunmamaktadir, uretilmiyor, sunmuyoruz'), /./u],
  [anyOf('khong'), anyOf('san xuat, cung cap, bao gia, ban, co hang, lam, kinh doanh, san co')],
  [anyOf('tidak, belum, bukan'), anyOf('tersedia, produksi, memproduksi, jual, menjual, menawarkan, ada, menyediakan, bisa, produk')],
]

const sorry = new RegExp(
  `^(?:${anyOf('sorry, unfortunately, regret, we regret, we are sorry, 抱歉, 对不起, 不好意思, lo siento, lamentablemente, desculpe, infelizmente, desole, malheureusement, к сожалению, للاسف, leider, maalesef, purtroppo, rat tiec, maaf').source})[\\s,:;.!-]*`,
  'u',
)

/** What promises, reserves or asks something beside, or says when, is more than that there is none. */
const more = new RegExp(
  `\\d|[?？]|${
    anyOf(`but, until, unless, only, without, alternative*, yet, now, if, however, instead, problem, later, next, moment, currently, today, price*, drawing*, spec, specs, specification*, information, detail*, know, sure, below, less than, soon, still, pero, sino, hasta, solo, alternativ*,
    mas, ate, mais, mais pas, seulement, sauf, но, только, пока, если, aber, nur, sondern, noch, bis, wenn, ama, ancak, sadece, ma, solo se, fino, nhung, chi, tapi, hanya, kecuali,
    但, 仅, 只, 如果, 除非, 暂时, 目前, 现在, لكن, فقط`).source
  }`,
  'u',
)

export function declines(said: string): boolean {
  if (said.length > 120) return false
  const text = foldWords(said).replace(/(?<![\s.,;:!。，；、！])[\s.,;:!。，；、！]+$/u, '')
  if (none.test(text) || none.test(text.replace(sorry, ''))) return true
  return !more.test(text) && refused.some(([not, what]) => not.test(text) && what.test(text))
}
