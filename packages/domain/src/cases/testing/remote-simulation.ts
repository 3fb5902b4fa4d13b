import {
  type ItemDefinitionInput,
  type ItemRevision,
  listChecks,
  listDeclaredSteps,
  listStandardShots,
} from '../../catalogue/index.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { type PlainDate, getInstant } from '../../kernel/index.ts'
import type { RemoteCommand, ShotClaim } from '../remote/remote-commands.ts'
import type { ShotFinding } from '../remote/remote-events.ts'
import { type RemoteInspection, getRemoteStage, listAwaitedShots } from '../remote/remote-state.ts'
import { type CaseState, isAccepted } from '../state.ts'
import { fittingCommands, goodReason } from './case-commands.ts'
import { morningOf, publishRestaurantItem, scan } from './case-fixture.ts'
import { type Random, pick } from './random.ts'

const inspectFromAfar: ItemDefinitionInput['steps'][number] = {
  ...steps.inspect,
  checks: ['设施到位。', '场所整洁。', '与图纸相符。'],
  remote: {
    days: 2,
    distance: 300,
    shots: [
      { shot: 'sinks', name: '水池', show: '拍清每个水池的标识。', count: 2, check: '设施到位。' },
      { shot: 'walk', name: '走一圈', show: '从入口走到后厨。', kind: 'video', check: '场所整洁。' },
      { shot: 'sign', name: '门头', show: '拍全门头。', place: false },
    ],
  },
}

/** Premises that may be looked at from afar: pictures and a film, of which two serve the approval standard. */
export const itemFromAfar = publishRestaurantItem({
  steps: [steps.accept, inspectFromAfar, steps.decide, steps.deliver],
})

/** The same after a review, which may be sent back while they are looked at. */
export const itemFromAfarAfterReview = publishRestaurantItem({
  steps: [steps.accept, steps.review, inspectFromAfar, steps.decide, steps.deliver],
})

interface World {
  readonly revision: ItemRevision
  readonly random: Random
  readonly day: PlainDate
}

/** The act as somebody would give it who looks at this case, now and then with something that is refused. */
export function fillInRemote(
  type: RemoteCommand['type'],
  state: CaseState | undefined,
  world: World,
): RemoteCommand {
  const { random } = world
  const remote = state !== undefined && isAccepted(state) ? (state.remote ?? []) : []
  const find = (...stages: string[]) => remote.findLast((entry) => stages.includes(getRemoteStage(entry)))
  const name = (entry: RemoteInspection | undefined) =>
    entry?.inspection ?? remote.at(-1)?.inspection ?? 'none'
  switch (type) {
    case 'RequestRemoteInspection':
      return requestShots(remote, world)
    case 'SubmitRemoteShots': {
      const entry = find('awaited')
      return { ...fittingCommands[type], inspection: name(entry), ...sendShots(entry, world) }
    }
    case 'AskShotsAgain': {
      const entry = find('submitted')
      const shots = (entry?.shots ?? []).filter(() => random() < 0.5)
      return {
        ...fittingCommands[type],
        inspection: name(entry),
        shots: shots.map(({ shot }) => ({ shot, fault: '太暗，看不清。' })),
        ...(random() < 0.5 ? { days: 1 } : {}),
      }
    }
    case 'GiveUpRemoteInspection':
      return { ...fittingCommands[type], inspection: name(find('awaited', 'submitted')) }
    case 'RecordRemoteInspection': {
      const entry = find('submitted')
      return { ...fittingCommands[type], inspection: name(entry), ...findOnShots(entry, world) }
    }
    case 'ConfirmRemoteRecord': {
      const entry = remote.findLast(({ recorded }) => recorded !== undefined && !recorded.confirmed)
      return {
        ...fittingCommands[type],
        inspection: name(entry),
        ...(random() < 0.5 ? { remark: '无异议。' } : {}),
      }
    }
    default:
      return type satisfies never
  }
}

function requestShots(remote: readonly RemoteInspection[], { revision, random }: World): RemoteCommand {
  const offered = listDeclaredSteps(revision.definition).flatMap(({ step }) => (step.remote ? [step] : []))
  const step = offered.length === 0 ? undefined : pick(random, offered)
  const own = {
    name: '油烟管道',
    show: '从灶台拍到排放口。',
    kind: 'photo',
    count: 1,
    placeRequired: true,
    check: pick(random, [undefined, '与图纸相符。']),
  } as const
  return {
    ...fittingCommands.RequestRemoteInspection,
    inspection: `r-${remote.length + (random() < 0.9 ? 1 : 0)}`,
    step: step?.step ?? 'inspect',
    shots: (step ? listStandardShots(step) : []).map(({ shot }) => shot).filter(() => random() < 0.7),
    own: random() < 0.3 ? [own] : [],
    ...(random() < 0.5 ? { premises: { latitude: 30.25, longitude: 120.15 } } : {}),
  }
}

/** Mostly what was asked for; now and then too little, a picture in place of the film, or the same file twice. */
function sendShots(entry: RemoteInspection | undefined, { random, day }: World) {
  const files: ShotClaim[] = []
  const missing: { shot: string; reason: string }[] = []
  for (const { shot, kind, count } of entry === undefined ? [] : listAwaitedShots(entry)) {
    const had = random() < 0.85 ? count : count - 1
    for (let place = 0; place < had; place += 1) files.push(sendFile(shot, kind))
    if (had < count && random() < 0.8) missing.push({ shot, reason: '该处正在维修，拍不了。' })
  }
  return { placeConsent: random() < 0.7, files, missing }

  function sendFile(shot: string, kind: 'photo' | 'video'): ShotClaim {
    const isVideo = random() < 0.95 ? kind === 'video' : kind !== 'video'
    const name = `${shot}-${Math.floor(random() * 50)}`
    const point = { latitude: 30.25 + (random() < 0.2 ? 1 : 0), longitude: 120.15 }
    const at = getInstant(`${day}T0${random() < 0.9 ? 1 : 3}:50:00.000Z`)
    return {
      shot,
      file: { ...scan, digest: name, name, mediaType: isVideo ? 'video/mp4' : 'image/jpeg' },
      receivedAt: morningOf(day),
      ...(random() < 0.6 ? { camera: { at, point } } : {}),
      ...(random() < 0.6 ? { phone: { at, point, accuracyMetres: 20 } } : {}),
    }
  }
}

/** Mostly every shot is met; where one is not, the step mostly fails with it. */
function findOnShots(entry: RemoteInspection | undefined, { revision, random }: World) {
  const findings = (entry?.shots ?? []).map(({ shot }): ShotFinding => {
    const came = entry?.files.some((file) => file.shot === shot && file.former !== true)
    const outcome = came || random() < 0.1 ? (random() < 0.9 ? 'met' : 'not-met') : 'cannot-judge'
    return { shot, outcome, ...(outcome === 'met' ? {} : { reason: '与提交的平面布局图不一致。' }) }
  })
  const step = listDeclaredSteps(revision.definition).find((one) => one.step.step === entry?.step)?.step
  const isMet = findings.every(({ outcome }) => outcome !== 'not-met')
  return {
    findings,
    checks: listChecks({ checks: step?.checks ?? [] }).map((check) => ({ check: check.name.zh, met: true })),
    outcome: isMet || random() < 0.1 ? ('pass' as const) : ('fail' as const),
    opinion: isMet ? '照片清晰，符合要求。' : goodReason,
    people: random() < 0.9 ? ['吴六', '郑七'] : ['吴六'],
  }
}
