/** The most that a form brings along, in bytes: words alone, words beside files, and all of the latter. */
export const formBytes = 256 * 1024
export const wordBytes = 2 * 1024 * 1024
export const uploadBytes = 32 * 1024 * 1024
