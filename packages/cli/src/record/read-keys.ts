import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'

/** All public keys of the files, in PEM; undefined where no file was named. */
export async function readPublicKeys(files: readonly string[]): Promise<string[] | undefined> {
  if (files.length === 0) return undefined
  const keys = await Promise.all(files.map(readKeysOfFile))
  return keys.flat()
}

async function readKeysOfFile(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(exitCodes.usage, {
      zh: `没有公钥文件 ${file}，或者无权读取。请核对路径。`,
      en: `There is no key file ${file}, or it may not be read. Check the path.`,
    })
  })
  const keys = text.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []
  if (keys.length === 0 || !keys.every(isEd25519Key)) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `${file} 中没有可用的公钥。应为 PEM 格式（BEGIN PUBLIC KEY）的 Ed25519 公钥，可从 /api/v1/record/keys 取得。`,
      en: `${file} holds no usable key. It must hold Ed25519 public keys in PEM (BEGIN PUBLIC KEY), as /api/v1/record/keys gives them.`,
    })
  }
  return keys
}

function isEd25519Key(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}
