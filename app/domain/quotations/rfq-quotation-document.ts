import { mostBreaks, mostDemands, type RfqDocument, type RfqLine } from '../rfqs/rfq.ts'
import { multiply } from '../trade/money.ts'
import { compare } from '../trade/quantity.ts'
import type { QuotationDocument, QuotationLine, QuotationOffer, SpecAnswer } from './quotation.ts'
import type { LineAnswer, RfqQuotationInput } from './rfq-quotation-input.ts'

type PricedColumn = { no: number; minQty: string | undefined; unitPrice: string | undefined }

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1)

/** The prices of a line, as its columns hold them; pairs that are empty are none, nor are quantities that were asked for and stand there unpriced. */
export function pricesOf(answer: LineAnswer, { breaks }: Pick<RfqLine, 'breaks'>): PricedColumn[] {
  const isAsked = (minQty: string) => breaks.some(({ quantity }) => compare(quantity, minQty) === 0)
  return upTo(mostBreaks)
    .map((no) => ({ no, minQty: answer[`minQty${no}`], unitPrice: answer[`price${no}`] }))
    .filter(({ minQty, unitPrice }, at) => unitPrice !== undefined || (at > 0 && minQty !== undefined && !isAsked(minQty)))
}

type Terms = Pick<
  QuotationDocument,
  'rfq' | 'lines' | 'notOffered' | 'charges' | 'sample' | 'altTerms' | 'shipment' | 'deviations' | 'remarks'
>

/** What a quotation to an RFQ says of its lines and beside them; a form that `lintQuotation` finds nothing wrong with. */
export function rfqTerms(input: RfqQuotationInput, rfq: RfqDocument): Terms {
  const offered = input.lines.filter(({ response }) => response !== 'not_offered')
  const notOffered = input.lines.filter(({ response }) => response === 'not_offered').map(({ no }) => no)
  const { altIncoterm, altNamedPlace, portOfLoading, transitDays, samplePrice, deviations, remarks } = input
  return {
    rfq: { ref: rfq.ref, version: rfq.version },
    lines: offered.map((answer) =>
      lineOf(
        answer,
        rfq.lines.find(({ no }) => no === answer.no)!,
        input.currency,
      ),
    ),
    ...(notOffered.length > 0 && { notOffered }),
    ...(input.charges.length > 0 && {
      charges: input.charges.map(({ type, amount, note, included }) => ({
        type,
        amount,
        ...(note && { note }),
        ...(included && { included: true as const }),
      })),
    }),
    ...(samplePrice !== undefined && { sample: sampleOf(input, samplePrice) }),
    ...(altIncoterm && {
      altTerms: [
        { incoterm: altIncoterm, namedPlace: altNamedPlace!, lines: offered.map(({ no, altPrice }) => ({ no, unitPrice: altPrice! })) },
      ],
    }),
    ...((portOfLoading || transitDays) && { shipment: { ...(portOfLoading && { portOfLoading }), ...(transitDays && { transitDays }) } }),
    ...(deviations && { deviations }),
    ...(remarks && { remarks }),
  }
}

const sampleOf = (input: RfqQuotationInput, price: string): QuotationDocument['sample'] => ({
  price,
  ...(input.sampleLeadTimeDays !== undefined && { leadTimeDays: input.sampleLeadTimeDays }),
  ...(input.sampleFreightCollect && { freightCollect: true as const }),
  ...(input.sampleRefundable && { refundable: true as const }),
})

function lineOf(answer: LineAnswer, asked: RfqLine, currency: string): QuotationLine {
  const { no, response, unit, contentQuantity, contentUnit } = answer
  const offers = offersOf(answer, asked)
  const [first] = offers
  const given = asked.demands.flatMap((demand) => answerTo(answer, demand.no))
  return {
    no,
    response: response === 'alternative' ? 'alternative' : 'quoted',
    description: answer.description ?? asked.description,
    ...(answer.modelNumber && { modelNumber: answer.modelNumber }),
    ...(answer.hs6 && { hs6: answer.hs6 }),
    ...(answer.originCountry && { originCountry: answer.originCountry }),
    quantity: first!.minQty,
    unit,
    unitPrice: first!.unitPrice,
    amount: multiply(first!.minQty, first!.unitPrice, currency),
    ...(contentQuantity && contentUnit && { content: { quantity: contentQuantity, unit: contentUnit } }),
    offers,
    ...(given.length > 0 && { answers: given }),
    ...(answer.moq && { moq: answer.moq }),
    ...(answer.packaging && { packaging: answer.packaging }),
    ...(answer.warrantyMonths !== undefined && { warrantyMonths: answer.warrantyMonths }),
  }
}

function offersOf(answer: LineAnswer, asked: RfqLine): QuotationOffer[] {
  return pricesOf(answer, asked).map(({ minQty, unitPrice }) => ({
    minQty: minQty!,
    unitPrice: unitPrice!,
    ...(answer.leadTimeDays !== undefined && { leadTimeDays: answer.leadTimeDays }),
    ...(answer.toolingCost !== undefined && answer.toolingCost !== '0' && { toolingCost: answer.toolingCost }),
  }))
}

function answerTo(answer: LineAnswer, no: number): SpecAnswer[] {
  const said = no <= mostDemands ? answer[`answer${no}`] : undefined
  const [value, note] = [answer[`value${no}`], answer[`note${no}`]]
  return said ? [{ no, answer: said, ...(value && { value }), ...(note && { note }) }] : []
}
