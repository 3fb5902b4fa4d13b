import { verifyRecordSignature } from '../../../seals/index.ts'
import { createMerkleBuilder, hashLeaf } from '../merkle.ts'
import { type SignedRoot, hashSignedRoot, noPreviousRoot, writeLeafText, writeRootText } from '../root.ts'
import { type Finding, leafFinding, rootFinding } from './finding.ts'
import { type RowReader, type TextRow, readHex, readMoment } from './row-reader.ts'
import { type LeafRow, readLeaf } from './rows.ts'

/** Public keys by id, in PEM. */
export type KnownKeys = ReadonlyMap<string, string>

export const selectRootRows = `select root_number, day, sealed_at, leaves, merkle_root, previous_root, key_id, signature
  from record_root order by root_number`

export interface RootCheck {
  readonly roots: number
  readonly leaves: number
  readonly findings: readonly Finding[]
  /** Roots that do not vouch for the leaves under them. */
  readonly unsound: ReadonlySet<number>
  /** Of the unsound: those where a leaf's own values, not its place, must have been changed. */
  readonly suspectLeaves: ReadonlySet<number>
  readonly newest: SignedRoot | undefined
  /** Hashes of the roots that somebody outside the database remembers. */
  readonly hashAt: ReadonlyMap<number, string>
}

/**
 * Proves that the roots follow one another, that trusted keys signed them, and that each binds the leaves that stand
 * under it. Both readers go by the number of the root.
 */
export async function checkRoots(
  rootReader: RowReader,
  leafReader: RowReader,
  keys: KnownKeys,
  remembered: number | undefined,
): Promise<RootCheck> {
  const findings: Finding[] = []
  const unsound = new Set<number>()
  const suspectLeaves = new Set<number>()
  const hashAt = new Map<number, string>()
  let roots = 0
  let leaves = 0
  let expected = 1
  let previousRoot: string | undefined = noPreviousRoot
  let newest: SignedRoot | undefined

  for (let row = await rootReader.peek(); row !== undefined; row = await rootReader.peek()) {
    await rootReader.takeWhile(() => true, 1)
    const root = readRootRow(row)
    roots += 1
    await reportOrphans(root.number)
    if (root.number < expected) {
      findings.push(rootFinding('inserted', root.number, { zh: '重复出现。', en: 'stands there twice.' }))
      continue
    }
    if (root.number > expected) {
      findings.push(missingRoot(expected))
      previousRoot = undefined
    }
    const bound = await readLeavesOf(leafReader, root)
    leaves += bound.count
    const verdict = judgeRoot(root, bound, previousRoot, keys)
    findings.push(...verdict.findings)
    if (!verdict.isSound) unsound.add(root.number)
    if (verdict.isLeafSuspect) suspectLeaves.add(root.number)
    const hash = hashSignedRoot(root)
    if (root.number === remembered) hashAt.set(root.number, hash)
    previousRoot = verdict.isRowTrusted ? hash : undefined
    expected = root.number + 1
    newest = root
  }
  await reportOrphans(Number.POSITIVE_INFINITY)
  return { roots, leaves, findings, unsound, suspectLeaves, newest, hashAt }

  /** Leaves whose root is gone. */
  async function reportOrphans(before: number): Promise<void> {
    for (let row = await leafReader.peek(); row !== undefined; row = await leafReader.peek()) {
      const { rootNumber } = readLeaf(row)
      if (rootNumber >= before) return
      if (!unsound.has(rootNumber)) findings.push(missingRoot(rootNumber))
      unsound.add(rootNumber)
      await leafReader.takeWhile((next) => Number(next[0]) === rootNumber, 10_000)
      if (rootNumber >= expected) expected = rootNumber + 1
      previousRoot = undefined
    }
  }
}

export function missingRoot(number: number): Finding {
  return rootFinding('removed', number, { zh: '被删除。', en: 'was removed.' })
}

