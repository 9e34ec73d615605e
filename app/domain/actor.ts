/** Who acts. A guest holds a scoped link to one thread, or as a buyer to one RFQ with its threads; a stranger is anybody who reads public pages. */
export type MemberActor = { kind: 'member'; personId: string; companyId: string; role: 'owner' | 'member' }
type Guest = { kind: 'guest'; personId: string; companyId: string }
export type ThreadGuest = Guest & { threadId: string; rfqId?: undefined }
export type RfqGuest = Guest & { rfqId: string; threadId?: undefined }
export type GuestActor = ThreadGuest | RfqGuest
export type StaffActor = { kind: 'staff'; personId: string }
export type SystemActor = { kind: 'system'; task: string }
export type StrangerActor = { kind: 'stranger' }

export type Actor = MemberActor | GuestActor | StaffActor | SystemActor | StrangerActor

/** Acts for a company in a dealing: a member on the web or by mail, or a guest through the scoped link. */
export type DealingActor = MemberActor | GuestActor
