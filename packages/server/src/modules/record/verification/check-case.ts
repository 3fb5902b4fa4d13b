import { type Bilingual, canonicalJson } from '@tongban/domain'
import type { ChainWalk } from './chain-walk.ts'
import {
  type Finding,
  type ViewDifference,
  eventChanged,
  eventInserted,
  eventRemoved,
  headFinding,
  leafFinding,
} from './finding.ts'
import type { SummaryFacts } from './replay-case.ts'
import type { LeafRow, ViewRow } from './rows.ts'

/**
 * Holds the walked chain to its head and to the leaves that bind it. Where the chain itself was found wrong, that it
 * no longer agrees with them is no news.
 */
export function finishCase(walk: ChainWalk, view: ViewRow | undefined): Finding[] {
  const { head, leaves, caseId } = walk.evidence
  if (walk.last !== undefined && head === undefined && view === undefined && leaves.length === 0) {
    return [eventInserted({ caseId, sequence: walk.last.sequence }, headless)]
  }
  if (walk.findings.length > 0) return walk.findings
  if (walk.last === undefined) return [describeEmptyCase(walk, view)]
  const findings: Finding[] = []
  if (head === undefined) {
    findings.push(headFinding('removed', { caseId, sequence: walk.last.sequence }, headRemoved))
  } else {
    const found = checkHead(walk, view)
    if (found !== undefined) findings.push(found)
  }
  for (const leaf of leaves) {
    const found = checkLeaf(walk, leaf)
    if (found !== undefined) findings.push(found)
  }
  for (const { sequence } of walk.evidence.otherHeads) {
    findings.push(headFinding('inserted', { caseId, sequence }, headTwice))
  }
  if (findings.length === 0 && head !== undefined) {
    const bound = leaves.at(-1)?.sequence ?? 0
    if (head.sealedSequence !== bound) findings.push(describeSealing(walk, head.sealedSequence, bound))
  }
  return findings
}

const headless: Bilingual = {
  zh: '该办件没有链头，也没有办件摘要。',
  en: ' The case has neither a head nor a summary.',
}
const headTwice: Bilingual = { zh: '的链头不止一个。', en: 'the case has more than one head.' }
const headRemoved: Bilingual = { zh: '的链头被删除。', en: 'the head of the chain was removed.' }

function describeEmptyCase({ evidence }: ChainWalk, view: ViewRow | undefined): Finding {
  const { caseId, head, leaves, isRootSound } = evidence
  const leaf = leaves[0]
  if (head === undefined && leaf !== undefined && !isRootSound(leaf.rootNumber)) {
    return leafFinding(
      'changed',
      { ...withoutHash(leaf) },
      {
        zh: '被改动：它所指的办件不存在。',
        en: 'changed; it names a case that does not exist.',
      },
    )
  }
  if (head !== undefined && leaf === undefined && view === undefined) {
    return headFinding(
      'inserted',
      { caseId, sequence: head.sequence },
      {
        zh: '的链头是事后插入的，或者被改到这一编号：没有这样的办件。',
        en: 'the head was inserted afterwards or given this id; there is no such case.',
      },
    )
  }
  return eventRemoved(
    { caseId, sequence: 1 },
    { zh: '该办件的全部记录都已不在。', en: ' None of the events of the case is left.' },
  )
}

function checkHead(walk: ChainWalk, view: ViewRow | undefined): Finding | undefined {
  const { head, caseId, leaves, isRootSound } = walk.evidence
  const { last } = walk
  if (head === undefined || last === undefined) return undefined
  const end = last.sequence
  const changed = (column: string, message: Bilingual) =>
    headFinding('changed', { caseId, sequence: head.sequence, column }, message)
  if (head.sequence !== end) {
    const message = {
      zh: `的链头（sequence 列）被改动：链头为第 ${head.sequence} 条，记录到第 ${end} 条。`,
      en: `the head was changed (column sequence): it names event ${head.sequence}, and the chain ends with ${end}.`,
    }
    if (head.hash === last.hash) return changed('sequence', message)
    if (head.sequence > end) return eventRemoved({ caseId, sequence: end + 1 })
    return view?.sequence === end
      ? changed('sequence', message)
      : eventInserted({ caseId, sequence: head.sequence + 1 })
  }
  if (head.hash !== last.hash) {
    const bound = leaves.find((leaf) => leaf.sequence === end && isRootSound(leaf.rootNumber))
    if (bound?.hash === head.hash) return eventChanged({ caseId, sequence: end })
    return changed('hash', {
      zh: `的链头（hash 列）与第 ${end} 条记录的摘要不符：${bound === undefined ? '两者之一' : '链头'}被改动。`,
      en: `the head (column hash) names another digest than event ${end}: ${bound === undefined ? 'one of the two' : 'the head'} was changed.`,
    })
  }
  if (head.caseKind !== last.caseKind) {
    return changed('case_kind', {
      zh: '的链头（case_kind 列）被改动：与记录不符。',
      en: 'the head was changed (column case_kind): the events say otherwise.',
    })
  }
  return undefined
}