export function readRootRow(row: TextRow): SignedRoot {
  return {
    number: Number(row[0]),
    day: row[1] ?? '',
    sealedAt: readMoment(row[2]),
    // Nothing is not the same as none.
    leaves: Number(row[3] ?? 'nothing'),
    merkleRoot: readHex(row[4]),
    previousRoot: readHex(row[5]),
    keyId: row[6] ?? '',
    signature: readHex(row[7]),
  }
}

interface BoundLeaves {
  readonly count: number
  readonly merkleRoot: string
  /** Over as many leaves as the root counts; undefined where there are fewer. */
  readonly countedRoot: string | undefined
  /** What is wrong with the places of the leaves, if the root says that anything is. */
  readonly misplaced: Finding | undefined
}

async function readLeavesOf(reader: RowReader, root: SignedRoot): Promise<BoundLeaves> {
  const builder = createMerkleBuilder()
  let countedRoot = root.leaves === 0 ? builder.getRoot().toString('hex') : undefined
  let misplaced: Finding | undefined
  let before: LeafRow | undefined
  const rootNumber = root.number
  for (;;) {
    const rows = await reader.takeWhile((row) => Number(row[0]) === rootNumber, 10_000)
    if (rows.length === 0) break
    for (const row of rows) {
      const leaf = readLeaf(row)
      misplaced ??= findMisplacedLeaf(leaf, builder.count, before)
      builder.append(hashLeaf(writeLeafText(leaf)))
      if (builder.count === root.leaves) countedRoot = builder.getRoot().toString('hex')
      before = leaf
    }
  }
  return { count: builder.count, merkleRoot: builder.getRoot().toString('hex'), countedRoot, misplaced }
}

function findMisplacedLeaf(leaf: LeafRow, place: number, before: LeafRow | undefined): Finding | undefined {
  const { rootNumber, leafIndex, caseId, sequence } = leaf
  if (leafIndex > place) {
    return leafFinding('removed', { rootNumber, leafIndex: place }, { zh: '被删除。', en: 'removed.' })
  }
  if (leafIndex < place) {
    return leafFinding(
      'inserted',
      { rootNumber, leafIndex, caseId, sequence },
      { zh: '是事后插入的。', en: 'inserted afterwards.' },
    )
  }
  const isAfter =
    before === undefined || before.caseId < caseId || (before.caseId === caseId && before.sequence < sequence)
  if (isAfter) return undefined
  return leafFinding(
    'reordered',
    { rootNumber, leafIndex, caseId, sequence },
    { zh: '次序被调换，或者所指的办件被改动。', en: 'out of its order, or its case was changed.' },
  )
}

interface Verdict {
  readonly findings: Finding[]
  /** The leaves are those that were signed. */
  readonly isSound: boolean
  /** A leaf's values differ from those that were signed, and its place does not say which leaf. */
  readonly isLeafSuspect: boolean
  /** The row is as it was signed. */
  readonly isRowTrusted: boolean
}

function judgeRoot(
  root: SignedRoot,
  bound: BoundLeaves,
  previousRoot: string | undefined,
  keys: KnownKeys,
): Verdict {
  if (!isSignedByKnownKey(root, keys)) {
    const findings = [diagnoseRootRow(root, bound, previousRoot, keys)]
    const isMended = findings[0]?.column === 'merkle_root' || findings[0]?.column === 'leaves'
    const isSound = isMended || (bound.count === root.leaves && bound.merkleRoot === root.merkleRoot)
    return { findings, isSound, isLeafSuspect: false, isRowTrusted: false }
  }
  const findings: Finding[] = []
  if (previousRoot !== undefined && root.previousRoot !== previousRoot) {
    findings.push(
      rootFinding('changed', Math.max(root.number - 1, 1), {
        zh: `被改动：第 ${root.number} 号存证根所载的摘要与它不同。`,
        en: `was changed: root ${root.number} holds another digest of it.`,
      }),
    )
  }
  if (bound.count === root.leaves && bound.merkleRoot === root.merkleRoot) {
    const { misplaced } = bound
    if (misplaced !== undefined) {
      const { rootNumber = root.number, leafIndex } = misplaced
      findings.push(
        leafFinding(
          'changed',
          { rootNumber, ...(leafIndex === undefined ? {} : { leafIndex }), column: 'leaf_index' },
          { zh: '的编号（leaf_index 列）被改动。', en: 'its number was changed (column leaf_index).' },
        ),
      )
    }
    return { findings, isSound: true, isLeafSuspect: false, isRowTrusted: true }
  }
  const found = diagnoseLeaves(root, bound)
  if (found !== undefined) findings.push(found)
  return { findings, isSound: false, isLeafSuspect: found === undefined, isRowTrusted: true }
}

