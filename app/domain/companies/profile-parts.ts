/** The parts of a profile, each a form of its own; the core facts (`company.ts`) are another. Their schemas: `profile.ts`. */
export const profilePartNames = ['identity', 'sites', 'pictures', 'production', 'terms', 'calendar', 'contacts', 'record'] as const
export type ProfilePart = (typeof profilePartNames)[number]
/** `core`: what `CompanyInput` takes. */
export type EditedPart = ProfilePart | 'core'

export const isProfilePart = (name: string | undefined): name is ProfilePart =>
  name !== undefined && (profilePartNames as readonly string[]).includes(name)

/** Fields that take one thing a line. */
export const lineFields = ['tradingNames', 'holidays']
