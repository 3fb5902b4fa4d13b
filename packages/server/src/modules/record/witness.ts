import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { EnvironmentError, explainFileError, findErrorCode } from '../../environment-error.ts'
import { type Sealing, hashSignedRoot } from './root.ts'
import { type Finding, rootFinding } from './verification/finding.ts'

const witnessSchema = z.object({
  keys: z.array(z.object({ keyId: z.string(), publicKeyPem: z.string() })),
  root: z.object({ number: z.int(), hash: z.string() }).optional(),
})

/**
 * What an installation keeps of its record outside the database, in a file of its own: the public keys that have
 * signed, and the newest root. Whoever can write to the database only can then neither sign roots anew nor cut the
 * newest ones off.
 */
export type Witness = z.infer<typeof witnessSchema>

function witnessFile(home: string): string {
  return join(home, 'keys', 'record-witness.json')
}

/**
 * Undefined where this machine has never sealed.
 * @param home folder of the installation (TONGBAN_HOME)
 * @throws EnvironmentError when the file cannot be read or holds something else
 */
export async function findWitness(home: string): Promise<Witness | undefined> {
  const path = witnessFile(home)
  try {
    return witnessSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (findErrorCode(error) === 'ENOENT') return undefined
    throw new EnvironmentError(
      {
        zh: `无法读取 ${path}，或者其内容不是存证见证。请从备份中恢复该文件；确认无误后也可以移走它，下次存证时会重新生成。`,
        en: `${path} cannot be read or is no witness of the record. Restore it from a backup; or, once you are sure, move it away and the next sealing writes it anew.`,
      },
      { cause: error },
    )
  }
}

type WitnessedKey = Witness['keys'][number]

/** Remembers a key that is about to sign. */
export async function rememberKey(home: string, key: WitnessedKey): Promise<void> {
  const known = await findWitness(home)
  if (known?.keys.some(({ keyId }) => keyId === key.keyId)) return
  await writeWitness(home, { ...known, keys: [...(known?.keys ?? []), key] })
}

/** Remembers a new root and the key that signed it. */
export async function updateWitness(home: string, { root, publicKeyPem }: Sealing): Promise<void> {
  const known = await findWitness(home)
  const keys = (known?.keys ?? []).filter(({ keyId }) => keyId !== root.keyId)
  await writeWitness(home, {
    keys: [...keys, { keyId: root.keyId, publicKeyPem }],
    root:
      known?.root !== undefined && known.root.number > root.number
        ? known.root
        : { number: root.number, hash: hashSignedRoot(root) },
  })
}

async function writeWitness(home: string, witness: Witness): Promise<void> {
  const path = witnessFile(home)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const draft = `${path}.${randomBytes(6).toString('hex')}`
    await writeFile(draft, `${JSON.stringify(witness, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
    await rename(draft, path)
  } catch (error) {
    throw explainFileError(error, path)
  }
}

/** @param hashAt hashes of roots that stand in the database now, by number */
export function findWitnessProblem(
  witness: Witness,
  hashAt: ReadonlyMap<number, string>,
): Finding | undefined {
  if (witness.root === undefined) return undefined
  const { number, hash } = witness.root
  const found = hashAt.get(number)
  if (found === hash) return undefined
  return found === undefined
    ? rootFinding('removed', number, {
        zh: '被删除：本机存有它的见证，数据库中已没有它。',
        en: 'was removed: this machine has witnessed it, and the database holds it no longer.',
      })
    : rootFinding('changed', number, {
        zh: '被改动：与本机存有的见证不符。',
        en: 'was changed: it differs from what this machine has witnessed.',
      })
}
