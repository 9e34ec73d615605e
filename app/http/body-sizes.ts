/** The most that a form brings along, in bytes: words alone, and words with files. */
export const formBytes = 256 * 1024
export const uploadBytes = 32 * 1024 * 1024
