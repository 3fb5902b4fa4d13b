import { describe, expect, it } from 'vitest'
import { findPrerequisites } from './circles.ts'
import { listComponents, listElementaryCycles, listShortestCycles } from './components.ts'
import { writePrerequisiteItem } from './testing/prerequisite-fixture.ts'

const write = writePrerequisiteItem

describe('what items demand of each other', () => {
  it('leads from the item that issues to the item that demands, with material and article', () => {
    const { links, circles } = findPrerequisites([
      write('b', [{ material: 'a-licence', basis: ['食品安全法 第三十五条'] }]),
      write('a'),
    ])
    expect(links).toMatchObject([
      { first: 'a', next: 'b', demands: [{ material: 'a-licence', basis: ['食品安全法 第三十五条'] }] },
    ])
    expect(circles).toEqual([])
  })

  it('counts the document of an item that is said to be the material', () => {
    const { links } = findPrerequisites([
      write('b', ['opinion-paper']),
      write('a', [], {
        result: { document: '审查意见', material: 'opinion-paper', delivery: ['electronic'] },
      }),
    ])
    expect(links).toMatchObject([
      { first: 'a', next: 'b', demands: [{ issuers: [{ item: 'a', licence: undefined }] }] },
    ])
  })
})

describe('items that wait for each other', () => {
  it('are found, each circle once from its smallest item, with a proposal that breaks it', () => {
    const { circles } = findPrerequisites([
      write('c', ['b-licence']),
      write('a', ['c-licence']),
      write('b', ['a-licence'], { limits: { statutory: 20, promised: 2 } }),
    ])
    expect(circles).toMatchObject([
      { items: ['a', 'b', 'c'], waysOut: [], proposal: { item: 'b', for: 'c', materials: ['b-licence'] } },
    ])
  })

  it('are no circle when the conditions of the demands can never hold together', () => {
    const demandWhere = (area: object, material: string) => [{ material, when: { 'premises.area': area } }]
    const small = write('a', demandWhere({ below: 300 }, 'b-licence'))
    expect(
      findPrerequisites([small, write('b', demandWhere({ atLeast: 300 }, 'a-licence'))]).circles,
    ).toEqual([])
    expect(
      findPrerequisites([small, write('b', demandWhere({ atLeast: 200 }, 'a-licence'))]).circles,
    ).toHaveLength(1)
  })

  it('may answer the same question of two items differently, because each asks for itself', () => {
    const asks = (material: string, use: string) =>
      [
        [{ material, when: { use } }],
        { situations: { use: { ask: '用途？', options: { shop: '商用', home: '自住' } } } },
      ] as const
    const { circles } = findPrerequisites([
      write('a', ...asks('b-licence', 'shop')),
      write('b', ...asks('a-licence', 'home')),
    ])
    expect(circles).toHaveLength(1)
  })

  it('are no circle where a material is not required, or never demanded', () => {
    const asked = { use: { ask: '用途？', options: { shop: '商用', home: '自住' } } }
    expect(
      findPrerequisites([
        write('a', [{ material: 'b-licence', required: false }]),
        write('b', ['a-licence']),
        write('d', ['e-licence']),
        write('e', [{ material: 'd-licence', when: { all: [{ use: 'shop' }, { use: 'home' }] } }], {
          situations: asked,
        }),
      ]).circles,
    ).toEqual([])
  })

  it('have a way out through another item, a licence from elsewhere, tolerance or a promise', () => {
    const circle = (demand: Parameters<typeof write>[1]) =>
      findPrerequisites([
        write('a', demand),
        write('b', ['a-licence']),
        write('first-b', [], { result: { licence: 'b', delivery: ['electronic'] } }),
      ]).circles[0]?.waysOut
    expect(circle(['b-licence'])).toEqual([
      { kind: 'other-item', next: 'a', material: 'b-licence', item: 'first-b' },
    ])
    const wayOut = (material: object) =>
      findPrerequisites([write('a', [{ material: 'b-licence', ...material }]), write('b', ['a-licence'])])
        .circles[0]?.waysOut
    const later = { next: 'a', material: 'b-licence' }
    expect(wayOut({ tolerant: { days: 5, onMiss: 'return' } })).toEqual([{ kind: 'tolerant', ...later }])
    expect(wayOut({ commitment: 'promise' })).toEqual([{ kind: 'commitment', ...later }])
    expect(
      findPrerequisites([write('a', ['b-licence']), write('b', ['foreign'])]).circles[0]?.waysOut,
    ).toEqual([{ kind: 'elsewhere', next: 'b', material: 'foreign', licence: 'passport' }])
  })

  it('have no way out through an item that itself waits for the circle', () => {
    const { circles } = findPrerequisites([
      write('a', ['b-licence']),
      write('b', ['a-licence']),
      write('other-b', ['a-licence'], { result: { licence: 'b', delivery: ['electronic'] } }),
    ])
    expect(circles.map(({ items, waysOut }) => [items, waysOut])).toEqual([
      [['a', 'b'], []],
      [['a', 'other-b'], []],
    ])
  })

  it('that renew what another item issues first are a circle with that as the way out', () => {
    const { circles } = findPrerequisites([
      write('grant', [], { result: { licence: 'x', delivery: ['electronic'] } }),
      write('renewal', ['x-licence'], { result: { licence: 'x', delivery: ['electronic'] } }),
    ])
    expect(circles).toMatchObject([{ items: ['renewal'], waysOut: [{ kind: 'other-item', item: 'grant' }] }])
  })

  it('that demand what they renew in one situation only are left by the other', () => {
    const asked = { kind: { ask: '办理？', options: { new: '新办', renew: '延续' } } }
    const { circles } = findPrerequisites([
      write('a', [{ material: 'a-licence', when: { kind: 'renew' } }], { situations: asked }),
    ])
    expect(circles.map(({ items, waysOut }) => [items, waysOut])).toEqual([
      [['a'], [{ kind: 'other-situation', next: 'a', material: 'a-licence' }]],
    ])
  })

  it('do not wait for what is of somebody else', () => {
    const { links } = findPrerequisites([
      write('a', [{ material: 'b-licence', of: 'another' }]),
      write('b', ['a-licence']),
    ])
    expect(links.map(({ first, next }) => [first, next])).toEqual([['a', 'b']])
  })

  it('are broken by as few pre-approvals as will do', () => {
    // Two circles share the step from p to q.
    const { circles } = findPrerequisites([
      write('a', ['q-licence']),
      write('b', ['q-licence']),
      write('p', ['a-licence', 'b-licence']),
      write('q', ['p-licence']),
    ])
    expect(circles.map(({ items, proposal }) => [items, proposal])).toEqual([
      [['a', 'p', 'q'], { item: 'p', for: 'q', materials: ['p-licence'] }],
      [['b', 'p', 'q'], { item: 'p', for: 'q', materials: ['p-licence'] }],
    ])
  })

  it('are given as one knot with a shortest circle where there are too many circles to list', () => {
    const names = Array.from({ length: 9 }, (_, place) => `n${place}`)
    const everyone = names.map((name) =>
      write(
        name,
        names.filter((other) => other !== name).map((other) => `${other}-licence`),
      ),
    )
    const { circles, knots } = findPrerequisites(everyone)
    expect(circles).toEqual([])
    expect(knots).toMatchObject([{ items: names, shortest: { items: ['n0', 'n1'] } }])
    expect(knots[0]?.shortest.proposal).toBeDefined()
  })

  it('are given as a knot whose circle can come about, though a shorter one cannot', () => {
    const names = Array.from({ length: 9 }, (_, place) => `n${place}`)
    // Of two that demand each other one does so of small premises, the other of large ones; of three all may.
    const everyone = names.map((name, place) =>
      write(
        name,
        names.flatMap((other, otherPlace) => {
          if (other === name) return []
          const isNext = (otherPlace - place + names.length) % names.length <= names.length / 2
          const when = { 'premises.area': isNext ? { below: 300 } : { atLeast: 300 } }
          return [{ material: `${other}-licence`, when }]
        }),
      ),
    )
    const [knot] = findPrerequisites(everyone).knots
    expect(knot?.items).toEqual(names)
    expect(knot?.shortest.items.length).toBeGreaterThan(2)
    expect(knot?.shortest.proposal).toBeDefined()
  })

  it('are told with those demands alone that hold them, the short circles first', () => {
    const { circles, items } = findPrerequisites([
      write('z', ['y-licence']),
      write('y', ['z-licence', { material: 'z-licence', required: false }]),
      write('c', ['b-licence']),
      write('b', ['a-licence']),
      write('a', ['c-licence', 'b-licence']),
      write('m', ['n-licence']),
      write('n', ['m-licence']),
    ])
    expect(items).toEqual(['a', 'b', 'c', 'm', 'n', 'y', 'z'])
    expect(circles.map((circle) => circle.items.join(' '))).toEqual(['a b', 'm n', 'y z', 'a b c'])
    const links = circles[2]?.links.map(({ first, next, demands }) => [first, next, demands.length])
    expect(links).toEqual([
      ['y', 'z', 1],
      ['z', 'y', 1],
    ])
  })

  it('are broken where the opinion takes least time, of two that break as many', () => {
    const proposal = (daysOfA: number, daysOfB: number) =>
      findPrerequisites([
        write('a', ['b-licence'], { limits: { statutory: 20, promised: daysOfA } }),
        write('b', ['a-licence'], { limits: { statutory: 20, promised: daysOfB } }),
      ]).circles[0]?.proposal
    expect(proposal(2, 9)).toMatchObject({ item: 'a', for: 'b' })
    expect(proposal(9, 2)).toMatchObject({ item: 'b', for: 'a' })
    expect(proposal(5, 5)).toMatchObject({ item: 'a', for: 'b' })
  })

  it('each have a proposal of their own where they share no step', () => {
    const { circles } = findPrerequisites([
      write('a', ['b-licence']),
      write('b', ['a-licence', 'c-licence']),
      write('c', ['b-licence']),
    ])
    expect(circles.map(({ items, proposal }) => [items.join(' '), proposal?.item, proposal?.for])).toEqual([
      ['a b', 'a', 'b'],
      ['b c', 'b', 'c'],
    ])
  })

  it('are the same whatever the order in which the items come', () => {
    const items = [
      write('c', ['b-licence']),
      write('a', ['c-licence', 'b-licence']),
      write('b', ['a-licence']),
    ]
    expect(findPrerequisites(items.toReversed())).toEqual(findPrerequisites(items))
  })
})

