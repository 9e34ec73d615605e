import { demoPassword, demoAddresses } from '#app/domain/accounts/demo.ts'
import { env } from '#app/env.server.ts'

/** The demonstration's accounts, on a machine that seeded them; nowhere else. */
export const demoAccounts = () => (env().DEMO ? { ...demoAddresses, password: demoPassword } : null)
