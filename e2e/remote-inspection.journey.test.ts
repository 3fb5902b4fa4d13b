import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeFilm, takePicture } from '../packages/server/src/modules/cases/testing/picture.ts'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import { sweep } from './sweep.ts'

type Remote = components['schemas']['RemoteInspection']

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }
const premises = { latitude: 30.25, longitude: 120.15 }

let journey: Journey
let enterprise: Person
let inspector: Person
let caseId: string
let inspection: string

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  inspector = journey.as('inspector-food-liang')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
})
afterAll(() => journey.end())

function sendFile(name: string, bytes: Buffer) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return enterprise.send('POST', '/files', form)
}

async function upload(name: string, bytes: Buffer): Promise<string> {
  const answer = await sendFile(name, bytes)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return (answer.body as { fileId: string }).fileId
}

async function readRemote(person: Person): Promise<Remote> {
  const remote = (await readCase(person, caseId)).remoteInspections.at(-1)
  if (remote === undefined) throw new Error('the case has no remote inspection')
  return remote
}

const act = (person: Person, name: string, body: object) =>
  person.act(caseId, `remote-inspections/${inspection}/${name}`, body)

const request = {
  step: 'inspect',
  shots: ['front', 'rooms', 'sinks'],
  days: 3,
  premises,
  permittedMetres: 300,
}