describe('cycles of a graph', () => {
  it('are all there and each elementary, against every path tried out', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c', 'a', 'b']],
      ['c', ['a', 'd']],
      ['d', ['b']],
      ['e', ['a']],
    ])
    expect(listComponents(graph)).toEqual([['a', 'b', 'c', 'd']])
    const members = ['a', 'b', 'c', 'd']
    const { cycles } = listElementaryCycles(graph, members, { cycles: 100, steps: 10_000 })
    expect(cycles.map((cycle) => cycle.join('')).toSorted()).toEqual(['ab', 'abc', 'ac', 'acdb', 'b', 'bcd'])
    const some = listElementaryCycles(graph, members, { cycles: 5, steps: 10_000 })
    expect([some.cycles.length, some.isComplete]).toEqual([5, false])
  })

  it('are listed up to as many, and in as many steps, as are allowed', () => {
    const pair = new Map([
      ['a', ['b']],
      ['b', ['a']],
    ])
    const list = (cycles: number, steps: number) => listElementaryCycles(pair, ['b', 'a'], { cycles, steps })
    const none = { cycles: [], isComplete: false }
    expect(list(1, 2)).toEqual({ cycles: [['a', 'b']], isComplete: true })
    expect([list(0, 2), list(1, 1)]).toEqual([none, none])
  })

  it('are in groups that are sorted, and each sorted within', () => {
    const graph = new Map([
      ['a', ['z']],
      ['z', ['z', 'c']],
      ['c', ['e', 'y']],
      ['e', ['d']],
      ['d', ['c']],
      ['y', ['y']],
      ['x', ['a']],
    ])
    expect(listComponents(graph)).toEqual([['c', 'd', 'e'], ['y'], ['z']])
    expect(listComponents(new Map([...graph].toReversed()))).toEqual(listComponents(graph))
  })

  it('through each id the shortest are found, within the group alone', () => {
    const graph = new Map([
      ['a', ['b', 'x']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['c']],
      ['x', ['a']],
    ])
    expect(listShortestCycles(graph, ['d', 'c', 'b', 'a'])).toEqual([
      ['c', 'd'],
      ['d', 'c'],
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
    ])
    expect(listShortestCycles(new Map([['a', ['a']]]), ['a'])).toEqual([['a']])
    expect(listShortestCycles(new Map([['a', ['b']]]), ['a'])).toEqual([])
  })
})
