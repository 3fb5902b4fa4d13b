import { createHash } from 'node:crypto'
import { receiptSchema } from '@tongban/contract'
import { type Bilingual, type Result, fail, succeed } from '@tongban/domain'
import type { z } from 'zod'
import { verifyRecordSignature } from '../../seals/index.ts'
import { fingerprintKey } from './fingerprint.ts'
import { hashLeaf, verifyInclusion } from './merkle.ts'
import { writeLeafText, writeRootText } from './root.ts'

export type Receipt = z.output<typeof receiptSchema>

/** What the platform says, and signs, when it hands a receipt out: one field a line. */
export function writeStatementText(
  receipt: Pick<Receipt, 'caseId' | 'number' | 'sequence' | 'hash' | 'recordedAt' | 'issuedAt'>,
): string {
  const { caseId, number, sequence, hash, recordedAt, issuedAt } = receipt
  return ['tongban-receipt-1', caseId, number, sequence, hash, recordedAt, issuedAt].join('\n')
}

/** What a receipt proves. */
export interface ReceiptFacts {
  readonly caseId: string
  readonly number: string
  readonly sequence: number
  /** Of the filing, SHA-256. */
  readonly hash: string
  readonly recordedAt: string
  readonly issuedAt: string
  /** What was filed, where the receipt holds it. */
  readonly filing?: {
    readonly type: string
    readonly occurredAt: string
    readonly actor: unknown
    readonly payload: unknown
  }
  /** The root that binds the filing; undefined while only the statement vouches for it. */
  readonly root?: { readonly number: number; readonly day: string; readonly sealedAt: string }
  /** Keys whose signatures were checked. */
  readonly fingerprints: readonly string[]
  /** receipt: the keys came with the receipt itself, so they must still be compared with those that are published. */
  readonly keySource: 'given' | 'receipt'
}

export interface ReceiptRefusal {
  readonly code:
    | 'not-a-receipt'
    | 'event-differs'
    | 'statement-differs'
    | 'statement-signature'
    | 'root-signature'
    | 'not-in-root'
    | 'key-not-trusted'
    | 'key-missing'
  readonly message: Bilingual
}

/**
 * Proves a receipt with nothing but itself and, if the holder has them, the public keys.
 *
 * @param document the parsed JSON of the file
 * @param trustedKeys PEM; where given, no other key is believed
 */
export function verifyReceipt(
  document: unknown,
  trustedKeys?: readonly string[],
): Result<ReceiptFacts, ReceiptRefusal> {
  const parsed = receiptSchema.safeParse(document)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? ''
    return refuse('not-a-receipt', {
      zh: `这不是本平台的存证凭据，或者文件不完整${place && `（${place}）`}。请重新下载。`,
      en: `This is no receipt of the platform, or it is not whole${place && ` (${place})`}. Download it again.`,
    })
  }
  const receipt = parsed.data
  const filing = readFiling(receipt)
  if (!filing.ok) return filing
  const statement = checkSignature(receipt, receipt.statement, writeStatementText(receipt), trustedKeys)
  if (!statement.ok) {
    return refuse(statement.error ?? 'statement-signature', {
      zh: '出具声明的签名不成立：办件编号、摘要、时间或者签名被改动，凭据无效。',
      en: 'The signature of the statement does not hold: number, digest, a time or the signature was changed. The receipt is not valid.',
    })
  }
  const root = checkProof(receipt, trustedKeys)
  if (!root.ok) return root
  const { caseId, number, sequence, hash, recordedAt, issuedAt } = receipt
  return succeed({
    caseId,
    number,
    sequence,
    hash,
    recordedAt,
    issuedAt,
    ...(filing.value === undefined ? {} : { filing: filing.value }),
    ...(root.value === undefined ? {} : { root: root.value.root }),
    fingerprints: [
      ...new Set([statement.value, ...(root.value === undefined ? [] : [root.value.fingerprint])]),
    ],
    keySource: trustedKeys === undefined ? 'receipt' : 'given',
  })
}

