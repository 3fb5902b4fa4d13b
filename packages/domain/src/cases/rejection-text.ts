import type { Bilingual } from '../kernel/index.ts'

export interface RejectionText {
  /** What is wrong. */
  readonly detail: Bilingual
  /** What to do now. */
  readonly next: Bilingual
}

/** The two sentences of a refusal in both languages. */
export function text(zh: string, en: string, nextZh: string, nextEn: string): RejectionText {
  return { detail: { zh, en }, next: { zh: nextZh, en: nextEn } }
}
