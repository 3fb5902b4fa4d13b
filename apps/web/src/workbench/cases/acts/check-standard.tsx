import { type Bilingual, formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useText } from '../../../language/index.ts'
import type { CaseStep } from '../case-data.ts'
import styles from '../cases.module.css'

export const evidenceWords: Readonly<Record<CaseStep['checks'][number]['evidence'][number], Bilingual>> = {
  material: { zh: '申请材料', en: 'a material of the application' },
  photo: { zh: '现场照片', en: 'a photo' },
  'inspection-record': { zh: '核查记录', en: 'the record of an inspection' },
  note: { zh: '文字说明', en: 'a note' },
}

/** When a point of the standard is met, how it is looked at, on which article, and what must be shown. */
export function CheckStandard({
  check,
}: {
  readonly check: CaseStep['checks'][number]
}): ReactElement | null {
  const text = useText()
  const { criterion, method, basis, evidence } = check
  const lines = [
    ...(criterion === null ? [] : [text({ zh: `标准：${criterion.zh}`, en: `Criterion: ${criterion.en}` })]),
    ...(method === null ? [] : [text({ zh: `方式：${method.zh}`, en: `Method: ${method.en}` })]),
    ...(basis.length === 0
      ? []
      : [
          text({
            zh: `依据：${basis.map(formatBasis).join('、')}`,
            en: `Basis: ${basis.map(formatBasis).join(', ')}`,
          }),
        ]),
    ...(evidence.length === 0
      ? []
      : [
          text({
            zh: `证据：${evidence.map((kind) => evidenceWords[kind].zh).join('或者')}`,
            en: `Evidence: ${evidence.map((kind) => evidenceWords[kind].en).join(' or ')}`,
          }),
        ]),
  ]
  if (lines.length === 0) return null
  return (
    <ul className={styles['standard']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
