import { describe, expect, it, test } from 'vitest'
import { layOutGraph, sight } from './lay-out-graph.ts'

const link = (first: string, next: string) => ({ first, next })
const columnsOf = (picture: ReturnType<typeof layOutGraph>) =>
  Object.fromEntries(picture.nodes.map(({ id, x }) => [id, x]))

describe('the picture of what waits for what', () => {
  it('puts what comes first to the left of all that waits for it', () => {
    const at = columnsOf(layOutGraph(['c', 'b', 'a'], [link('a', 'b'), link('b', 'c'), link('a', 'c')]))
    expect(at['a']!).toBeLessThan(at['b']!)
    expect(at['b']!).toBeLessThan(at['c']!)
  })

  it('draws one link of a circle backwards, and every item once', () => {
    const picture = layOutGraph(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c'), link('c', 'a')])
    expect(picture.nodes).toHaveLength(3)
    expect(picture.links.filter(({ back }) => back)).toHaveLength(1)
  })

  it('leaves out links to items that are not shown, and of an item to itself', () => {
    const picture = layOutGraph(['a', 'b'], [link('a', 'b'), link('b', 'x'), link('a', 'a')])
    expect(picture.links.map(({ first, next }) => [first, next])).toEqual([['a', 'b']])
  })

  it('lets no two boxes cover each other', () => {
    const items = Array.from({ length: 40 }, (_, index) => `i${index}`)
    const links = items.slice(1).map((id, index) => link(items[Math.floor(index / 3)]!, id))
    const places = layOutGraph(items, links).nodes.map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(items.length)
  })
})

test('of a picture that is higher than its frame every column begins in sight', () => {
  const many = Array.from({ length: 60 }, (_, place) => `later-${place}`)
  const { nodes, height } = layOutGraph(
    ['first', ...many],
    many.map((next) => ({ first: 'first', next })),
  )
  expect(height).toBeGreaterThan(sight.height)
  expect(nodes.find(({ id }) => id === 'first')?.y).toBeLessThan(sight.height)
})
