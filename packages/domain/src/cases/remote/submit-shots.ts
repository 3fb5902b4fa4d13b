import { fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, inputProblem } from '../input-problems.ts'
import type { InputProblem } from '../rejection.ts'
import { examineShot } from './examine-shot.ts'
import type { RequestedShot } from './remote-events.ts'
import { listAwaitedShots } from './remote-state.ts'
import { findRemote } from './request-remote.ts'

/** Pictures that browsers show; telephones turn theirs into one of them when asked to. */
const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])

/** More than what was asked for is taken too, within reason. */
const spareFiles = 6

/**
 * What the applicant photographed and filmed, all at once. Where files are fewer than was asked for the reason stands in
 * their place; what looks wrong with time or place is pointed out to the officer and refused to nobody. Shots that come
 * after their day are taken as well, as long as nobody went on without them.
 */
export function submitRemoteShots(
  state: Status<'in-review'>,
  command: Command<'SubmitRemoteShots'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection, placeConsent } = command
  const found = findRemote(state.remote, inspection, ['awaited'])
  if (!found.ok) return found
  const awaited = listAwaitedShots(found.value)
  const missing = command.missing.map(({ shot, reason }) => ({ shot, reason: reason.trim() }))
  const problems = checkShots({ ...command, missing }, awaited)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { requestedAt, premises, permittedMetres } = found.value
  const seen = new Set(found.value.files.map(({ file }) => file.digest))
  const files = command.files.flatMap((claim) => {
    const shot = awaited.find((entry) => entry.shot === claim.shot)
    if (shot === undefined) return []
    const examined = examineShot(claim, shot, {
      requestedAt,
      placeConsent,
      premises,
      permittedMetres,
      seen: new Set(seen),
    })
    seen.add(claim.file.digest)
    return [examined]
  })
  return succeed([
    {
      type: 'RemoteShotsSubmitted',
      inspection,
      placeConsent,
      files,
      missing,
      on: getBeijingDate(facts.now),
    },
  ])
}

function checkShots(
  { files, missing }: Command<'SubmitRemoteShots'>,
  awaited: readonly RequestedShot[],
): InputProblem[] {
  const foreign = [...files, ...missing]
    .map(({ shot }) => shot)
    .filter((shot) => !awaited.some((entry) => entry.shot === shot))
  const unknown = [...new Set(foreign)].map((shot) =>
    inputProblem(
      '/files',
      'unknown-shot',
      `现在没有要求拍摄“${shot}”，请刷新页面后再试。`,
      `The shot "${shot}" is not asked for now; load the page again.`,
    ),
  )
  const short = awaited.flatMap((shot): InputProblem[] => {
    const count = files.filter((file) => file.shot === shot.shot).length
    const reason = missing.findIndex((entry) => entry.shot === shot.shot)
    const { zh, en } = shot.name
    if (count > shot.count + spareFiles) {
      return [
        inputProblem(
          '/files',
          'too-many',
          `“${zh}”最多上传${shot.count + spareFiles}个文件。`,
          `Send at most ${shot.count + spareFiles} files for "${en}".`,
        ),
      ]
    }
    const given = missing[reason]
    if (given !== undefined) return checkFilled(`/missing/${reason}/reason`, given.reason)
    if (count >= shot.count) return []
    return [
      inputProblem(
        `/files`,
        'shot-missing',
        `“${zh}”还差${shot.count - count}个文件，请补拍，或者写明为什么拍不了。`,
        `"${en}" lacks ${shot.count - count} files; take them, or say why you cannot.`,
      ),
    ]
  })
  const wrong = files.flatMap(({ shot: id, file }, index): InputProblem[] => {
    const shot = awaited.find((entry) => entry.shot === id)
    const isVideo = file.mediaType.startsWith('video/')
    const fits = shot === undefined || (shot.kind === 'video' ? isVideo : pictures.has(file.mediaType))
    if (fits) return []
    return [
      inputProblem(
        `/files/${index}`,
        'wrong-kind',
        shot.kind === 'video'
          ? `“${shot.name.zh}”要求视频，“${file.name}”不是视频。`
          : `“${shot.name.zh}”要求照片，“${file.name}”不是照片。`,
        `"${shot.name.en}" asks for a ${shot.kind}, which "${file.name}" is not.`,
      ),
    ]
  })
  return [...unknown, ...short, ...wrong]
}
