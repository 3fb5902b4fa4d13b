import { describe, expect, it } from 'vitest'
import { type CaseEvent, type CaseState, replay } from '../cases/index.ts'
import { contentWithPromise } from '../cases/testing/case-fixture.ts'
import {
  type DatedEvent,
  accepted,
  acceptedOnMonday,
  correctionRequested,
  demandOf,
  drafted,
  grantedOnFriday,
  grantedOnPromise,
  licenceIssued,
  refused,
  resubmitted,
  submitted,
  withdrawn,
} from '../cases/testing/case-history.ts'
import { recordEvents } from '../cases/testing/case-story.ts'
import { assert, getPlainDate } from '../kernel/index.ts'
import {
  type ChildFacts,
  type FiledItem,
  type FiledMatter,
  findCorrectionProgress,
  listReadyItems,
  listReleasableCorrections,
  noteChildren,
  noteCorrections,
  noteRevocations,
} from './index.ts'
import { MatterStory } from './testing/matter-story.ts'

const monday = '2026-03-09'
const on = getPlainDate('2026-03-16')
const at = (day: string, event: CaseEvent): DatedEvent => ({ day: getPlainDate(day), event })
const stateOf = (...history: readonly DatedEvent[]): CaseState => {
  const state = replay(recordEvents(history))
  assert(state !== undefined, 'a case has events')
  return state
}
const childOf = (history: readonly DatedEvent[], changes: Partial<ChildFacts> = {}): ChildFacts => ({
  item: 'company',
  caseId: 'case-company',
  state: stateOf(...history),
  ...changes,
})
const running = () => new MatterStory().file('company').file('fire')
/** The matter with another company item, on whose result the food licence waits where it says so. */
const withItems = (company: Partial<FiledItem>, food: Partial<FiledItem> = {}): FiledMatter => {
  const { filed } = running()
  const change = { company, food } as Readonly<Record<string, Partial<FiledItem>>>
  return { ...filed, items: filed.items.map((entry) => ({ ...entry, ...change[entry.item] })) }
}
const ended = { type: 'MatterItemEnded', item: 'company', caseId: 'case-company', on } as const
const sealed = at('2026-03-14', {
  type: 'DocumentProduced',
  kind: 'grant-decision',
  number: 'grant-decision-2026-03-13',
  digest: 'e'.repeat(64),
  size: 500,
})

