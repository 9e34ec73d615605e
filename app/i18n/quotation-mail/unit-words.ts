import { simplified } from '#app/domain/search/fold.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { unitsMeant } from '../figure-words.ts'
import { languages, type Language } from '../languages.ts'
import { foldWords } from './words.ts'

/** Words for units beside those that the site has, as mails of German, Turkish, Italian, Vietnamese, Indonesian and other clerks have them. */
const inMails: Partial<Record<UnitCode, string>> = {
  H87: `stuck, stk, stck, st, adet, ad, tane, pezzo, pezzi, pca, pca., pcas, peca, pecas, pieza, piezas, piece, pieces, cai, chiec, con, buah, bh, biji, nr,
    штука, штуки, штуку, штук, قطعة, قطع, حبة, حبات, pc(s), piece(s), pcs., pce, pieza(s), ks, kus, kusy, kusu, db, sztuk, szt, stuks, 개, ชิ้น, no, unidade, unidades, unidad,
    unidades, unite, unites, unita, einheit, einheiten, birim, satuan, ud, uds, und, item, قطعه`,
  PR: `paar, paare, cift, paio, paia, doi, pasang, psg, пара, пары, пар, пару, زوج, ازواج, paire, paires, par, pares, pair(s), 켤레`,
  SET: 'satz, satze, takim, serie, bo, комплект, комплекта, комплектов, طقم, jogo, jogos, juego, juegos, jeu, jeux, kit, set(s), conjunto',
  DZN: 'dutzend, dtzd, duzine, duz, dozzina, dozzine, dz., lusin, lsn, docena, docenas, duzia, duzias, douzaine, douzaines, дюжина, дюжину, дюжин, درزن, دستة, ta',
  KGM: 'kilogram, kilograms, kilogramm, kilogrammo, kilogrammi, kilogramme, kilogrammes, kilogramo, kilogramos, quilo, quilos, quilograma, quilogramas, кило, килограмм, килограмма, كيلوغرام, كيلوجرام, كيلو',
  MIL: 'mil, thousand, thousands, tausend, mille, миль, тысяча, тысячу, тыс, ribu, bin, nghin, 千, millar, milhar, millier, migliaio, 千个, 千只, 千支',
  CEN: 'hundred, hundreds, hundert, cent, ciento, centena, centinaio, yuz, 百, сто, сотня, сотню, 百个, 百只, 百支',
  TNE: `pmt, tonne, tonnen, tonnellata, tonnellate, tonelada, toneladas, tonelada metrica, тонна, тонну, тонны, тонн, طن متري, metric ton, metric tons,
    metric tonne, m/t, mts, tan`,
  MTR: 'meter, meters, metro, metros, metri, metre, metres, lfm, lm, метр, метра, метров, متر',
  LTR: 'liter, liters, litro, litros, litri, lt, литр, литра, литров, لتر',
  XCT: `karton, kartons, koli, kolis, cartone, cartoni, cartao, thung, dus, kardus, karton, ktn, kt, crt, cartons, carton box, master carton, master cartons,
    коробка, коробок, коробки, كرتون, كرتونة, colis`,
  XBX: 'box, boxes, bx, bxs, caja, cajas, caixa, caixas, boite, boites, kutu, scatola, scatole, hop, schachtel, kiste, kisten, ящик, ящика, علبة, صندوق, 盒',
  XBG: 'bag, bags, polybag, polybags, poly bag, poly bags, bolsa, bolsas, saco, sacos, sac, sacs, sack, sacke, beutel, torba, sacco, sacchi, bao, tui, karung, мешок, мешка, мешков, كيس, 袋, 包',
  XPX: `pallet, pallets, palette, paletten, palet, palete, paletes, pale, tarima, plt, pll, pal, pallets., pallet(s), bancale, bancali, поддон, поддона, паллет, паллета, паллеты, palette, palettes, 托盘,
    托, 栈板`,
  XPK: 'pack, packs, pk, pkt, packet, packets, package, packages, paquete, paquetes, pacote, pacotes, paquet, paquets, packung, packungen, paket, pakete, confezione, confezioni, conf, goi, bungkus, упаковка, упаковки, упак',
  XRO: 'roll, rolls, rolle, rollen, rulo, rotolo, rotoli, rollo, rollos, rolo, rolos, rouleau, rouleaux, cuon, gulung, рулон, рулона, рулонов, 卷',
}

const words = new Map<string, UnitCode>(
  (Object.entries(inMails) as [UnitCode, string][]).flatMap(([unit, list]) =>
    list.split(',').map((word) => [foldWords(word), unit] as const),
  ),
)

/** Whoever writes in another language than his letters names what he counts in that. */
const inOrder = (lang: Language): Language[] => [...new Set([lang, 'en' as const, 'zh' as const, ...languages])]

/** The unit that a word, or several, mean. */
export function unitNamed(said: string, lang: Language): UnitCode | null {
  for (const one of inOrder(lang)) {
    const [meant] = unitsMeant(simplified(said), one)
    if (meant) return meant
  }
  const folded = foldWords(said).replace(/\.$/, '')
  // Arabic writes `for the` as letters of the word.
  return words.get(folded) ?? words.get(folded.replace(/^(?:لل|ال|ل)/, '')) ?? null
}
