/** Accounts of the demonstration, for a machine of one's own: known to everybody who reads this. */
export const demoAddresses = {
  buyer: 'buyer@demo.quayside.test',
  sales: 'sales@demo.quayside.test',
  staff: 'admin@demo.quayside.test',
} as const

export const demoPassword = 'quayside-demo'