describe('what a case has come to is noted in its matter', () => {
  it.each([
    ['while it is under way, nothing', acceptedOnMonday, []],
    [
      'that it was closed, and why',
      [...acceptedOnMonday, withdrawn('2026-03-10')],
      [{ ...ended, outcome: 'closed', closeReason: 'withdrawn' }],
    ],
    [
      'that it was refused',
      [...grantedOnFriday.slice(0, -1), refused('2026-03-13')],
      [{ ...ended, outcome: 'refused' }],
    ],
    [
      'that it was granted, with what it results in',
      grantedOnFriday,
      [{ ...ended, outcome: 'granted', result: { fields: {} } }],
    ],
  ])('%s', (_, history, events) => {
    expect(noteChildren(running().filed, [childOf(history)], on)).toEqual(events)
  })

  it('once, and of the case of the item alone', () => {
    const other = childOf(grantedOnFriday, { caseId: 'case-other' })
    expect(noteChildren(running().filed, [other], on)).toEqual([])
    const noted = running().end('company', 'granted')
    expect(noteChildren(noted.filed, [childOf(grantedOnFriday)], on)).toEqual([])
    expect(noteChildren(new MatterStory().filed, [childOf(grantedOnFriday)], on)).toEqual([])
  })

  it('with the licence once it is made out, and the values that others wait for', () => {
    const matter = withItems(
      { licence: 'business-licence' },
      { awaitedFields: [{ element: 'enterprise.uscc', from: 'company' }] },
    )
    expect(noteChildren(matter, [childOf(grantedOnFriday)], on)).toEqual([])
    const history = [...grantedOnFriday, licenceIssued('2026-03-14')]
    const { event } = licenceIssued('2026-03-14')
    assert(event.type === 'LicenceIssued', 'the event of the licence')
    const issued = {
      ...event,
      fields: { 'enterprise.uscc': '11990000MB9000015T', 'enterprise.name': '面馆' },
      validTo: getPlainDate('2031-03-13'),
    }
    const licence = {
      licence: 'l-1',
      licenceType: 'food-licence',
      number: 'JY000001',
      issuer: 'bureau',
      validTo: '2031-03-13',
    }
    expect(noteChildren(matter, [childOf(history, { issued })], on)).toEqual([
      {
        ...ended,
        outcome: 'granted',
        result: { fields: { 'enterprise.uscc': '11990000MB9000015T' }, licence },
      },
    ])
    const forEver = { ...event, fields: {} }
    const [noted] = noteChildren(matter, [childOf(history, { issued: forEver })], on)
    expect(noted).toMatchObject({
      result: { licence: expect.not.objectContaining({ validTo: expect.anything() }) },
    })
  })

  it('with the sealed decision where another item demands it, and not before it is sealed', () => {
    const matter = withItems({}, { awaitedMaterials: [{ material: 'decision', from: 'company' }] })
    expect(noteChildren(matter, [childOf(grantedOnFriday)], on)).toEqual([])
    expect(noteChildren(matter, [childOf([...grantedOnFriday, sealed])], on)).toEqual([
      {
        ...ended,
        outcome: 'granted',
        result: {
          fields: {},
          document: {
            digest: 'e'.repeat(64),
            name: '公司设立登记（grant-decision-2026-03-13）.pdf',
            mediaType: 'application/pdf',
            size: 500,
          },
        },
      },
    ])
  })

  it('with the last day on which its promises are verified', () => {
    const history = [
      drafted(monday),
      submitted(monday, contentWithPromise),
      accepted(monday),
      grantedOnPromise('2026-03-13', '2026-04-21'),
    ]
    expect(noteChildren(running().filed, [childOf(history)], on)).toMatchObject([
      { verifiedBy: '2026-04-21' },
    ])
  })
})

describe('a revocation is noted once', () => {
  const revokedCase = (): CaseState => {
    const state = stateOf(...grantedOnFriday)
    assert(state.status === 'decided', 'granted')
    const concluded = { conclusion: 'revoked', reason: '承诺不实。', on } as const
    const promise = {
      material: 'safety-rules',
      since: on,
      due: on,
      by: 'bureau',
      answer: { due: on, concluded },
    }
    return { ...state, revokedOn: on, promises: [promise] as never }
  }
  const revoked = {
    type: 'MatterItemRevoked',
    item: 'company',
    caseId: 'case-company',
    reason: '承诺不实。',
    on,
  }

  it('together with the grant, where it came before its result', () => {
    const matter = withItems({ licence: 'business-licence' })
    const child = childOf(grantedOnFriday, { state: revokedCase() })
    expect(noteChildren(matter, [child], on)).toEqual([
      { ...ended, outcome: 'granted', result: { fields: {} }, verifiedBy: on },
      revoked,
    ])
  })

  it('after the grant, also of a matter that has ended', () => {
    const story = running().end('company', 'granted')
    const child = childOf(grantedOnFriday, { state: revokedCase() })
    expect(noteChildren(story.filed, [child], on)).toEqual([revoked])
    expect(noteRevocations(story.filed, [child])).toEqual([revoked])
    expect(noteRevocations(story.filed, [childOf(grantedOnFriday, { ...child, caseId: 'other' })])).toEqual(
      [],
    )
    expect(noteRevocations(story.filed, [childOf(grantedOnFriday)])).toEqual([])
    expect(noteRevocations(story.filed, [childOf(acceptedOnMonday)])).toEqual([])
    story.append({ ...revoked } as never)
    expect(noteRevocations(story.filed, [child])).toEqual([])
  })
})

