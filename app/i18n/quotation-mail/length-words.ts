import { anyOf } from './words.ts'

const latin = '(?![a-z])'

/** Words for lengths of time in the languages of trade, as they stand behind a number. */
const unit = (list: string): RegExp => new RegExp(`^(?:个|個)?(?:${anyOf(list).source})${latin}`, 'u')

export const lengthUnits: readonly (readonly [days: number, words: RegExp])[] = [
  [
    7,
    unit(`week, weeks, weken, tygodni*, tydzien, saptamani, uger, veckor, wk, wks, w, semana, semanas, sem, semaine, semaines, недел*, нед, اسبوع*, اسابيع, 周, 週, 星期, 礼拜, woche, wochen, wo,
      hafta*, settimana, settimane, sett, tuan, minggu`),
  ],
  [
    30,
    unit(`month, months, maand, maanden, miesiac*, luni, mth, mths, mo, mos, mes, meses, mois, месяц*, мес, شهر*, اشهر, شهور, 月, monat, monate, monaten, ay, aylik, mese, mesi,
      thang, bulan, bln`),
  ],
  [
    1,
    unit(`day, days, d, ds, calendar day, calendar days, cal days, natural days, consecutive days, dia, dias, dias naturales, dias corridos,
      dias calendario, dias de calendario, dagen, dag, kalenderdagen, dni, dzien, zile, dage, dagar, paivaa, d., jour, jours, jours calendaires, j, день, дня, дней, дн, сут*, календарных дней, يوم*, ايام,
      天, 日, 日历日, 自然日, 日历天, tag, tage, tagen, kalendertage, kt, gun, gunluk, takvim gunu, giorno, giorni, gg, giorni solari, ngay,
      hari, hr, hari kalender`),
  ],
]

/** Days on which somebody works are no days of the calendar. */
export const working =
  /\b(?:working|business|work|wrkg|bus)[\s.-]*(?:days?|weeks?)\b|(?<=\d ?)(?:bd|wd|at)s?\b|工作[日天]|workdays?|dias? (?:habiles|laborables|laborales|uteis)|jours? ouvr|рабоч|(?:ايام|يوم\S*) (?:ال)?عمل|arbeitstag|werktag|is ?gunu|lavorativi|gg\.? lav|раб\.? ?дн|wkg days?|wkdays?|jrs? ouvr|dias? hab\b|d\.? ?h[aá]biles|dni robocze|arbeitst|werkt|ngay lam viec|hari kerja|werkdag|dni robocz/u

export const otherLength = anyOf(
  `half, halb*, anderthalb, medio, media, meia, meio, demi, demie, пол, полтора, полмесяца, mezzo, mezza, nua, setengah, 半, yarim, bucuk, نصف, couple, few, some, several, einige, varios, quelques,
  year*, hour*, quarter*, 年, 小时, 季, ano, anos, an, ans, jahr*, anno, anni, yil*, nam, tahun, час*, год*, سنة, ساعة, stunde*, saat`,
)

/** Nothing has to be made any more. */
export const inStock = anyOf(
  `stock, ready stock, off the shelf, immediately, immediate, ready, prompt, promptly, at once, 现货, 库存, 立即, 马上, 随时, 当天, 即时, inmediato, inmediata, inmediatamente,
    estoque, pronta entrega, imediato, imediata, disponible, immediat, immediate, со склада, в наличии, на складе, немедленно, сразу, متوفر, المخزون, فوري, فورا, lager, lagernd, vorratig,
    lagerware, sofort, stoktan, stokta, hemen, hazir, pronta consegna, pronto, pronta, magazzino, disponibile, immediata, co san, san hang, hang co san, giao ngay, stok, tersedia`,
  'gu',
)
/** What may stand beside that and says nothing more. */
export const stockFiller = anyOf(
  `in, ex, from, at, our, we have, have, is, are, available, goods, it, all, and, to ship, for shipment, for dispatch, for delivery, ship, shipment, shipping, dispatch, delivery, deliver,
  有, 充足, 发货, 出货, 发, 交货, 可, 供应, 可以, en, de, entrega, envio, em, do, dans, du, livraison, expedition, disponibile, отгрузка, поставка, есть, товар, من, تسليم, التسليم, ab, auf, sofort,
  lieferbar, verfugbar, lieferung, versand, ab lager, var, teslim, sevk, da, di, a, consegna, hang, trong kho, kho, pengiriman, barang, ready`,
  'gu',
)

/** Between two numbers of which the second is the longer. */
export const upTo = String.raw`(?:[-–—~～/至到或]|(?<!\p{L})(?:to|till|until|a|al|bis|до|الي|الى|ila|ile|den|hingga|sampai|s\/d|tot|y|and|et|und|en|и|و|dan|ve|va|e|or|o|ou|oder|или|veya|hoac|atau|او)(?!\p{L}))`

/** What may follow a bare number; any other word may be a length of which nothing is known. */
export const follows =
  anyOf(`after, from, upon, on, ex, max, maximum, at, before, aro, a.r.o, approx, about, 以内, 内, 左右, 起, 后, 从, 自, tras, despues,
  desde, apos, depois, apres, a compter, после, с, от, بعد, من, nach, ab, sonra, itibaren, dopo, dal, dalla, sau, ke tu, setelah, sejak`)

