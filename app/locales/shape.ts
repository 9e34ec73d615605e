type PluralForms<K> = K extends `${infer Base}_other` ? `${Base}_${'zero' | 'one' | 'two' | 'few' | 'many'}` : never

/**
 * What a translation of the English texts `T` must hold: every key, and any plural form its language needs
 * beside `_other`. `export const listing = {…} satisfies Texts<typeof english>` does not compile with a key missing.
 */
export type Texts<T> = {
  [K in keyof T as K extends `${infer Base}_one` ? (`${Base}_other` extends keyof T ? never : K) : K]: T[K] extends string
    ? string
    : Texts<T[K]>
} & { [K in PluralForms<keyof T>]?: string }
