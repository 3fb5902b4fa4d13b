import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EnvironmentError, explainFileError, findErrorCode } from '../environment-error.ts'

const keyLengthBytes = 32
const nonceLengthBytes = 12
const tagLengthBytes = 16
const formatVersion = 1

declare const masterKey: unique symbol
/** 32 random bytes under which all private keys of an installation lie encrypted. */
export type MasterKey = Uint8Array & { readonly [masterKey]: true }

export function createMasterKey(): MasterKey {
  return randomBytes(keyLengthBytes) as Uint8Array as MasterKey
}

/** The key from its text: 64 hexadecimal digits or base64 of 32 bytes; undefined where it is neither. */
export function parseMasterKey(text: string): MasterKey | undefined {
  const trimmed = text.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : /^[A-Za-z0-9+/]{43}=$/.test(trimmed)
      ? Buffer.from(trimmed, 'base64')
      : undefined
  return bytes as Uint8Array | undefined as MasterKey | undefined
}

/**
 * Reads the master key of an installation, and makes it (mode 0600) where there is none. Two processes that start
 * together get the same key.
 *
 * @throws EnvironmentError when the file holds no key or cannot be read or made
 */
export async function readOrCreateMasterKey(path: string): Promise<MasterKey> {
  const present = await readMasterKey(path)
  if (present !== undefined) return present
  // The file appears whole or not at all, and never replaces a key that another process made meanwhile.
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const text = `${Buffer.from(createMasterKey()).toString('hex')}\n`
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true })
    await link(draft, path)
  } catch (error) {
    if (findErrorCode(error) !== 'EEXIST') throw explainFileError(error, path)
  } finally {
    await rm(draft, { force: true })
  }
  const made = await readMasterKey(path)
  if (made === undefined) throw unreadable(path)
  return made
}

async function readMasterKey(path: string): Promise<MasterKey | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
  const key = parseMasterKey(text)
  if (key === undefined) throw unreadable(path)
  return key
}

function unreadable(path: string): EnvironmentError {
  return new EnvironmentError({
    zh: `主密钥文件 ${path} 的内容不是 32 字节的密钥；请从备份中恢复该文件，否则已有印章的私钥将无法解密。`,
    en: `The master key file ${path} does not hold a key of 32 bytes; restore it from a backup, or the private keys of existing seals cannot be decrypted.`,
  })
}

/** AES-256-GCM; `context` is bound to the ciphertext, so that a row's key cannot be moved to another row. */
export function encryptPrivateKey(key: MasterKey, privateKey: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceLengthBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context, 'utf8'))
  const body = Buffer.concat([cipher.update(privateKey), cipher.final()])
  return Buffer.concat([Buffer.from([formatVersion]), nonce, cipher.getAuthTag(), body])
}

/** @throws EnvironmentError when the master key is another one, or the stored bytes were changed */
export function decryptPrivateKey(key: MasterKey, encrypted: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(encrypted)
  const bodyAt = 1 + nonceLengthBytes + tagLengthBytes
  try {
    if (bytes[0] !== formatVersion) throw new Error('unknown format')
    const nonce = bytes.subarray(1, 1 + nonceLengthBytes)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLengthBytes })
    decipher.setAAD(Buffer.from(context, 'utf8'))
    decipher.setAuthTag(bytes.subarray(1 + nonceLengthBytes, bodyAt))
    return Buffer.concat([decipher.update(bytes.subarray(bodyAt)), decipher.final()])
  } catch {
    throw new EnvironmentError({
      zh: '印章私钥无法解密：主密钥与加密时使用的不一致，或者数据库中的密文已被改动。请恢复原来的主密钥。',
      en: 'The private key of a seal cannot be decrypted: the master key differs from the one it was encrypted with, or the stored ciphertext was changed. Restore the original master key.',
    })
  }
}
