/** A sentence that people read, in both languages of the platform. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Names in quotation marks, one after the other; in Chinese nothing stands between them (GB/T 15834-2011). */
export function quoteNames(names: readonly Bilingual[]): Bilingual {
  return {
    zh: names.map(({ zh }) => `“${zh}”`).join(''),
    en: names.map(({ en }) => `"${en}"`).join(', '),
  }
}
