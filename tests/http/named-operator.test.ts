import { expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { people } from '#db/schema/people.ts'
import { openSite } from './open-site.ts'

const site = await openSite({ OPERATOR_NAME: 'Wharf Office Ltd', OPERATOR_ADDRESS: '1 Quay Road', OPERATOR_MAIL: 'office@wharf.example' })

it('tells everybody who answers for the site, and staff alone that the terms are still a draft', async () => {
  const personId = newId()
  await site.db.insert(people).values({ id: personId, address: 'staff@quayside.test', name: 'Staff', staffRole: 'staff' })
  const session = await site.signedIn({ personId, companyId: null })
  const draft = 'This is the draft that comes with the program'
  for (const page of ['terms', 'privacy']) {
    const [seenByStaff, seenByAll] = [await site.visit(`/en/${page}`, { session }), await site.visit(`/en/${page}`)]
    expect(seenByStaff.html).toContain(draft)
    expect(seenByAll.html).not.toContain(draft)
    expect(seenByAll.html).toContain('Wharf Office Ltd, 1 Quay Road, <a href="mailto:office@wharf.example">')
  }
})