function refuse(code: ReceiptRefusal['code'], message: Bilingual) {
  if (code === 'key-not-trusted') {
    return fail({
      code,
      message: {
        zh: '签名所用的公钥不在您给出的公钥之列，凭据不可信。请核对公钥文件（可从 /api/v1/record/keys 取得）。',
        en: 'The receipt was signed with a key that is not among those you gave. Check the key file (see /api/v1/record/keys).',
      },
    })
  }
  if (code === 'key-missing') {
    return fail({
      code,
      message: {
        zh: '凭据中缺少签名所用的公钥。请用 --key 给出公钥，或者重新下载凭据。',
        en: 'The receipt lacks the public key of its signature. Give the key with --key, or download the receipt again.',
      },
    })
  }
  return fail({ code, message })
}

const eventLines = 11

/** The text of the event must have the digest, and its lines must say what the receipt says. */
function readFiling(receipt: Receipt): Result<ReceiptFacts['filing'], ReceiptRefusal> {
  if (receipt.event === null) return succeed(undefined)
  if (createHash('sha256').update(receipt.event).digest('hex') !== receipt.hash) {
    return refuse('event-differs', {
      zh: '提交内容与摘要不符：内容被改动，凭据无效。',
      en: 'The filing does not have the digest that the receipt gives: it was changed. The receipt is not valid.',
    })
  }
  const lines = receipt.event.split('\n')
  const [format, caseId, sequence, , type, , occurredAt, recordedAt, actor, payload] = lines
  const content = parseJson(payload)
  const isSame =
    lines.length === eventLines &&
    format === 'tongban-event-1' &&
    caseId === receipt.caseId &&
    sequence === String(receipt.sequence) &&
    recordedAt === receipt.recordedAt
  if (!isSame || type === undefined || occurredAt === undefined) {
    return refuse('statement-differs', {
      zh: '凭据所载的办件、序号或者时间与提交内容不符，凭据无效。',
      en: 'The case, the place or the time of the receipt is not that of the filing. The receipt is not valid.',
    })
  }
  return succeed({ type, occurredAt, actor: parseJson(actor), payload: content })
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** Finds the key by its id, asks whether it is believed, and checks. @returns the key's fingerprint */
function checkSignature(
  receipt: Receipt,
  signed: { readonly keyId: string; readonly signature: string },
  text: string,
  trustedKeys: readonly string[] | undefined,
): Result<string, 'key-not-trusted' | 'key-missing' | undefined> {
  const offered = receipt.keys.filter(({ keyId }) => keyId === signed.keyId).map((key) => key.publicKeyPem)
  const bytes = Buffer.from(text)
  const signature = Buffer.from(signed.signature, 'hex')
  const holds = (pem: string) => {
    try {
      return verifyRecordSignature(bytes, signature, pem)
    } catch {
      // Not a key at all.
      return false
    }
  }
  const key = (trustedKeys ?? offered).find(holds)
  if (key !== undefined) return succeed(fingerprintKey(key))
  if (trustedKeys === undefined) return fail(offered.length === 0 ? 'key-missing' : undefined)
  return fail(offered.some(holds) ? 'key-not-trusted' : undefined)
}

function checkProof(
  receipt: Receipt,
  trustedKeys: readonly string[] | undefined,
): Result<{ root: NonNullable<ReceiptFacts['root']>; fingerprint: string } | undefined, ReceiptRefusal> {
  const { proof } = receipt
  if (proof === null) return succeed(undefined)
  const { root } = proof
  const isBound = verifyInclusion({
    leafHash: hashLeaf(writeLeafText(receipt)),
    index: proof.leafIndex,
    count: root.leaves,
    path: proof.path.map((hash) => Buffer.from(hash, 'hex')),
    root: Buffer.from(root.merkleRoot, 'hex'),
  })
  if (!isBound) {
    return refuse('not-in-root', {
      zh: `证明路径不能从这次提交推算到第 ${root.number} 号存证根：路径或者存证根被改动，凭据无效。`,
      en: `The path does not lead from this filing to root ${root.number}: the path or the root was changed. The receipt is not valid.`,
    })
  }
  const signature = checkSignature(receipt, root, writeRootText(root), trustedKeys)
  if (!signature.ok) {
    return refuse(signature.error ?? 'root-signature', {
      zh: `第 ${root.number} 号存证根的签名不成立：存证根被改动，凭据无效。`,
      en: `The signature of root ${root.number} does not hold: the root was changed. The receipt is not valid.`,
    })
  }
  const { number, day, sealedAt } = root
  return succeed({ root: { number, day, sealedAt }, fingerprint: signature.value })
}
