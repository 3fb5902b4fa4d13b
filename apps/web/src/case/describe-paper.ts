import type { Bilingual } from '@tongban/domain'
import type { CaseView } from './case-types.ts'

type Paper = NonNullable<CaseView['content']>['papers'][string]

/** What was handed over on paper: 纸质：原件1份、复印件2份，已核对原件. */
export function describePaper({ originals, copies, originalSeen }: Paper): Bilingual {
  const parts: Bilingual[] = [
    ...(originals > 0
      ? [{ zh: `原件${originals}份`, en: `${originals} original${originals === 1 ? '' : 's'}` }]
      : []),
    ...(copies > 0 ? [{ zh: `复印件${copies}份`, en: `${copies} ${copies === 1 ? 'copy' : 'copies'}` }] : []),
  ]
  const seen = { zh: '已核对原件', en: 'the original was seen' }
  return {
    zh: `纸质：${[parts.map(({ zh }) => zh).join('、'), ...(originalSeen ? [seen.zh] : [])].filter(Boolean).join('，')}`,
    en: `On paper: ${[...parts.map(({ en }) => en), ...(originalSeen ? [seen.en] : [])].join(', ')}`,
  }
}
