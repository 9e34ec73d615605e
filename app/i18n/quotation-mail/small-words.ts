import { foldWords } from './words.ts'

/** Words and signs between figures, money and units, by what they do there. */
const lists = {
  /** Before what a price is for. */
  per: `/, 一, per, pro, je, por, par, al, alla, cada, за, за 1, لكل, للـ, 每, 每一, moi, tiap, setiap, a, basina, basi, the, la, le, il, el, der, die, das, het, /1`,
  each: 'each, ea, cad, cad., apiece, a piece, jeweils, cadauno, cadauna, cada uno, cada una, cada um, chacun, la piece, per piece each',
  times: 'x, ×, *',
  /** Beside what all of it comes to. */
  total: `total, totals, in total, total price, total amount, amount, sum, totaal, gesamt, insgesamt, gesamtpreis, gesamtbetrag, importe, importe total, valor total, montant, montant total, soit, totale,
    importo, toplam, tutar, итого, всего, сумма, на сумму, 总价, 合计, 总计, 共计, 金额, 总金额, tong, tong cong, jumlah, jumlah total, الاجمالي, المجموع, اجمالي`,
  /** Before what a package holds. */
  of: 'of, with, 含, 装, zu, con, com, mit, contiene, contains, containing, icinde, chua, isi, по',
  open: '(, [',
  close: '), ]',
  /** Between a quantity and its price. */
  at: '@, :, =, ->, =>, →, at, 为, 是',
  part: ', ; 、 | 。 .',
  minus: '-, –, —, −',
  /** Nothing is lost with them. */
  filler: `ht, hors taxe, hors taxes, excl vat, excl. vat, ex vat, ex. vat, excluding vat, exclusive of vat, vat excluded, vat not included, without vat, excl. tax, excluding tax, tax excluded, zzgl. mwst,
    ohne mwst, exkl. mwst, sin iva, iva no incluido, mas iva no incluido, sem iva, senza iva, iva esclusa, kdv haric, без ндс, excl. btw, 不含税, 未税, 不含增值税, 不含税价,
    net, netto, netti, neto, nett, only, nur, price, unit price, our price, unit cost, precio, precio unitario, preco, preco unitario, prix, prix unitaire, цена, цена за,
    preis, stuckpreis, einzelpreis, fiyat, birim fiyat, prezzo, prezzo unitario, gia, don gia, harga, harga satuan, السعر, سعر, 单价, 价格, 报价, 净价, 价,
    is, our, we offer, offer, our best price, our best offer, our best, we quote, quote, quoted, we can do, quotation, offered, at price, 最低价, 最优价, 我司报价, 优惠价, 实价, is our price, fiyati`,
  /** Before or behind a quantity that a price begins at, or that is the least. */
  least: `moq, m.o.q, moq is, min, minimum, minimum order, min order, min. order, minimum qty, min qty, mindestens, mindestmenge, ab, least, at least, from, for, not less than, no less than,
    from, starting from, desde, a partir de, a partir, minimo, minima, cantidad minima, al menos, pedido minimo, quantidade minima, no minimo, minimum de, au moins, des, от, не менее,
    минимум, мин, минимальная партия, على الاقل, الحد الادنى, حد ادنى, en az, asgari, almeno, da, dari, mulai, toi thieu, it nhat, tu, minimal, sejumlah, quantity, qty, pour, para, fur, bei, для,
    при, 最少, 至少, 起订量, 起订, 起, 以上, 最小, 及以上, 最低, 起批, 满, ≥, >, >=, +, up, and up, and above, above, or above, or more, and more, up, per order, order, para pedidos de, o mas, y mas, ou plus, und mehr, ve uzeri`,
} as const

export type SmallWord = keyof typeof lists

const meant = new Map<string, SmallWord>()
for (const [kind, list] of Object.entries(lists) as [SmallWord, string][])
  for (const word of kind === 'part' ? list.split(' ') : list.split(',')) if (word.trim() !== '') meant.set(foldWords(word), kind)

export const smallWord = (said: string): SmallWord | undefined => meant.get(foldWords(said))