it('items are filed as soon as all that they wait for is there, in the order of the plan', () => {
  const ready = (story: MatterStory) => listReadyItems(story.filed).map(({ item }) => item)
  expect(ready(new MatterStory())).toEqual(['company', 'fire'])
  expect(ready(running())).toEqual([])
  expect(ready(running().end('company', 'granted'))).toEqual(['food'])
  expect(ready(running().end('company', 'refused'))).toEqual([])
  const over = { ...running().end('company', 'granted').filed, status: 'ended', endedOn: on } as FiledMatter
  expect(listReadyItems(over)).toEqual([])
})

describe('the corrections of a matter go out together (一次告知)', () => {
  const filed = [drafted(monday, 'web'), submitted(monday)]
  const point = demandOf('material:floor-plan')
  const proposed = at('2026-03-10', {
    type: 'CorrectionProposed',
    points: [point],
    on: getPlainDate('2026-03-10'),
  })
  const due = getPlainDate('2026-03-16')
  const waits = childOf([...filed, proposed], { acceptanceDue: due })
  const fire = { item: 'fire', caseId: 'case-fire' }
  const unread = childOf(filed, { ...fire, acceptanceDue: due })
  const asked = childOf(
    [...filed, correctionRequested('2026-03-10', '2026-03-24', 'material:floor-plan')],
    fire,
  )
  const release = (children: ChildFacts[], today = '2026-03-12') =>
    listReleasableCorrections(running().filed, children, getPlainDate(today)).map(({ item }) => item)

  it('everybody knows which cases were examined, which not, and until when all wait', () => {
    const later = childOf([...filed, proposed], { ...fire, acceptanceDue: getPlainDate('2026-03-18') })
    expect(findCorrectionProgress([later, waits])).toMatchObject({ proposed: [later, waits], releaseOn: due })
    expect(findCorrectionProgress([unread, waits])).toEqual({
      proposed: [waits],
      awaited: [unread],
      releaseOn: due,
    })
    expect(findCorrectionProgress([childOf(acceptedOnMonday)])).toEqual({
      proposed: [],
      awaited: [],
      releaseOn: undefined,
    })
  })

  it('when every case in intake was examined, on the last day of one, or after one that has gone out', () => {
    expect(release([waits, unread])).toEqual([])
    expect(release([waits, childOf(acceptedOnMonday, fire)])).toEqual(['company'])
    expect(release([waits, unread], '2026-03-15')).toEqual([])
    expect(release([waits, unread], '2026-03-16')).toEqual(['company'])
    expect(release([waits, unread, { ...asked, item: 'sign', caseId: 'case-sign' }])).toEqual(['company'])
  })

  it('in one notice for each round, until the first day by which one of them is to be answered', () => {
    const { filed: matter } = running()
    const company = childOf([
      ...filed,
      correctionRequested('2026-03-10', '2026-03-20', 'material:floor-plan'),
    ])
    const round = {
      type: 'JointCorrectionRequested',
      round: 1,
      items: [
        { item: 'company', caseId: 'case-company', due: '2026-03-20' },
        { item: 'fire', caseId: 'case-fire', due: '2026-03-24' },
      ],
      due: '2026-03-20',
      on,
    }
    expect(noteCorrections(matter, [company, asked, unread], on)).toEqual([round])
    expect(noteCorrections(matter, [unread], on)).toEqual([])
    const told = running().append(round as never)
    expect(noteCorrections(told.filed, [company, asked], on)).toEqual([])
    // The second notice of one case is a round of its own.
    const again = childOf([
      ...filed,
      correctionRequested('2026-03-10', '2026-03-20', 'material:floor-plan'),
      resubmitted('2026-03-12', ['material:floor-plan']),
      correctionRequested('2026-03-13', '2026-03-27', 'material:floor-plan'),
    ])
    expect(noteCorrections(told.filed, [again, asked], on)).toMatchObject([
      { round: 2, items: [{ item: 'company', due: '2026-03-27' }], due: '2026-03-27' },
    ])
  })
})
