import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { RfqDocument } from '#app/domain/rfqs/rfq.ts'
import { addCertificate } from '#app/services/certificates/save-certificate.server.ts'
import { saveDraft, findDraft } from '#app/services/quotations/quotation-draft.server.ts'
import { companies } from '#db/schema/companies.ts'
import { certificateInput, givenIn, type GivenCompany } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'
import { sendFor as send } from './send-for.ts'

const { db } = await openWorld()
const given = givenIn(db)

const askingFor = (supplierFilter: RfqDocument['supplierFilter']) => given.openRfq({ document: { supplierFilter } })
const speaks = ({ companyId }: GivenCompany, languages: string[]) =>
  db
    .update(companies)
    .set({ profile: { terms: { languages } } as never })
    .where(eq(companies.id, companyId))

describe('a quotation from outside the buyer’s filter', () => {
  it('is refused where a certificate is asked for that neither the company nor its listings show', async () => {
    const rfq = await askingFor({ certificates: ['ISO9001'] })
    const [without, certified, listed] = [await given.company(), await given.company(), await given.company()]
    await expect(send(without, rfq)).rejects.toMatchObject({ kind: 'invalid', code: 'rfq.outside_certificates' })
    await addCertificate(certified.ctx, certificateInput())
    await send(certified, rfq)
    await given.listing(listed, { certificateCodes: ['ISO9001'] })
    await send(listed, rfq)
  })

  it('is refused where other languages are asked for, and silence is no language', async () => {
    const rfq = await askingFor({ languages: ['es', 'pt'] })
    const [silent, chinese, spanish] = [await given.company(), await given.company(), await given.company()]
    await speaks(chinese, ['zh', 'en'])
    await speaks(spanish, ['es'])
    for (const outside of [silent, chinese])
      await expect(send(outside, rfq)).rejects.toMatchObject({ kind: 'invalid', code: 'rfq.outside_languages' })
    await send(spanish, rfq)
  })

  it('is refused from a country that is left out; what was written stays', async () => {
    const rfq = await askingFor({ countriesOut: ['CN'] })
    const supplier = await given.company({ country: 'CN' })
    await saveDraft(supplier.ctx, rfq.rfqId, { form: { remarks: 'As typed.' }, revision: 0 })
    await expect(send(supplier, rfq)).rejects.toMatchObject({ kind: 'invalid', code: 'rfq.outside_filter' })
    expect(await findDraft(db, supplier.ctx.actor, rfq.rfqId)).toMatchObject({ form: { remarks: 'As typed.' } })
  })
})
