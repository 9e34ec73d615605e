export const memberRoles = ['owner', 'member'] as const
export type MemberRole = (typeof memberRoles)[number]

/** Who in a company may do what: the pages and the services ask this one table. What is not in it, every member may do. */
const rolesOf = {
  /** Its names and its country: what the register says of it. */
  'company.rename': ['owner'],
  /** Where it is paid, which nobody else in it sees. */
  'company.bank': ['owner'],
  'team.invite': ['owner'],
  'team.change_role': ['owner'],
  'team.pass_ownership': ['owner'],
  'team.remove': ['owner'],
  /** Oneself, as long as an owner stays. */
  'team.leave': ['owner', 'member'],
} as const satisfies Record<string, readonly MemberRole[]>

export type RoleAct = keyof typeof rolesOf

export const mayDo = (role: MemberRole, act: RoleAct): boolean => (rolesOf[act] as readonly MemberRole[]).includes(role)
