import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildLevels,
  computeMerkleRoot,
  hashLeaf,
  hashNode,
  listInclusionPath,
  verifyInclusion,
} from './merkle.ts'

/** The definition of RFC 6962 section 2.1, word for word. */
function hashTree(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] as Buffer
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return hashNode(hashTree(leaves.slice(0, split)), hashTree(leaves.slice(split)))
}

// The leaves and roots with which Certificate Transparency tests its own trees.
const knownLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => hashLeaf(Buffer.from(hex, 'hex')))
const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const leafHashes = (count: number) => Array.from({ length: count }, (_, index) => hashLeaf(`leaf ${index}`))

describe('a Merkle tree', () => {
  it('has the roots of the published vectors', () => {
    const roots = knownRoots.map((_, count) => computeMerkleRoot(knownLeaves.slice(0, count)).toString('hex'))
    expect(roots).toEqual(knownRoots)
  })

  it('has the root that RFC 6962 defines, whether it is built leaf by leaf or level by level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const leaves = leafHashes(count)
        expect(computeMerkleRoot(leaves)).toEqual(hashTree(leaves))
        expect(buildLevels(leaves).at(-1)).toEqual([hashTree(leaves)])
      }),
    )
  })

  it('proves each of its leaves at its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, any) => {
        const leaves = leafHashes(count)
        const index = any % count
        const path = listInclusionPath(buildLevels(leaves), index)
        const root = computeMerkleRoot(leaves)
        expect(verifyInclusion({ leafHash: leaves[index] as Buffer, index, count, path, root })).toBe(true)
      }),
    )
  })

  it('proves no other leaf, no other place, no shorter or longer path, no other root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), fc.nat(), fc.nat(), (count, any, other) => {
        const leaves = leafHashes(count)
        const index = any % count
        const elsewhere = (index + 1 + (other % (count - 1))) % count
        const path = listInclusionPath(buildLevels(leaves), index)
        const proof = {
          leafHash: leaves[index] as Buffer,
          index,
          count,
          path,
          root: computeMerkleRoot(leaves),
        }
        expect(verifyInclusion({ ...proof, leafHash: leaves[elsewhere] as Buffer })).toBe(false)
        expect(verifyInclusion({ ...proof, index: elsewhere })).toBe(false)
        expect(verifyInclusion({ ...proof, index: count })).toBe(false)
        expect(verifyInclusion({ ...proof, path: path.slice(1) })).toBe(false)
        expect(verifyInclusion({ ...proof, path: [...path, hashLeaf('')] })).toBe(false)
        expect(verifyInclusion({ ...proof, root: hashLeaf('another') })).toBe(false)
      }),
    )
  })
})