function diagnoseLeaves(root: SignedRoot, bound: BoundLeaves): Finding | undefined {
  const rootNumber = root.number
  if (bound.count > root.leaves) {
    const isAppended = bound.countedRoot === root.merkleRoot
    if (isAppended || bound.misplaced === undefined) {
      return leafFinding('inserted', isAppended ? { rootNumber, leafIndex: root.leaves } : { rootNumber }, {
        zh: '是事后插入的。',
        en: 'inserted afterwards.',
      })
    }
  }
  if (bound.misplaced !== undefined) return bound.misplaced
  if (bound.count === root.leaves) return undefined
  return leafFinding(
    'removed',
    { rootNumber, leafIndex: bound.count },
    { zh: '被删除（其后可能重新编号）。', en: 'removed, or one before it with the rest renumbered.' },
  )
}

function isSignedByKnownKey(root: SignedRoot, keys: KnownKeys): boolean {
  const key = keys.get(root.keyId)
  return key !== undefined && isSignedBy(root, key)
}

function isSignedBy(root: SignedRoot, publicKeyPem: string): boolean {
  const signature = Buffer.from(root.signature, 'hex')
  return verifyRecordSignature(Buffer.from(writeRootText(root)), signature, publicKeyPem)
}

/** Tries what each column must have held; where the signature then holds, that column was changed. */
function diagnoseRootRow(
  root: SignedRoot,
  bound: BoundLeaves,
  previousRoot: string | undefined,
  keys: KnownKeys,
): Finding {
  const key = keys.get(root.keyId)
  const other = [...keys].find(([keyId, pem]) => keyId !== root.keyId && isSignedBy(root, pem))
  if (other !== undefined) return columnChanged(root, 'key_id')
  if (key === undefined) {
    return rootFinding(
      'signature',
      root.number,
      {
        zh: `的签名密钥 ${root.keyId} 不在受信任的公钥之列：该行被改动，或者由他人签名。`,
        en: `names the key ${root.keyId}, which is not trusted: the row was changed, or somebody else signed it.`,
      },
      'key_id',
    )
  }
  const attempts: readonly [string, Partial<SignedRoot>][] = [
    ['merkle_root', { merkleRoot: bound.merkleRoot }],
    ['leaves', { leaves: bound.count }],
    ['previous_root', { previousRoot: previousRoot ?? root.previousRoot }],
    ['day', { day: beijingDay(root.sealedAt) }],
  ]
  const found = attempts.find(([, instead]) => isSignedBy({ ...root, ...instead }, key))
  if (found !== undefined) return columnChanged(root, found[0])
  for (let number = 1; number <= root.number + 100; number += 1) {
    if (number === root.number || !isSignedBy({ ...root, number }, key)) continue
    return rootFinding('reordered', root.number, {
      zh: `原为第 ${number} 号，次序被调换。`,
      en: `is out of its order: it was signed as root ${number}.`,
    })
  }
  return rootFinding('signature', root.number, {
    zh: '的签名不成立：该行（sealed_at 列、signature 列或者多列）被改动，或者是事后插入的。',
    en: 'has a signature that does not hold: the row was changed (column sealed_at, signature or several) or inserted afterwards.',
  })
}

function columnChanged(root: SignedRoot, column: string): Finding {
  const message = { zh: `（${column} 列）被改动。`, en: `was changed (column ${column}).` }
  return rootFinding('changed', root.number, message, column)
}

function beijingDay(sealedAt: string): string {
  const milliseconds = Date.parse(sealedAt) + 8 * 3_600_000
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString().slice(0, 10)
}
