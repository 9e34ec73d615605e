import { anyOf } from './words.ts'

/** Whole answers that say that there is none. */
export const none = new RegExp(
  `^(?:-+|[—–]+|/+|${
    anyOf(`n/a, n.a, na, none, no, nil, nope, not offered, no offer, no quote, no quotation, not quoted, not quoting, no bid, nq, n/q, n.q, nfs, not our line, not our item, not available, unavailable, regret,
    regrets, we regret, declined, pass, skip, sold out, discontinued, out of stock, out of scope, out of our scope, out of range, out of our range, out of production, not our business, not applicable, not our range,
    not our product, nao, non, no aplica, ninguno, agotado, sin oferta, nao aplicavel, esgotado, sem oferta, neant, sans objet, нет, не предлагаем, отсутствует, отсутствуют, لا, لا يوجد,
    不报, 不报价, 不做, 没有, 无, 無, 无货, 没货, 缺货, 暂无, 不供, 不供货, 不生产, 做不了, 停产, 无报价, 无法报价, kein angebot, keine, nein, entfallt, nicht lieferbar, nicht im programm,
    nicht im sortiment, yok, teklif yok, mevcut degil, stokta yok, nessuna, nessuna offerta, no offerta, fuori produzione, khong, khong co, khong bao gia, het hang, tidak ada,
    tidak, tidak tersedia, kosong, no stock, nothing, blank, left blank, eol, n/c, nc, sin stock, sin existencias, no hay, ningun, desierto, nao ha, em falta, aucun, aucune, rupture,
    en rupture, impossible, impossivel, imposible, прочерк, отказ, لا يتوفر, لا تتوفر, k.a, k. a, passen, leider nein, hayir, bulunmuyor, nessuno, esaurito, habis, nihil, tdk ada,
    stok kosong, not, not ours, no price, no thanks, no thank you, does not apply, cannot, can not, can't, unable, n / a, 暂缺, no can do, oos, obsolete, brak, 无现货, 没有现货, 暂时没有, 暂无货, 暂时无货, 暂时缺货, 不涉及, 空, 缺, 略, 放弃, 免报, 不接, 不适用, 无库存, 断货`)
      .source
  })$`,
  'u',
)

/** A refusal, and what is refused: `Sorry, we do not produce this item`. In any of the languages, since none has both words of another. */
export const refused: readonly (readonly [not: RegExp, what: RegExp])[] = [
  [
    anyOf(
      `cannot, can not, can't, cant, do not, don't, dont, does not, doesn't, did not, unable to, not, no longer, never, isn't, aren't, won't, unfortunately no, not part of`,
    ),
    anyOf(`suppl*, offer*, quot*, produc*, mak*, made, manufactur*, have, handl*, availab*, stock*, deal*, carry, sell, this item, our item, our product*, our line, our range, our program*,
      carried, ours, sold, our list, in range, in our range, in our program*, in our scope, provide*, our field, our business, our core*, our special*, our strength, our catalog*, our portfolio, our assortment, our scope,
      help*, assist*, serve, do this, do it, do these, possible, workable, feasible, interested, participat*, for us, bid`),
  ],
  [
    anyOf('no, without'),
    anyOf(
      'such item*, such product*, such article*, such goods, offer, bid, quote, quotation, supply, stock, production, capacity, capability',
    ),
  ],
  [anyOf('have, has'), anyOf('none')],
  [anyOf('none, nothing'), anyOf('available, to offer, in stock, on stock, from us, from our side, at our end, for this, here')],
  [anyOf('n/a, n.a'), /./],
  [anyOf('超出'), anyOf('范围, 经营, 能力')],
  [anyOf('不'), anyOf('接这, 接此')],
  [/(?<!\p{L})(?:can ?not|can'?t|don'?t|do not) do(?: \p{L}{1,20}){0,3}$/u, /./u],
  [/(?<!有)没有(?:了|货|现货|库存|货源)?$/u, /./u],
  [anyOf('rupture'), anyOf('stock')],
  [anyOf('отсутству*'), anyOf('ассортимент*, складе, наличии, продаже, программе, производстве, нас')],
  [anyOf('niet, geen'), anyOf('lever*, aanbod, beschikbaar, voeren, assortiment, voorraad, offerte, produceren, maken, verkopen')],
  [anyOf('nie'), anyOf('oferuj*, produkuj*, mamy, posiadamy, dostepn*, sprzedajemy, prowadzimy')],
  [
    anyOf('out of, outside, beyond, off, not in, not within, not of'),
    anyOf('range, scope, our line, our business, our field, capabilit*, capacity, program*, portfolio, catalog*, assortment'),
  ],
  [
    anyOf(`decline*, declining, we pass, we'll pass, will pass, pass on, skip*, ignore this, ignore line, withdraw*, discontinued, end of life, declinamos, declinado, descontinuado, descatalogado, renunciamos,
      stopped, ceased, no more, dejamos de, ya no, hemos dejado, paramos de, deixamos de, arrete*, cesse, cessato, eingestellt, прекратили, прекращен*, больше не, توقفنا, durduruldu,
      indisponivel, indisponible, indisponibile, declinons, rinunciamo, отказываемся, снят с, снято с, снята с, нетипов*, نعتذر, ausverkauft, ausgelaufen, fehlanzeige, absage, entfallt, gestrichen, verzichten,
      停产, 放弃, 断货, 超出经营, 不参与, 不适用, ngung san xuat, tu choi, bo qua, diskontinu, lewati`),
    /./u,
  ],
  [
    anyOf('fuera de, fora de, fora da, fora do, hors, hors de, fuori, fuori dal, fuori dalla, вне, خارج, ausser'),
    anyOf(
      'catalog*, linea, nuestra linea, stock, gama, linha, portfolio, nosso portfolio, nossa linha, gamme, notre gamme, catalogue, gamma, nostra gamma, produzione, producao, ассортимент*, программ*, نطاق, الانتاج, programm, sortiment',
    ),
  ],
  [
    anyOf('sin, sem, sans, senza, ohne, без, بدون'),
    anyOf(
      'cotizacion, cotizar, oferta, cotacao, estoque, offre, cotation, reponse, offerta, quotazione, angebot, предложения, котировки, عرض',
    ),
  ],
  [
    anyOf('no'),
    anyOf(
      'cotiza*, disponib*, ofrec*, fabric*, tenemos, producimos, manejamos, suministra*, trabajamos, contamos, oferta*, ofert*, comercializa*, disponemos, participamos, procede, hay stock, de nuestra linea, nuestro producto, es posible, cotamos, quotazione, realizamos, vendemos, produciamo, trattiamo, offriamo, forniamo, realizziamo',
    ),
  ],
  [
    anyOf('non'),
    anyOf(
      'disponib*, propos*, cote*, fabriqu*, fourni*, produ*, tratt*, offr*, realizz*, quotat*, quotiamo, in produzione, vend*, facciamo, a catalogo, catalogo, in gamma, forni*, possibile, abbiamo, gestit*, applicabile, previsto, rientra, previsto, realisable, proposee',
    ),
  ],
  [
    anyOf('nao'),
    anyOf(
      'cotamos, cotado, disponiv*, oferecemos, fabricamos, temos, produzimos, fornecemos, trabalhamos, vendemos, comercializamos, atendemos, ofertamos, nosso produto, nossa linha, cota, cotar, se aplica, possivel, dispomos, participamos, ha estoque, trabalha, fornece, produz',
    ),
  ],
  [
    anyOf('pas'),
    anyOf(
      'disponib*, propos*, cote*, cotons, fabriqu*, fourni*, produ*, avons, faisons, vendons, article, gamme, catalogue, notre programme, metier, ressort, offre, cotation, stock, possible, realis*, referenc*',
    ),
  ],
  [anyOf('plus'), anyOf('disponible*, fabrique*, produit*, propose*')],
  [anyOf('aucune, aucun'), anyOf('offre, stock, cotation')],
  [
    anyOf('не, нет'),
    anyOf(
      'наличи*, предлага*, производ*, поставля*, выпуска*, изготавлива*, можем, делаем, работаем, ассортимент*, прода*, предложени*, профиль, продукция, котиру*, занима*, позиц*, товар*, торгу*, участву*, возможности, имеем, закупа*',
    ),
  ],
  [
    anyOf('غير, لا, ليس'),
    anyOf(
      'متوفر, متاح, نقدم, ننتج, نوفر, نصنع, لدينا, ننتجه, انتاج, نوفر*, من منتجات*, ضمن, نتعامل, نصنع*, ننتج*, نورد*, نبيع*, نعمل, مدرج, ينطبق, معروض, مسعر, نسعر, التوريد, يتوفر, تتوفر, عرض, متوفره, نقدم*',
    ),
  ],
  [
    anyOf('不, 没, 无, 未, 非'),
    anyOf('接单, 这款, 我司产品, 本公司产品, 公司产品, 生产, 此, 该, 供应, 供货, 做, 报, 提供, 经营, 供, 卖, 产品, 有货, 能力'),
  ],
  [
    anyOf('nicht, kein, keine, keinen, leider nicht'),
    anyOf(
      'liefer*, anbiet*, angebot*, herstell*, produz*, fuhren, fertig*, programm, sortiment, verfugbar, produktion, machen, artikel, vorratig, bieten, haben, stellen, unser*, moglich, vorhanden, bestand, bei uns, machbar, fertigung, lieferbar, gefuhrt, hergestellt, verkaufen',
    ),
  ],
  [
    anyOf('degil, yok'),
    anyOf('elimizde, uret*, stok*, mevcut*, urun*, teklif*, satis*, imalat*, biz, bizde, bizim, portfoy*, gam*, gami*'),
  ],
  [
    anyOf(
      'uretmiyoruz, satmiyoruz, yapmiyoruz, veremiyoruz, calismiyoruz, bulunmamaktadir, uretilmiyor, sunmuyoruz, vermiyoruz, etmiyoruz, edemiyoruz, uretilmemektedir, uretmemekteyiz, edilmedi, verilmedi, edilmemistir, verilmemistir, teklif disi, kapsam disi, uretimden kalkti, uretimden kaldirildi',
    ),
    /./u,
  ],
  [
    anyOf('khong, chua'),
    anyOf(
      'co san pham, co mat hang, chao, nhan, dap ung, ho tro, ap dung, phai san pham, phai mat hang, the, san xuat, cung cap, bao gia, ban, co hang, lam, kinh doanh, san co',
    ),
  ],
  [
    anyOf('tidak, tdk, bukan, tak'),
    anyOf(
      'diproduksi, dijual, sanggup, ikut, quote, suplai, menyuplai, melayani, dapat, tersedia, produksi, memproduksi, jual, menjual, menawarkan, ada, menyediakan, bisa, produk',
    ),
  ],
]

export const sorry = new RegExp(
  `^(?:${anyOf('sorry, unfortunately, regret, we regret, we are sorry, apologies, 很抱歉, 非常抱歉, lo sentimos, lamentamos, lamento, sentimos, desculpem, lamentamos informar, nous regrettons, nous sommes desoles, извините, увы, wir bedauern, ne yazik ki, uzgunuz, ci dispiace, spiacenti, xin loi, rat tiec, mohon maaf, عذرا, نأسف, 抱歉, 对不起, 不好意思, lo siento, lamentablemente, desculpe, infelizmente, desole, malheureusement, к сожалению, للاسف, leider, maalesef, purtroppo, rat tiec, maaf').source})[\\s,:;.!-]*`,
  'u',
)

/** What promises, reserves or asks something beside, or says when, is more than that there is none. */
export const more = new RegExp(
  `\\d|[?？]|${
    anyOf(`till, til, tomorrow, week*, month*, holiday*, 还没, 还未, 稍后, 等, 补, understand*, clarif*, clear, unclear, confirm*, check*, wait*, idea, data, question*, correct, wrong, brand, model, picture*, photo*, certificate*, guarantee*, change*, but, until, unless, only, without, alternative*, if, however, instead, problem, price*, drawing*, spec, specs, specification*, information, detail*, know, sure, below, less than, quantit*, qty, small, little, sample*, moq, minimum, freight, vat, tax, taxes, cost*, charge*, discount*, container*, final, fixed, attach*, raw material*, size, sizes, colo*, pero, sino, hasta, solo, alternativ*,
    mas, ate, mais, mais pas, seulement, sauf, но, только, если, aber, nur, sondern, bis, wenn, ama, ancak, sadece, ma, solo se, fino, nhung, chi, tapi, hanya, kecuali,
    precio*, plano, planos, cantidad*, iva, flete, minim*, muestra*, preco*, quantidade*, frete, imposto*, desenho*, amostra*, prix, plan, plans, quantite*, frais, tva, compris*,
    echantillon*, preis*, menge*, mindest*, mwst, zeichnung*, muster, kosten, kein problem, цен*, ндс, количеств*, парти*, чертеж*, минимал*, образ*, asgari,
    miktar*, cizim*, numune*, prezzo*, quantita*, disegn*, campion*, so luong, ban ve, mau, toi thieu, jumlah, gambar, contoh, كميه, كمية, رسم*, عينه, عينة,
    图, 数量, 起订, 税, 费, 低于, 样品, 太少, 量少, 规格, 尺寸, 价格, 现价, 问题, 但, 仅, 只, 如果, 除非, لكن, فقط`).source
  }`,
  'u',
)

/** What is not to be had now may be later, and is asked. */
export const forNow = anyOf(
  'yet, now, later, next, currently, today, soon, still, moment, momento, actuellement, momentan, derzeit, aktuell, сейчас, момент, пока, su an, simdi, henuz, hien tai, bay gio, saat ini, sekarang, حاليا, الان, 暂时, 目前, 现在, noch',
)

/** What nobody makes or deals in now is not to be had, either way. */
export const madeByNobody = anyOf(
  `produce, producing, produced, manufacture, manufactured, manufacturing, make, making, deal, carry, 生产, 做, 经营, fabrica*, producimos, trabajamos, produzimos, fabriqu*, produis*,
  производим, выпускаем, изготавливаем, занимаемся, herstell*, stellen, fuhren, uretmiyoruz, produciamo, trattiamo, san xuat, kinh doanh, memproduksi, diproduksi`,
)

/** No price is made, for now or for good. */
export const refusedOutright = anyOf(
  '不报价, 不予报价, 此项不报, 本项不报, 放弃报价, decline, declined, no quote, not quoting, will not quote, no bid, no cotizamos, no cotizado, nao cotamos, nao cotado, non cote, kein angebot, не котируем, khong bao gia',
)
