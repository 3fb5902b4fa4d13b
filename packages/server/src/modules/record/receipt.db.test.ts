import { rm } from 'node:fs/promises'
import { generateKeyPairSync } from 'node:crypto'
import { type Actor, getInstant } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRow, withClientInScope } from '../../database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../database/testing/index.ts'
import type { RecordSigner } from '../../seals/index.ts'
import { issueReceipt } from './issue-receipt.ts'
import { listRoots } from './queries.ts'
import { type Receipt, verifyReceipt } from './receipt.ts'
import { sealRecord } from './sealing.ts'
import {
  citizen,
  clerk,
  createSampleHome,
  createSampleRecord,
  createSampleSigner,
  drafted,
  noted,
  sampleCaseId,
  submitted,
} from './testing/sample-record.ts'

const mine = sampleCaseId(1)
const now = getInstant('2026-03-05T02:00:00.000Z')
let database: TestDatabase
let home = ''
let signer: RecordSigner
let early: Receipt
let proved: Receipt

const fetchReceipt = (sequence?: number, actor: Actor = citizen) =>
  issueReceipt({ pool: database.application.pool, signer }, actor, { caseId: mine, sequence, now })

beforeAll(async () => {
  database = await createTestDatabase()
  home = await createSampleHome()
  const { pool } = database.application
  signer = createSampleSigner(pool)
  const record = createSampleRecord(pool)
  for (let number = 1; number <= 7; number += 1) {
    await record.append(sampleCaseId(number), [drafted, submitted(String(number)), noted('甲')])
    await record.summarise(sampleCaseId(number), 'submitted')
  }
  early = (await fetchReceipt()) as Receipt
  await sealRecord({ pool, signer, home, now: getInstant('2026-03-02T13:00:00.000Z') })
  await signer.rotate(new Date('2026-03-03T00:00:00Z'))
  await record.append(mine, [noted('乙')])
  await sealRecord({ pool, signer, home, now: getInstant('2026-03-03T13:00:00.000Z') })
  proved = (await fetchReceipt()) as Receipt
})
afterAll(async () => {
  await database.dispose()
  await rm(home, { recursive: true })
})

