import type { DataElement } from './registries.ts'

/**
 * What the platform itself knows of an applicant and may be asked by a decision table: from its own record, or
 * computed from an identity that was verified. No form asks for it.
 */
export const computedFacts: Readonly<Record<string, DataElement>> = {
  'applicant.age': {
    label: { zh: '申请人年龄', en: 'Age of the applicant' },
    type: 'number',
    unit: '周岁',
    minimum: 0,
    maximum: 150,
    sensitivity: 'personal',
  },
  'applicant.openCases': {
    label: { zh: '申请人同一事项的其他在办件数', en: 'Other open cases of the applicant for this item' },
    type: 'number',
    minimum: 0,
    sensitivity: 'internal',
  },
  'applicant.holdsResult': {
    label: {
      zh: '申请人是否已持有本事项的有效证照',
      en: 'Whether the applicant holds the licence of this item in force',
    },
    type: 'yes-no',
    sensitivity: 'internal',
  },
  'applicant.falsePromise': {
    label: {
      zh: '申请人是否有未修复的不实承诺记录',
      en: 'Whether a promise of the applicant was found false and not put right',
    },
    type: 'yes-no',
    sensitivity: 'internal',
  },
}

/** A fact that the platform computes, or an element of the registry. */
export function findFactElement(
  elements: Readonly<Record<string, DataElement>>,
  subject: string,
): DataElement | undefined {
  if (Object.hasOwn(computedFacts, subject)) return computedFacts[subject]
  return Object.hasOwn(elements, subject) ? elements[subject] : undefined
}