describe.sequential('premises that are looked at from afar (远程勘验)', () => {
  test('the officer asks for shots of the standard list and one of its own; others may not', async () => {
    refused(await enterprise.act(caseId, 'remote-inspections', request), 403, 'not-permitted')
    const { remoteOffers } = await readCase(inspector, caseId)
    expect(remoteOffers).toMatchObject([{ step: 'inspect', days: 3, distanceMetres: 300 }])
    expect((await readCase(enterprise, caseId)).remoteOffers).toEqual([])
    const own = [
      { name: '排烟管道', show: '从灶台拍到室外排放口。', kind: 'photo', count: 1, placeRequired: false },
    ]
    done(await inspector.act(caseId, 'remote-inspections', { ...request, own }))
    const remote = await readRemote(enterprise)
    inspection = remote.inspection
    expect(remote.shots.map(({ shot }) => shot)).toEqual(['front', 'rooms', 'sinks', 'own-1'])
    expect(remote).toMatchObject({ stage: 'awaited', due: '2025-09-11', premises })
    const messages = await enterprise.send('GET', '/messages')
    expect(JSON.stringify(messages.body)).toContain('不用等待上门')
    const owed = await enterprise.send('GET', '/obligations')
    expect(owed.body).toMatchObject({ items: [{ kind: 'supply-shots', due: '2025-09-11' }] })
  })

  test('the step is not completed on site meanwhile', async () => {
    const { steps } = await readCase(inspector, caseId)
    const checks = steps
      .find(({ step }) => step === 'inspect')
      ?.checks.map(({ zh }) => ({ check: zh, met: true }))
    const completion = { outcome: 'pass', opinion: '现场查看，符合要求。', checks, people: ['孔令'] }
    const { next } = refused(
      await inspector.act(caseId, 'steps/inspect/completion', completion),
      409,
      'remote-under-way',
    )
    expect(next).toContain('改为现场勘验')
  })

  test('a film is taken for what must be walked through: by its content, whatever its name says', async () => {
    for (const [name, bytes] of [
      ['走一圈.mp4', takePicture()],
      ['走一圈.mov', takePicture()],
      ['走一圈.jpg', takeFilm()],
    ] as const)
      refused(await sendFile(name, bytes), 422, 'file-refused')
    const files = [
      { shot: 'front', file: await upload('门头.mp4', takeFilm()) },
      { shot: 'rooms', file: await upload('走一圈.jpg', takePicture()) },
    ]
    const missing = ['sinks', 'own-1'].map((shot) => ({ shot, reason: '正在维修，拍不到。' }))
    const { errors } = refused(
      await act(enterprise, 'shots', { placeConsent: false, files, missing }),
      422,
      'invalid-input',
    )
    expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/files/0', 'wrong-kind'],
      ['/files/1', 'wrong-kind'],
    ])
    // Of telephones that film in their own format.
    expect(await upload('走一圈.mov', takeFilm('qt  '))).not.toBe('')
  })

  test('shots come with what the camera and the phone say; what looks wrong is pointed out to the officer alone', async () => {
    journey.moveTo('2025-09-08 11:00')
    const near = { latitude: 30.2509, longitude: 120.15 }
    const front = await upload('门头.jpg', takePicture({ at: '2025:09:08 10:30:00', point: near }))
    const film = await upload('走一圈.mp4', takeFilm())
    const old = await upload('水池1.jpg', takePicture({ at: '2024:05:01 08:00:00', point: near }))
    const far = await upload('水池2.jpg', takePicture())
    const files = [
      { shot: 'front', file: front },
      {
        shot: 'rooms',
        file: film,
        takenAt: '2025-09-08T02:35:00.000Z',
        place: { ...near, accuracyMetres: 10 },
      },
      { shot: 'sinks', file: old },
      {
        shot: 'sinks',
        file: far,
        takenAt: '2025-09-08T02:31:00.000Z',
        place: { latitude: 30.3, longitude: 120.15, accuracyMetres: 30 },
      },
    ]
    refused(await act(enterprise, 'shots', { placeConsent: true, files }), 422, 'invalid-input')
    const missing = [{ shot: 'own-1', reason: '排烟管道在吊顶内，拍不到。' }]
    done(await act(enterprise, 'shots', { placeConsent: true, files, missing }))
    const { files: seen } = await readRemote(inspector)
    expect(seen.map(({ flags }) => flags.map(({ flag }) => flag))).toEqual([
      [],
      [],
      ['before-request'],
      ['far-away'],
    ])
    expect(seen).toMatchObject([
      { takenAt: { at: '2025-09-08T02:30:00.000Z', by: 'camera' }, distanceMetres: 100 },
      { takenAt: { at: '2025-09-08T02:35:00.000Z', by: 'phone' }, distanceMetres: 100 },
      { takenAt: { by: 'camera' } },
      { takenAt: { by: 'phone' }, place: { by: 'phone', accuracyMetres: 30 } },
    ])
    expect(seen.every(({ receivedAt }) => receivedAt.startsWith('2025-09-08'))).toBe(true)
    expect((await readRemote(enterprise)).files.every(({ flags }) => flags.length === 0)).toBe(true)
  })

  test('where somebody stood is told in the case alone: not in its timeline, not in lists, not to others', async () => {
    for (const person of [enterprise, inspector]) {
      const events = await person.send('GET', `/cases/${caseId}/events`)
      expect(JSON.stringify(events.body)).not.toMatch(/latitude|30\.25/)
    }
    for (const path of ['/cases', '/obligations', '/messages']) {
      expect(JSON.stringify((await enterprise.send('GET', path)).body)).not.toMatch(/latitude|30\.25/)
    }
    const stranger = journey.as('officer-urban-management-a')
    expect((await stranger.send('GET', `/cases/${caseId}`)).status).toBe(404)
  })

  test('single shots are asked for again; without consent no place is kept, not even the one in the file', async () => {
    refused(
      await act(inspector, 'record', { outcome: 'pass', opinion: '通过。', findings: [] }),
      422,
      'invalid-input',
    )
    done(
      await act(inspector, 'repeats', { shots: [{ shot: 'sinks', fault: '第一张是去年拍的。' }], days: 1 }),
    )
    expect((await readRemote(enterprise)).awaited).toEqual([{ shot: 'sinks', fault: '第一张是去年拍的。' }])
    journey.moveTo('2025-09-11 10:00')
    await sweep(journey)
    expect(await listEventTypes(inspector, caseId)).toContain('RemoteShotsOverdue')
    const point = { latitude: 30.25, longitude: 120.1502 }
    const files = await Promise.all(
      ['10:05:00', '10:06:00'].map(async (time, index) => ({
        shot: 'sinks',
        file: await upload(`重拍${index}.jpg`, takePicture({ at: `2025:09:11 ${time}`, point })),
        place: point,
      })),
    )
    done(await act(enterprise, 'shots', { placeConsent: false, files }))
    const { files: seen } = await readRemote(inspector)
    expect(seen.filter(({ former }) => former)).toHaveLength(2)
    expect(seen.slice(-2)).toMatchObject([
      { place: null, placeMissing: 'refused', flags: [{ flag: 'no-place' }] },
      { place: null, placeMissing: 'refused' },
    ])
  })

  test('two officers judge every shot; the record is sealed and completes the step', async () => {
    const findings = [
      { shot: 'front', outcome: 'met' },
      { shot: 'rooms', outcome: 'met' },
      { shot: 'sinks', outcome: 'met' },
      { shot: 'own-1', outcome: 'cannot-judge', reason: '排烟管道在吊顶内，无法拍摄。' },
    ]
    const { otherChecks } = await readRemote(inspector)
    const checks = otherChecks.map((check) => ({ check, met: true }))
    expect(otherChecks).toHaveLength(2)
    const record = { outcome: 'pass', opinion: '照片清晰，设施到位，符合要求。', findings, checks }
    refused(await act(inspector, 'record', record), 422, 'too-few-people')
    done(await act(inspector, 'record', { ...record, people: ['孔令'] }))
    const view = await readCase(inspector, caseId)
    expect(view.steps.find(({ step }) => step === 'inspect')).toMatchObject({
      status: 'done',
      outcome: 'pass',
    })
    await journey.settleQueue()
    const { text } = await readDocument(enterprise, caseId, 'remote-inspection-record')
    for (const words of ['远程勘验记录', '孔令', '视频', '距经营场所约100米', '无法判断', '没有定位'])
      expect(text).toContain(words)
    expect(text).not.toContain('30.25')
  })

  test('the applicant confirms the record with what it says to it, and the whole record verifies', async () => {
    done(await act(enterprise, 'confirmation', { name: '赵明远', remark: '无异议。' }))
    refused(await act(enterprise, 'confirmation', { name: '赵明远' }), 409, 'remote-record-confirmed')
    expect((await readRemote(inspector)).recorded?.confirmed).toMatchObject({ remark: '无异议。' })
    expect(await listEventTypes(inspector, caseId)).toEqual(
      expect.arrayContaining(['RemoteInspectionRecorded', 'StepCompleted', 'RemoteRecordConfirmed']),
    )
    const report = await verifyRecord({ address: journey.database.administratorUrl, rebuild: true })
    expect(report.findings).toEqual([])
  })
})