describe('the receipt for a filing', () => {
  it('is vouched for by the platform at once, and by the root of the day after it', async () => {
    expect(early.proof).toBeNull()
    expect(verifyReceipt(early)).toMatchObject({
      ok: true,
      value: { caseId: mine, number: 'HALL-2026-1', sequence: 2, keySource: 'receipt' },
    })
    const answer = verifyReceipt(JSON.parse(JSON.stringify(proved)))
    expect(answer).toMatchObject({
      ok: true,
      value: {
        filing: { type: 'ApplicationSubmitted', actor: { name: '陈静' } },
        root: { number: 1, day: '2026-03-02' },
      },
    })
    // The root was signed with a key that was retired since.
    expect(proved.keys).toHaveLength(2)
  })

  it('shows no other act of the case, though later ones stand in the same root', () => {
    expect(JSON.stringify(proved)).not.toContain('StepReopened')
  })

  it('proves the same to an officer, without the text that holds personal numbers', async () => {
    const copy = await fetchReceipt(undefined, clerk)
    expect(copy).toMatchObject({ event: null, hash: proved.hash })
    expect(verifyReceipt(copy)).toMatchObject({ ok: true, value: { root: { number: 1 } } })
  })

  it('exists for filings only, and only for those who may see the case', async () => {
    expect(await fetchReceipt(1)).toBeUndefined()
    expect(await fetchReceipt(3)).toBeUndefined()
    expect(await fetchReceipt(2)).toBeDefined()
    const stranger = { ...citizen, subject: sampleCaseId(99), actsFor: [] }
    expect(await fetchReceipt(undefined, stranger)).toBeUndefined()
    expect(await fetchReceipt(undefined, { ...clerk, jurisdiction: ['elsewhere'] })).toBeUndefined()
  })

  it('goes to an agent within its authorisation only, not after its end, not for another item', async () => {
    const agentSubject = sampleCaseId(98)
    await withClientInScope(database.application.pool, everyRow, (client) =>
      client.query('update case_summary set agent_subject = $2 where case_id = $1', [mine, agentSubject]),
    )
    const own = { subject: agentSubject, as: 'self' as const }
    const actingFor = (...items: string[][]) => ({
      ...citizen,
      account: 'account-agent',
      subject: agentSubject,
      actsFor: [
        own,
        ...items.map((list) => ({ subject: citizen.subject, as: 'agent' as const, items: list })),
      ],
    })
    expect(await fetchReceipt(undefined, actingFor())).toBeUndefined()
    expect(await fetchReceipt(undefined, actingFor(['other-item']))).toBeUndefined()
    expect(await fetchReceipt(undefined, actingFor(['food-business-licence']))).toBeDefined()
    expect(await fetchReceipt(undefined, actingFor(['other-item'], ['food-business-licence']))).toBeDefined()
  })

  it('is believed with the right keys and refused with others', async () => {
    const keys = (await signer.listPublicKeys()).map(({ publicKeyPem }) => publicKeyPem)
    expect(verifyReceipt(proved, keys)).toMatchObject({ ok: true, value: { keySource: 'given' } })
    const another = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString()
    expect(verifyReceipt(proved, [another])).toMatchObject({ ok: false, error: { code: 'key-not-trusted' } })
    expect(
      verifyReceipt({ ...proved, keys: [proved.keys.find(({ keyId }) => keyId !== proved.statement.keyId)] }),
    ).toMatchObject({
      ok: false,
      error: { code: 'key-missing' },
    })
  })

  const zeros = '0'.repeat(64)
  const tampered: [string, (receipt: Receipt) => unknown, string][] = [
    [
      'what was filed',
      (receipt) => ({ ...receipt, event: receipt.event?.replace('小吃店', '大酒店') }),
      'event-differs',
    ],
    [
      'who filed',
      (receipt) => ({ ...receipt, event: receipt.event?.replace('陈静', '陈净') }),
      'event-differs',
    ],
    ['the number', (receipt) => ({ ...receipt, number: 'HALL-2026-9' }), 'statement-signature'],
    ['the case', (receipt) => ({ ...receipt, caseId: sampleCaseId(2) }), 'statement-differs'],
    ['the place', (receipt) => ({ ...receipt, sequence: 3 }), 'statement-differs'],
    [
      'the time of recording',
      (receipt) => ({ ...receipt, recordedAt: '2026-03-01T00:00:00.000Z' }),
      'statement-differs',
    ],
    [
      'the time of issue',
      (receipt) => ({ ...receipt, issuedAt: '2026-03-01T00:00:00.000Z' }),
      'statement-signature',
    ],
    ['the digest', (receipt) => ({ ...receipt, hash: zeros }), 'event-differs'],
    [
      'the digest, where no text is there',
      (receipt) => ({ ...receipt, event: null, hash: zeros }),
      'statement-signature',
    ],
    ['the path', (receipt) => withProof(receipt, { path: [zeros] }), 'not-in-root'],
    ['the leaf', (receipt) => withProof(receipt, { leafIndex: 9 }), 'not-in-root'],
    ['the root', (receipt) => withRoot(receipt, { merkleRoot: zeros }), 'not-in-root'],
    ['the day', (receipt) => withRoot(receipt, { day: '2026-03-01' }), 'root-signature'],
    [
      'the time of the root',
      (receipt) => withRoot(receipt, { sealedAt: '2026-03-01T00:00:00.000Z' }),
      'root-signature',
    ],
    ['the root before', (receipt) => withRoot(receipt, { previousRoot: '1'.repeat(64) }), 'root-signature'],
    ['the number of the root', (receipt) => withRoot(receipt, { number: 2 }), 'root-signature'],
    [
      'a key',
      (receipt) => ({ ...receipt, keys: receipt.keys.map((key) => ({ ...key, publicKeyPem: 'no key' })) }),
      'statement-signature',
    ],
    ['its shape', () => ({ format: 'tongban-receipt-1' }), 'not-a-receipt'],
  ]
  it.each(tampered)('is refused, with the reason, where %s was changed', (_, change, code) => {
    const answer = verifyReceipt(change(proved))
    expect(answer).toMatchObject({
      ok: false,
      error: { code, message: { zh: expect.stringMatching(/。$/) } },
    })
  })
})

describe('the roots', () => {
  it('are listed newest first, page by page', async () => {
    const { pool } = database.application
    const page = await listRoots(pool, { limit: 1 })
    expect(page.items.map(({ number }) => number)).toEqual([2])
    const rest = await listRoots(pool, { limit: 5, cursor: page.nextCursor ?? undefined })
    expect(rest).toMatchObject({ items: [{ number: 1, leaves: 14 }], nextCursor: null })
  })
})

function withProof(receipt: Receipt, change: Partial<NonNullable<Receipt['proof']>>): unknown {
  return { ...receipt, proof: { ...receipt.proof, ...change } }
}

function withRoot(receipt: Receipt, change: Partial<NonNullable<Receipt['proof']>['root']>): unknown {
  return { ...receipt, proof: { ...receipt.proof, root: { ...receipt.proof?.root, ...change } } }
}
