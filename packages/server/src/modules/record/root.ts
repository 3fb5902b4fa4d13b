import { createHash } from 'node:crypto'

/** One chain at one place, as a root binds it. Hashes are 64 hexadecimal digits wherever the record is written out. */
export interface Leaf {
  readonly caseId: string
  readonly sequence: number
  readonly hash: string
}

/** The data of a leaf of the tree; the tree hashes it. */
export function writeLeafText({ caseId, sequence, hash }: Leaf): string {
  return `tongban-leaf-1\n${caseId}\n${sequence}\n${hash}`
}

/** What a root says, before it is signed. */
export interface Root {
  /** From 1, without a gap. */
  readonly number: number
  /** The day in Beijing, YYYY-MM-DD. */
  readonly day: string
  /** ISO 8601 in UTC with milliseconds. */
  readonly sealedAt: string
  /** Number of leaves. */
  readonly leaves: number
  readonly merkleRoot: string
  /** `hashSignedRoot` of the root before; 64 zeros for the first. */
  readonly previousRoot: string
}

export interface SignedRoot extends Root {
  readonly keyId: string
  /** Ed25519 over the bytes of `writeRootText`, hexadecimal. */
  readonly signature: string
}

export const noPreviousRoot: string = '0'.repeat(64)

/** The text that is signed: one field a line, the first line names the format. */
export function writeRootText(root: Root): string {
  const { number, day, sealedAt, leaves, merkleRoot, previousRoot } = root
  return ['tongban-root-1', number, day, sealedAt, leaves, merkleRoot, previousRoot].join('\n')
}

/** What the next root keeps of this one: its text, the key and the signature, so that none of them can be exchanged. */
export function hashSignedRoot(root: SignedRoot): string {
  const text = ['tongban-signed-root-1', writeRootText(root), root.keyId, root.signature].join('\n')
  return createHash('sha256').update(text).digest('hex')
}

/** A new root with the key that signed it. */
export interface Sealing {
  readonly root: SignedRoot
  readonly publicKeyPem: string
}
