import type { Bilingual } from '../../kernel/index.ts'
import type { ConditionedPart } from '../reading.ts'

/** What people call the parts of an item that may have a condition. */
export const partNames: Readonly<Record<ConditionedPart['kind'], Bilingual>> = {
  question: { zh: '问题', en: 'question' },
  section: { zh: '表单分组', en: 'section' },
  field: { zh: '表单项', en: 'field' },
  material: { zh: '材料', en: 'material' },
  step: { zh: '步骤', en: 'step' },
  limit: { zh: '时限', en: 'limit' },
  fee: { zh: '收费', en: 'fee' },
  condition: { zh: '受理条件', en: 'condition of grant' },
  'decision-row': { zh: '秒批规则', en: 'row of the decision table' },
}