function checkLeaf(walk: ChainWalk, leaf: LeafRow): Finding | undefined {
  const { caseId, isRootSound } = walk.evidence
  const hash = walk.hashAt.get(leaf.sequence)
  if (hash === leaf.hash) return undefined
  if (!isRootSound(leaf.rootNumber)) {
    return leafFinding(
      'changed',
      { ...withoutHash(leaf), column: hash === undefined ? 'sequence' : 'hash' },
      { zh: '被改动：与所指的记录不符。', en: 'changed; it does not agree with the event that it names.' },
    )
  }
  // The signature vouches for the leaf, so the chain was written anew from some event up to this one.
  return hash === undefined
    ? eventRemoved({ caseId, sequence: leaf.sequence })
    : eventChanged(
        { caseId, sequence: leaf.sequence },
        {
          zh: `已签名的第 ${leaf.rootNumber} 号存证根所载摘要与它不同：这一条或者它之前的记录被整段重写。`,
          en: ` The signed root ${leaf.rootNumber} holds another digest: this event or those before it were written anew.`,
        },
      )
}

function withoutHash({ rootNumber, leafIndex, caseId, sequence }: LeafRow) {
  return { rootNumber, leafIndex, caseId, sequence }
}

function describeSealing({ evidence }: ChainWalk, sealed: number | null, bound: number): Finding {
  const { caseId } = evidence
  return headFinding(
    'changed',
    { caseId, sequence: evidence.head?.sequence ?? 0, column: 'sealed_sequence' },
    {
      zh: `的链头（sealed_sequence 列）称已存证至第 ${sealed ?? '?'} 条，存证根实际绑定至第 ${bound} 条：链头被改动，或者存证根被整个删除。`,
      en: `the head (column sealed_sequence) says that the chain is bound up to event ${sealed ?? '?'}, and the roots bind it up to ${bound}: the head was changed or a root was removed.`,
    },
  )
}

function readColumn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? canonicalJson(value) : value
}

/**
 * A summary that was changed deceives those who read it, but the record stands and the summary can be made again.
 * @param facts what a replay of the events gives, where the events were replayed
 */
export function compareView(
  view: ViewRow,
  sequence: number,
  facts: SummaryFacts | undefined,
): ViewDifference | undefined {
  const { table, caseId, columns } = view
  if (view.sequence !== sequence) {
    return {
      kind: 'view-differs',
      table,
      caseId,
      message: {
        zh: `${table} 中 ${caseId} 停在第 ${view.sequence} 条，记录到第 ${sequence} 条。`,
        en: `${table} shows ${caseId} as of event ${view.sequence}, and the record reaches ${sequence}.`,
      },
    }
  }
  if (facts === undefined || columns === undefined) return undefined
  const column = Object.keys(facts).find((name) => facts[name] !== readColumn(columns[name]))
  if (column === undefined) return undefined
  return {
    kind: 'view-differs',
    table,
    caseId,
    column,
    message:
      // Other columns may hold names and numbers of persons, which no report should spread.
      column === 'status'
        ? {
            zh: `${table} 中 ${caseId} 的状态为 ${String(columns[column])}，按记录重演应为 ${facts[column]}。`,
            en: `${table} gives ${caseId} the status ${String(columns[column])}; a replay of the record gives ${facts[column]}.`,
          }
        : {
            zh: `${table} 中 ${caseId} 的 ${column} 列与按记录重演的结果不符。`,
            en: `${table} differs for ${caseId} in the column ${column} from a replay of the record.`,
          },
  }
}
