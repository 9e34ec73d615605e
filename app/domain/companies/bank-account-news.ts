/** What became of where a company is paid; never the account itself. `waiting`: it counts from `goodFrom` on. `isOwn`: told to its owners. */
export type BankAccountNews = { change: 'registered' | 'waiting' | 'ended'; goodFrom: string; isOwn: boolean }
