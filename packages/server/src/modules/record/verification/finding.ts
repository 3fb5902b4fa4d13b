import type { Bilingual } from '@tongban/domain'

export type FindingKind =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'reordered'
  /** A signature that no trusted key made. */
  | 'signature'

export type RecordTable = 'case_event' | 'record_leaf' | 'record_root' | 'record_head'

/** One row of the record that is not as it was written. */
export interface Finding {
  readonly kind: FindingKind
  readonly table: RecordTable
  readonly caseId?: string
  /** Place in the chain of the case. */
  readonly sequence?: number
  readonly rootNumber?: number
  readonly leafIndex?: number
  /** Where it is known which one was changed. */
  readonly column?: string
  readonly message: Bilingual
}

/** A view of the record that says something else than the record; the record itself is whole. */
export interface ViewDifference {
  readonly kind: 'view-differs'
  readonly table: 'case_summary' | 'licence' | 'matter_case' | 'standing_channel'
  readonly caseId: string
  /** Where the row itself differs, and not only how far it reaches. */
  readonly column?: string
  readonly message: Bilingual
}

type EventFinding = (
  place: { readonly caseId: string; readonly sequence: number; readonly column?: string | undefined },
  detail?: Bilingual,
) => Finding

const nothing: Bilingual = { zh: '', en: '' }

function describeEvent(
  kind: FindingKind,
  say: (sequence: number, column: string | undefined) => Bilingual,
): EventFinding {
  return ({ caseId, sequence, column }, detail = nothing) => {
    const { zh, en } = say(sequence, column)
    return {
      kind,
      table: 'case_event',
      caseId,
      sequence,
      ...(column === undefined ? {} : { column }),
      message: { zh: `办件 ${caseId} ${zh}${detail.zh}`, en: `Case ${caseId}: ${en}${detail.en}` },
    }
  }
}

export const eventChanged = describeEvent('changed', (sequence, column) => ({
  zh: `的第 ${sequence} 条记录${column === undefined ? '' : `（${column} 列）`}被改动：内容与记录时的摘要不符。`,
  en: `event ${sequence} was changed${column === undefined ? '' : ` (column ${column})`}; it no longer has the digest with which it was recorded.`,
}))

export const eventRemoved = describeEvent('removed', (sequence) => ({
  zh: `的第 ${sequence} 条记录被删除。`,
  en: `event ${sequence} was removed.`,
}))

export const eventInserted = describeEvent('inserted', (sequence) => ({
  zh: `的第 ${sequence} 条记录是事后插入的。`,
  en: `event ${sequence} was inserted afterwards.`,
}))

export const eventReordered = describeEvent('reordered', (sequence) => ({
  zh: `的第 ${sequence} 条记录次序被调换。`,
  en: `event ${sequence} is out of its order.`,
}))

export function headFinding(
  kind: 'changed' | 'removed' | 'inserted',
  head: { readonly caseId: string; readonly sequence: number; readonly column?: string },
  message: Bilingual,
): Finding {
  return {
    kind,
    table: 'record_head',
    ...head,
    message: { zh: `办件 ${head.caseId} ${message.zh}`, en: `Case ${head.caseId}: ${message.en}` },
  }
}

export function rootFinding(
  kind: FindingKind,
  rootNumber: number,
  message: Bilingual,
  column?: string,
): Finding {
  return {
    kind,
    table: 'record_root',
    rootNumber,
    ...(column === undefined ? {} : { column }),
    message: { zh: `第 ${rootNumber} 号存证根${message.zh}`, en: `Root ${rootNumber} ${message.en}` },
  }
}

export function leafFinding(
  kind: FindingKind,
  leaf: {
    readonly rootNumber: number
    readonly leafIndex?: number
    readonly caseId?: string
    readonly sequence?: number
    readonly column?: string
  },
  message: Bilingual,
): Finding {
  const place =
    leaf.leafIndex === undefined ? nothing : { zh: `第 ${leaf.leafIndex} 片叶`, en: `leaf ${leaf.leafIndex}` }
  return {
    kind,
    table: 'record_leaf',
    ...leaf,
    message: {
      zh: `第 ${leaf.rootNumber} 号存证根的${place.zh || '叶'}${message.zh}`,
      en: `Root ${leaf.rootNumber}, ${place.en || 'a leaf'}: ${message.en}`,
    },
  }
}

/** Causes before consequences: an act that was changed is named before what can no longer agree with it. */
const order: readonly RecordTable[] = ['case_event', 'record_leaf', 'record_root', 'record_head']

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((left, right) => order.indexOf(left.table) - order.indexOf(right.table))
}
