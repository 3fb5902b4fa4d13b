import {
  type CaseEvent,
  type ShotFile,
  type ShotFinding,
  assert,
  describeMoment,
  isAccepted,
  openItemNames,
} from '@tongban/domain'
import type { DocumentSource } from './document-source.ts'

type Recorded = Extract<CaseEvent, { type: 'RemoteInspectionRecorded' }>

/** What the template of the record is told beside what every letter has. Coordinates stay out of it; distances do not. */
export function describeRemoteRecord(event: Recorded, { state, revision }: DocumentSource) {
  const entry = isAccepted(state)
    ? state.remote?.find(({ inspection }) => inspection === event.inspection)
    : undefined
  assert(entry !== undefined, 'a record is of a remote inspection of the case')
  return {
    step: openItemNames(revision).nameStep(event.step).zh,
    requestedOn: entry.requestedOn,
    result: event.outcome === 'pass' ? '通过' : '不通过',
    opinion: event.opinion,
    people: [...event.people],
    shots: entry.shots.map(({ shot, name, check, kind }) => {
      const finding = event.findings.find((one) => one.shot === shot)
      return {
        name: name.zh,
        check,
        result: finding === undefined ? '—' : results[finding.outcome],
        reason: finding?.reason,
        files: entry.files
          .filter((file) => file.shot === shot && file.former !== true)
          .map((file) => writeFile(file, kind)),
        missing: entry.missing.find((one) => one.shot === shot)?.reason,
      }
    }),
  }
}

const results: Readonly<Record<ShotFinding['outcome'], string>> = {
  met: '符合',
  'not-met': '不符合',
  'cannot-judge': '无法判断',
}

const witnesses = { camera: '照片自带', phone: '手机' } as const

function writeFile({ file, takenAt, receivedAt, place, distanceMetres }: ShotFile, kind: 'photo' | 'video') {
  return [
    kind === 'photo' ? '照片' : '视频',
    takenAt === undefined
      ? '拍摄时间不详'
      : `${describeMoment(takenAt.at).zh}拍摄（${witnesses[takenAt.by]}）`,
    `${describeMoment(receivedAt).zh}收到`,
    place === undefined
      ? '没有定位'
      : distanceMetres === undefined
        ? '有定位'
        : `距经营场所约${distanceMetres}米`,
    `校验值${file.digest.slice(0, 8)}`,
  ].join('，')
}
