/** An uploaded picture by the widths that it is there in. */
export type Photograph = { fileId: string; widths: number[] }
