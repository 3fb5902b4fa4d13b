import { hash } from 'node:crypto'

/**
 * Merkle trees as in RFC 6962 section 2.1: SHA-256, leaves and nodes told apart by their first byte, so that no node
 * can be passed off as a leaf. All hashes are 32 bytes.
 */
export function hashLeaf(data: string | Uint8Array): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data
  return hash('sha256', Buffer.concat([leafPrefix, bytes]), 'buffer')
}

const leafPrefix = Buffer.of(0)
const nodePrefix = Buffer.of(1)

export function hashNode(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer')
}

/** The root of the tree without leaves. */
const emptyRoot = hash('sha256', '', 'buffer')

/** A tree that is fed leaf by leaf and keeps no more than one hash for each of its levels. */
export interface MerkleBuilder {
  readonly count: number
  append(leafHash: Buffer): void
  /** The root over the leaves so far. */
  getRoot(): Buffer
}

export function createMerkleBuilder(): MerkleBuilder {
  const whole: { readonly size: number; readonly hash: Buffer }[] = []
  let count = 0
  return {
    get count() {
      return count
    },
    append(leafHash) {
      count += 1
      let tree = { size: 1, hash: leafHash }
      for (let last = whole.at(-1); last?.size === tree.size; last = whole.at(-1)) {
        whole.pop()
        tree = { size: tree.size * 2, hash: hashNode(last.hash, tree.hash) }
      }
      whole.push(tree)
    },
    getRoot() {
      const hashes = whole.map(({ hash }) => hash)
      return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => hashNode(left, right))
    },
  }
}

export function computeMerkleRoot(leafHashes: Iterable<Buffer>): Buffer {
  const builder = createMerkleBuilder()
  for (const hash of leafHashes) builder.append(hash)
  return builder.getRoot()
}

/** All levels of a tree, the leaves first; a node without a neighbour rises as it is. */
export function buildLevels(leafHashes: readonly Buffer[]): readonly (readonly Buffer[])[] {
  const levels: (readonly Buffer[])[] = [leafHashes]
  for (let level = leafHashes; level.length > 1; levels.push(level)) {
    const above: Buffer[] = []
    for (let index = 0; index < level.length; index += 2) {
      const left = level[index] as Buffer
      const right = level[index + 1]
      above.push(right === undefined ? left : hashNode(left, right))
    }
    level = above
  }
  return levels
}

/**
 * The hashes that lead from a leaf to the root (the audit path of RFC 6962), the leaf's neighbour first.
 * @param levels what `buildLevels` made
 * @param index of the leaf, from 0
 */
export function listInclusionPath(levels: readonly (readonly Buffer[])[], index: number): Buffer[] {
  const path: Buffer[] = []
  let place = index
  for (const level of levels) {
    const neighbour = level[place ^ 1]
    if (neighbour !== undefined) path.push(neighbour)
    place >>>= 1
  }
  return path
}

/** Whether the leaf stands at that place of the tree with that root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(proof: {
  readonly leafHash: Buffer
  /** From 0. */
  readonly index: number
  /** Number of leaves. */
  readonly count: number
  readonly path: readonly Buffer[]
  readonly root: Buffer
}): boolean {
  const { index, count, path, root } = proof
  if (!Number.isSafeInteger(index) || index < 0 || index >= count) return false
  let place = index
  let last = count - 1
  let hash = proof.leafHash
  for (const neighbour of path) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      hash = hashNode(neighbour, hash)
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2)
        last = Math.floor(last / 2)
      }
    } else {
      hash = hashNode(hash, neighbour)
    }
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && hash.equals(root)
}
