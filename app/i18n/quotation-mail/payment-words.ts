import { anyOf } from './words.ts'

/**
 * What payment terms speak of, in the languages of the site and of those who sell most through others: German, Turkish, Italian,
 * Vietnamese, Indonesian. Each list is one thing; terms are understood by which of them stand together, not by phrases.
 */
export const payment = {
  letterOfCredit: anyOf(`l/c, lc, dlc, letter of credit, letters of credit, documentary credit, 信用证, 信用狀, 信用状, carta de credito,
    cartas de credito, credito documentario, credit documentaire, lettre de credit, lettera di credito, аккредитив*, اعتماد مستندي,
    خطاب اعتماد, akkreditiv, dokumentenakkreditiv, akreditif, thu tin dung, tin dung thu, 신용장`),
  sight: anyOf(`sight, 即期, 见票, 见单, a vista, a la vista, a vue, по предъявлении, при предъявлении, الاطلاع, بالاطلاع, اطلاع, sicht,
    goruldugunde, ibrazinda, tra ngay, atas unjuk, 일람불`),
  usance: anyOf('usance, deferred, 远期, vadeli, a plazo, a prazo, a terme, a termine, с отсрочкой, مؤجل'),
  againstPayment: anyOf(`d/p, documents against payment, 付款交单, documentos contra pago, documentos contra pagamento,
    documents contre paiement, документы против платежа, dokumente gegen zahlung, documenti contro pagamento`),
  /** In Indonesian a deposit, too: with a share beside it, it is that. */
  dp: anyOf('dp'),
  againstAcceptance: anyOf(`d/a, documents against acceptance, 承兑交单, documentos contra aceptacion, documentos contra aceite,
    documents contre acceptation, документы против акцепта, dokumente gegen akzept`),
  /** No way by itself: what has to be before the goods leave may be the whole of it. */
  pays: anyOf(`pay, paid, pays, payment, payable, payments, 付款, 支付, 付, pago, pagos, pagadero, pagamento, paiement, payable, payer, оплата, оплаты, платеж, zahlung, zahlbar, bezahlung,
    odeme, pagamento, thanh toan, pembayaran, bayar, الدفع, دفع`),
  openAccount: anyOf(`o/a, oa, open account, 赊销, cuenta abierta, conta aberta, compte ouvert, conto aperto, открытый счет, حساب مفتوح,
    acik hesap, offene rechnung`),
  /** An open account only where a number of days stands beside it. */
  credit:
    anyOf(`net, netto, netti, netos, nets, credit, credito, 账期, zahlungsziel, auf rechnung, fattura, d/f, vade, cong no, tempo, отсрочк*,
    آجل, invoice, rechnung*, factura, fatura*, facture, инвойс*, фактур*, hoa don`),
  /** Of a month or of quality: no plain number of days. */
  openAccountOfMore: anyOf(`eom, end of month, end of the month, month end, fin de mois, fin de mes, fim do mes, fine mese, f/m, monatsende,
    ay sonu, 月底, 月结, skonto, discount, descuento, desconto, escompte, sconto, iskonto, 折扣`),
  westernUnion: anyOf('western union, 西联, westernunion, вестерн юнион, ويسترن يونيون'),
  paypal: anyOf('paypal, pay pal, 贝宝, باي بال'),
  transfer:
    anyOf(`t/t, tt, telegraphic transfer, wire, wire transfer, bank transfer, remittance, 电汇, 汇款, 转账, transferencia*, virement*,
    перевод*, حوالة, تحويل, uberweisung, ueberweisung, bankuberweisung, havale*, eft, bonifico*, chuyen khoan, transfer, swift, 송금`),
  cash: anyOf(`cash, 现金, efectivo, dinheiro, especes, наличн*, نقدا, bar, barzahlung, nakit, contanti, tien mat, tunai`),
  /** Ways that the form has no term for. */
  other:
    anyOf(`cad, cash against documents, cash against docs, cheque*, credit card*, card, visa, mastercard, escrow, sblc, standby, moneygram, alipay, wechat, wise, payoneer, trade assurance,
    支付宝, 微信, 信用卡, 支票, 备用信用证, cheque, tarjeta*, cartao, carte bancaire, чек*, kreditkarte, scheck, cek, kredi karti, assegno, pay later, guarantee, bank guarantee`),
  notCash: anyOf('documents, goods, delivery, cad, cod, belge*, mal, mal mukabili, documentos, dokumente, 交单'),
  /** What holds a share of the whole till the goods are made. */
  deposit:
    anyOf(`deposit*, down payment, downpayment, first payment, 定金, 订金, 首付*, anticipo*, adelanto*, sena, sinal, entrada, acompte*,
    arrhes, dep, depo, аванс*, задат*, عربون, دفعة اولى, دفعة مقدمة, anzahlung*, avans*, kapora*, acconto*, caparra, dat coc, coc, tam ung, uang muka,
    선수금, 계약금`),
  /** What a share is paid with that is none of the goods yet. */
  ordered:
    anyOf(`order, orders, po, p/o, 下单, pedido, orden, encomenda, commande*, auftrag*, bestellung, siparis*, ordine, all'ordine, don hang,
    pesanan, заказ*, contract, signing, contrato, firma, proforma, pi, p/i, 合同, 签约, production, 生产, 投产, produccion, producao`),
  /** What is paid before anything is made, and may be the whole. */
  advance:
    anyOf(`advance, in advance, 前tt, 前t/t,  prepaid, prepay, prepayment*, pre-payment*, pre-paid, upfront, up front, up-front, cia, 预付*, 预先, 款到发货,
    先款后货, 款到, anticipad*, por anticipado, por adelantado, adelantad*, antecipad*, antecipacao, a l'avance, d'avance, avance, предоплат*,
    авансом, авансовый, مقدما, مقدم, سلفا, مسبقا, vorkasse, vorauskasse, vorauszahlung*, im voraus, pesin*, on odeme*, anticipat*,
    in anticipo, tra truoc, ung truoc, thanh toan truoc, truoc, di muka, dimuka, 선불`),
  full: anyOf(
    'full, 全款, 全额, 全部, 付清, 结清, total, totalidad, integral, полная, полностью, كامل, voll, vollstandig, tamami, saldo anticipato',
  ),
  balance:
    anyOf(`balance, bal, rest, remaining, remainder, remain, 余款, 尾款, 剩余, 其余, saldo, restante, resto, solde, reste, остат*, остальн*,
    الباقي, المتبقي, الرصيد, restzahlung, restbetrag, kalan*, bakiye*, rimanente, con lai, phan con lai, pelunasan, sisa, sisanya, 잔금`),
  before:
    anyOf(`before, bef, prior, ahead of, pre-shipment, preshipment, 前, antes, previo, previa, prima, avant, до, перед, قبل, vor, once, oncesi*,
    oncesinde, truoc, sebelum, 전`),
  /** Goods that are ready have not left yet. */
  ready: anyOf(`ready, readiness, 备妥, 完货, lista para, listo para, готовност*, versandbereitschaft, merce pronta, 完成`),
  /** The goods leave behind the money. */
  paidFirst:
    anyOf(`全款发货, 到账后发货, 到帐后发货, 到账发货, 到账后出货, 收款后发货, 收款发货, 付款后发货, 付清后发货, 款清发货, 收到全款后发货, 收到货款后发货, 付款后出货, 付清后出货, 见款发货, 款到后发货,
    shipment after payment, shipment after full payment, shipped after payment, ship after payment, shipment upon payment, delivery after payment, dispatch after payment,
    envio contra pago, envio tras el pago, expedition apres paiement, livraison apres paiement, отгрузка после оплаты, отгрузка после полной оплаты, lieferung nach zahlungseingang,
    versand nach zahlungseingang, odeme sonrasi sevk, spedizione dopo pagamento, consegna dopo pagamento, giao hang sau khi thanh toan, الشحن بعد الدفع, التسليم بعد الدفع`),
  shipment:
    anyOf(`shipment*, shipping, ship, shipped, dispatch*, despatch*, delivery, loading, departure, collection, pick up, pick-up, pickup,
    leaving, leave, leaves, sailing, 发货, 出货, 装运, 装船, 出厂, 提货, 交货, 发运, 装柜, embarque*, embarcar, enviar, despachar, envio*, despacho*, entrega*, carga, expedicao, expedition*, envoi*,
    livraison*, enlevement*, chargement*, отгрузк*, поставк*, отправк*, погрузк*, شحن, الشحن, التسليم, التحميل, versand, lieferung,
    giao, auslieferung, verladung, verschiffung, abholung, yukleme*, sevk*, teslim*, spedizione, consegna, imbarco, ritiro, partenza, giao hang,
    xuat hang, xep hang, boc hang, gui hang, len tau, xuat xuong, pengiriman, pengapalan, dikirim, kirim, muat, berangkat, 선적`),
  documents:
    anyOf(`documents, docs, documentos, documenti, dokumente, dokumenten, documents originaux, документ*, belge*, vesaik, chung tu, dokumen,
    مستندات, وثائق, 单据, 文件, versanddokumente*, versandpapiere*`),
  /** A copy comes by mail, the papers themselves with the goods or by a bank. */
  copies:
    anyOf(`copy, copies, by email, by e-mail, by mail, by scan, emailed, photocopy, photocopies, scan, scans, scanned, fax, faxed, 副本, 复印件, 扫描件, 影印件, 传真件, copia, copias, escaneado*, digitalizad*, copie, copies,
    копи*, скан*, نسخة, نسخه, صورة, صوره, صور, نسخ, kopie, kopien, scan-kopie, kopya*, fotokopi*, scansione, ban sao, ban scan, salinan, fotokopi`),
  originals: anyOf('original*, originaux, 正本, оригинал*, اصل, الاصل, الاصلية, orijinal*, asli, ban goc, asil'),
  /** They have the shipment in their name. */
  shippingDocuments:
    anyOf(`shipping documents, shipping docs, shipment documents, shipment docs, shipping doc, documentos de embarque, documentos de envio, documents d'expedition,
    documents de transport, documents d'embarquement, отгрузочных документов, отгрузочные документы, транспортных документов, versanddokumente*, versandpapiere*, sevk belgeleri*,
    sevkiyat belgeleri*, yukleme belgeleri*, documenti di spedizione, documenti di trasporto, chung tu giao hang, chung tu van chuyen, chung tu xuat hang, مستندات الشحن, وثائق الشحن,
    dokumen pengiriman, dokumen pengapalan, 装运单据, 装船单据, 发货单据, 运输单据, 货运单据, 船运单据, 装船文件, 装运文件`),
  /** When the goods leave, and not when they come. */
  leaving:
    anyOf(`shipment, shipping, dispatch, despatch, expedition, enlevement, embarque, envio, despacho, expedicao, отгрузке, отгрузки, отправке, versand,
    verladung, sevkiyatta, yuklemede, spedizione, imbarco, 发货, 出货, 装运, 装船, 提货, الشحن, pengiriman`),
  upon: anyOf("upon, on, at, against, a l', al, a la, no, na, em, bei, beim, zum, all', alla, при, 时, عند, saat, khi"),
  billOfLading: anyOf(`b/l, bl, b/ls, bill of lading, bills of lading, 提单, 提單, conocimiento de embarque, conhecimento de embarque,
    conhecimento, connaissement*, коносамент*, بوليصة, konnossement*, konsimento*, polizza di carico, van don, konosemen, 선하증권`),
  arrival:
    anyOf(`arrival, on delivery, upon delivery, at delivery, after delivery, after receipt, upon receipt, on receipt, after receiving,
    against delivery, after inspection, cod, 到货, 收货后, 到港, 货到, llegada, contra entrega, a la entrega, recepcion, chegada,
    na entrega, recebimento, arrivee, a la livraison, reception, прибыти*, получени*, الوصول, وصول, الاستلام, ankunft, erhalt, nach lieferung,
    bei lieferung, varis*, teslimde, teslimatta, arrivo, ricevimento, alla consegna, nhan hang, khi nhan, tiba, diterima`),
  /** Days counted from something that comes with the goods: credit that the supplier gives. */
  after: anyOf(`after, from, date, nach, ab, dal, dalla, data, depuis, a compter, apres, despues, fecha, apos, partir, после, с даты, بعد,
    sonra, sau, setelah, 后, 日起`),
  agreed:
    anyOf(`negotiable, to be agreed, to be discussed, to be negotiated, 面议, 待议, 协商, a convenir, a combinar, a negociar, по договоренности,
    يتفق عليه, verhandelbar, nach vereinbarung, da concordare, thoa thuan, negosiasi`),
} satisfies Record<string, RegExp>

/** Between terms of which the buyer may choose. A Portuguese `o` is no other way to pay. */
export const either = new RegExp(
  `${anyOf('or, oder, ou, или, أو, او, veya, ya da, hoac, atau, oppure, 或者, 或').source}|\\||(?<!\\p{L})o(?= (?:[tldo]/|tt|lc|carta|transf|100))`,
  'gu',
)

/** A number of days. */
export const days = /(?<!\d)\d+ ?(?:d(?![a-z])|days?|天|日|dias?|jours?|dn|дн|tag|gun|giorni|gg|ngay|hari|يوم|ايام)/u

/** A way to pay that is refused: `no L/C`, `不接受信用证`. */
export const refuses =
  /(?<!\p{L})(?:not|no|without|except|non|sin|sem|sans|ohne|nicht|kein|keine|без|не) (?:\p{L}+ ){0,3}(?:l\/c|lc|t\/t|tt|d\/p|dp|d\/a|o\/a|oa|paypal|western|letter|carta|credit|akkreditiv|аккредитив)|不(?!可撤)/u
