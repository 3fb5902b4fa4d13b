import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createMasterKey,
  createRecordSigner,
  createSealKeyStore,
  parseMasterKey,
  readOrCreateMasterKey,
  verifyRecordSignature,
} from './index.ts'
import { createMemorySealKeyRepository } from './testing/memory-repository.ts'

const now = new Date('2026-03-02T01:30:00Z')
const owner = { id: 'jiangbei-approval', name: '江北区行政审批服务局' }
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-keys-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the master key', () => {
  it('is made once, and processes that start together share it', async () => {
    const path = join(folder, 'keys', 'master.key')
    const keys = await Promise.all([1, 2, 3].map(() => readOrCreateMasterKey(path)))
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('can be read by its owner only', async () => {
    const path = join(folder, 'private', 'master.key')
    await readOrCreateMasterKey(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('is read as hexadecimal or base64 and nothing else', () => {
    expect(parseMasterKey('ab'.repeat(32))).toHaveLength(32)
    expect(parseMasterKey(`${Buffer.alloc(32, 7).toString('base64')}\n`)).toHaveLength(32)
    expect(parseMasterKey('password')).toBeUndefined()
  })

  it('a damaged key file is refused with what to do, and not replaced', async () => {
    const path = join(folder, 'damaged.key')
    await writeFile(path, 'not a key')
    await expect(readOrCreateMasterKey(path)).rejects.toThrow(/master key file|主密钥文件/)
  })

  it('private keys lie encrypted, and another master key or row does not open them', async () => {
    const repository = createMemorySealKeyRepository()
    const masterKey = createMasterKey()
    await createSealKeyStore({ repository, masterKey }).getSigningKey(owner, now)
    for (const record of repository.records) {
      // A PKCS#8 key begins with a DER sequence; ciphertext begins with the version of its form.
      expect(record.encryptedPrivateKey[0]).toBe(1)
    }
    const stranger = createSealKeyStore({ repository, masterKey: createMasterKey() })
    await expect(stranger.getSigningKey(owner, now)).rejects.toThrow(/decrypt|解密/)
    const [authority, seal] = repository.records
    if (!authority || !seal) throw new Error('two keys were expected')
    repository.records[1] = { ...seal, encryptedPrivateKey: authority.encryptedPrivateKey }
    const moved = createSealKeyStore({ repository, masterKey })
    await expect(moved.getSigningKey(owner, now)).rejects.toThrow(/decrypt|解密/)
  })
})

describe('the signer of the record', () => {
  it('signs bytes so that the public key alone proves them, also after rotation', async () => {
    const store = createSealKeyStore({
      repository: createMemorySealKeyRepository(),
      masterKey: createMasterKey(),
    })
    const signer = createRecordSigner(store)
    const bytes = Buffer.from('root of 2026-03-02')
    const first = await signer.sign(bytes, now)
    const rotated = await signer.rotate(now)
    const second = await signer.sign(bytes, now)
    expect(second.keyId).toBe(rotated)
    expect(verifyRecordSignature(bytes, first.signature, first.publicKeyPem)).toBe(true)
    expect(await signer.verify(bytes, first.signature, first.keyId)).toBe(true)
    expect(await signer.verify(Buffer.from('root of 2026-03-03'), first.signature, first.keyId)).toBe(false)
    expect(await signer.verify(bytes, first.signature, second.keyId)).toBe(false)
    expect(await signer.verify(bytes, first.signature, 'unknown')).toBe(false)
    expect(await signer.listPublicKeys()).toHaveLength(2)
  })

  it('an organisation cannot seal under the names of the installation', async () => {
    const store = createSealKeyStore({
      repository: createMemorySealKeyRepository(),
      masterKey: createMasterKey(),
    })
    await expect(store.getSigningKey({ id: 'record', name: 'x' }, now)).rejects.toThrow('installation')
  })
})
