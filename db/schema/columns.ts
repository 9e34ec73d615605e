import { char, customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { newId, newRef } from '#app/domain/id.ts'

export const id = () => uuid().primaryKey().$defaultFn(newId)
/** What people see in addresses, subjects and documents. */
export const ref = () => char({ length: 8 }).notNull().unique().$defaultFn(newRef)
export const at = () => timestamp({ withTimezone: true, mode: 'date' })
export const createdAt = () => at().notNull().defaultNow()

export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