/** Before the least of what a length may become. */
export const orMore = new RegExp(
  `(?<!(?:not|no|nicht|не) |不)(?:${
    anyOf(`from, over, more than, at least, minimum, min, min., not before, not less than, no less than, longer than, mindestens, uber, ab, desde, mas de, al menos, minimo, plus de, au moins,
    a partir de, mais de, pelo menos, oltre, almeno, piu di, более, больше, не менее, не ранее, от, en az, fazla, 至少, 最少, 最快, 超过, اكثر من, على الاقل, minimal, lebih dari, it nhat, hon`)
      .source
  })\\s*$`,
  'u',
)

/** Names of what is asked, and small words: nothing is lost with them. */
export const lengthFiller = anyOf(
  `production, for production, manufacturing, lead time, leadtime, delivery time, max, maximum, up to, not more than, no more than, at most, at the latest, 最多, 最长, 最迟, delivery, production time, production lead time, time of delivery, within, in, 交期, 交货期, 交货时间, 交货, 生产周期,
  生产, 以内, 之内, 内, entrega en, plazo de entrega, plazo, en, dentro de, prazo, prazo de entrega, em, delai, delai de livraison, sous, dans, срок,
  срок поставки, в течение, в, خلال, lieferzeit, innerhalb, innerhalb von, binnen, teslim suresi, termin, icinde, consegna, tempi di consegna,
  entro, trong, trong vong, dalam, dalam waktu, of, de, the`,
  'gu',
)

/** Numbers that stand as words before a length of time. */
export const numberWords: readonly (readonly [number, RegExp])[] = (
  [
    [1, 'one, a, 一, un, una, uno, ein, eine, einem, einer, einen, bir, satu, один, одна, одну, одного, um, uma, une, mot, واحد'],
    [2, 'two, 两, 二, 兩, dos, dois, duas, deux, zwei, iki, due, hai, dua, два, две, двух'],
    [3, 'three, 三, tres, trois, drei, uc, tre, ba, tiga, три, трех, ثلاثة, ثلاث'],
    [4, 'four, 四, cuatro, quatro, quatre, vier, dort, quattro, bon, empat, четыре, четырех, اربعة, اربع'],
    [5, 'five, 五, cinco, cinq, funf, bes, cinque, nam, lima, пять, пяти, خمسة, خمس'],
    [6, 'six, 六, seis, sechs, alti, sei, sau, enam, шесть, шести, ستة, ست'],
    [7, 'seven, 七, siete, sete, sept, sieben, yedi, sette, bay, tujuh, семь, семи, سبعة, سبع'],
    [8, 'eight, 八, ocho, oito, huit, acht, sekiz, otto, tam, delapan, восемь, восьми, ثمانية, ثمان'],
    [9, 'nine, 九, nueve, nove, neuf, neun, dokuz, sembilan, девять, девяти'],
    [10, 'ten, 十, diez, dez, dix, zehn, dieci, muoi, sepuluh, десять, десяти, عشرة'],
    [12, 'twelve, 十二, doce, doze, douze, zwolf, on iki, dodici, muoi hai, dua belas, двенадцать'],
    [14, 'fourteen, 十四, catorce, quatorze, vierzehn, on dort, quattordici, empat belas, четырнадцать'],
    [15, 'fifteen, 十五, quince, quinze, funfzehn, on bes, quindici, muoi lam, lima belas, пятнадцать, пятнадцати'],
    [20, 'twenty, 二十, veinte, vinte, vingt, zwanzig, yirmi, venti, hai muoi, dua puluh, двадцать, двадцати, عشرين, عشرون'],
    [
      25,
      'twenty-five, twenty five, 二十五, veinticinco, vinte e cinco, vingt-cinq, funfundzwanzig, yirmi bes, venticinque, dua puluh lima, двадцать пять',
    ],
    [30, 'thirty, 三十, treinta, trinta, trente, dreissig, otuz, trenta, ba muoi, tiga puluh, тридцать, тридцати, ثلاثين, ثلاثون'],
    [35, 'thirty-five, thirty five, 三十五, treinta y cinco, trinta e cinco, trente-cinq, funfunddreissig, otuz bes, trentacinque'],
    [40, 'forty, 四十, cuarenta, quarenta, quarante, vierzig, kirk, quaranta, bon muoi, empat puluh, сорок, сорока'],
    [
      45,
      'forty-five, forty five, fourty-five, 四十五, cuarenta y cinco, quarenta e cinco, quarante-cinq, funfundvierzig, kirk bes, quarantacinque, сорок пять',
    ],
    [50, 'fifty, 五十, cincuenta, cinquenta, cinquante, funfzig, elli, cinquanta, пятьдесят'],
    [60, 'sixty, 六十, sesenta, sessenta, soixante, sechzig, altmis, sessanta, sau muoi, enam puluh, шестьдесят, ستين, ستون'],
    [90, 'ninety, 九十, noventa, quatre-vingt-dix, neunzig, doksan, novanta, chin muoi, sembilan puluh, девяносто, تسعين, تسعون'],
  ] as const
).map(([value, list]) => [value, new RegExp(`^(?:${anyOf(list).source}) ?`, 'u')])
