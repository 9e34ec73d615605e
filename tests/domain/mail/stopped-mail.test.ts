import { expect, it } from 'vitest'
import { stoppedMailOf } from '#app/domain/mail/stopped-mail.ts'

it('names the address that a mailbox should let through, and knows the mailboxes with a white list', () => {
  const from = 'Quayside <notify@quayside.test>'
  expect(stoppedMailOf('wang@qq.com', 'hard_bounce', from)).toEqual({
    address: 'wang@qq.com',
    because: 'bounce',
    sender: 'notify@quayside.test',
    isQq: true,
    mayAsk: true,
  })
  expect(stoppedMailOf('wang@factory.test', 'complaint', 'notify@quayside.test')).toMatchObject({
    because: 'complaint',
    sender: 'notify@quayside.test',
    isQq: false,
    mayAsk: true,
  })
  // What the operator decided is not the reader's to take back.
  expect(stoppedMailOf('wang@factory.test', 'manual', from).mayAsk).toBe(false)
})
