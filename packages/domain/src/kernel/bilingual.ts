/** A sentence that people read, in both languages of the platform. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}
