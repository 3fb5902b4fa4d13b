import { publishItem } from '../../catalogue/testing/catalogue-fixture.ts'
import { buildLicenceIdentifier } from '../../identifiers/index.ts'
import { type Instant, getInstant, getPlainDate } from '../../kernel/index.ts'
import type { Actor } from '../../permissions/index.ts'
import { decideLicence } from '../decide.ts'
import { type LicenceCommand, type LicenceFactsAtHand, type LicenceState, evolveLicence } from '../index.ts'

/** The revision of the tests: a food licence of five years. */
export const revision = publishItem()

export const head: Actor = {
  kind: 'officer',
  account: 'head',
  name: '周敏',
  role: 'head',
  organisation: 'bureau',
  duties: [],
  jurisdiction: ['bureau'],
}
export const system: Actor = { kind: 'system', process: 'licence-issue' }

export function at(moment: string, actor: Actor = head): LicenceFactsAtHand {
  return { now: toInstant(moment), actor, revision }
}

function toInstant(moment: string): Instant {
  return getInstant(moment.length === 10 ? `${moment}T02:00:00.000Z` : moment)
}

const identifier = buildLicenceIdentifier({
  typeCode: '11990000MB9000015T002',
  issuer: '11990000MB9000015T',
  serial: '2026000001',
  version: '001',
})
if (!identifier.ok) throw new Error('the parts of the identifier are those of the catalogue')

export const creation = {
  type: 'CreateLicence',
  caseId: '0193f3a5-7c00-7000-8000-000000000001',
  caseSequence: 5,
  licenceType: 'food-licence',
  typeName: { zh: '食品经营许可证', en: 'Food business licence' },
  item: 'food-licence',
  revision: 1,
  issuer: 'bureau',
  issuerName: { zh: '明湖区行政审批局', en: 'Minghu Approval Bureau' },
  number: 'JY9901012026000001',
  identifier: identifier.value,
  holder: {
    subject: '0193f3a5-7c00-7000-8000-00000000000a',
    kind: 'enterprise',
    name: '明湖味之源餐饮有限公司',
    identifierKind: 'uscc',
    identifier: '91990102MA00000019',
  },
  fields: { 'enterprise.name': '明湖味之源餐饮有限公司', 'licence.scope': '热食类食品制售' },
  validFrom: getPlainDate('2026-03-02'),
  validTo: getPlainDate('2031-03-01'),
} as const satisfies LicenceCommand

const ofThePlatform: ReadonlySet<LicenceCommand['type']> = new Set([
  'CreateLicence',
  'ReplaceLicence',
  'EndLicence',
])

/** The licence after the commands, each of which must be lawful on its day. */
export function licenceAfter(...given: readonly (readonly [string, LicenceCommand])[]): LicenceState {
  let state: LicenceState | undefined
  for (const [day, command] of [['2026-03-02', creation] as const, ...given]) {
    state = evolveAll(state, command, at(day, ofThePlatform.has(command.type) ? system : head))
  }
  if (state === undefined) throw new Error('a licence was created')
  return state
}

/** The licence after one lawful command. */
export function evolveAll(
  state: LicenceState | undefined,
  command: LicenceCommand,
  facts: LicenceFactsAtHand,
): LicenceState | undefined {
  const decided = decideLicence(state, command, facts)
  if (!decided.ok) throw new Error(`${command.type}: ${JSON.stringify(decided.error)}`)
  return decided.value.reduce<LicenceState | undefined>((before, event) => {
    const sequence = (before?.sequence ?? 0) + 1
    const { actor, now } = facts
    return evolveLicence(before, { sequence, actor, occurredAt: now, recordedAt: now, event })
  }, state)
}
