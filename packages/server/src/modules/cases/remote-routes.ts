import { remoteInspectionRoutes as operations, type shotsSentSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseRejection,
  type Result,
  type ShotClaim,
  convertFromMapCoordinates,
  fail,
  getInstant,
  succeed,
} from '@tongban/domain'
import type { z } from 'zod'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { always, namePeople, readAttachments } from './commands.ts'
import { caseIdOfKey, makeTimeOrderedId } from './identifiers.ts'
import { type CaseModuleOptions, accountOf, answerCommand, commandOf } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'
import { readCameraNotes } from './read-exif.ts'

const own = { idempotency: 'own' } as const

type Sent = z.output<typeof shotsSentSchema>

/** Acts of an inspection from afar (远程勘验). */
export function createRemoteRoutes(options: CaseModuleOptions): RouteHandler[] {
  const { database } = options
  return [
    implementRoute(
      operations.requestRemoteInspection,
      ({ params, body, actor, context }) => {
        const { premises, ...request } = body
        // The key names the inspection, so that a request that is sent again asks for none anew.
        const key = context.idempotency?.key
        const inspection =
          key === undefined
            ? makeTimeOrderedId(Date.parse(context.now))
            : caseIdOfKey(accountOf(actor), `remote inspection ${key}`)
        const point =
          premises?.system === 'map' ? convertFromMapCoordinates(premises) : premises && { ...premises }
        return answerCommand(options, {
          ...commandOf({ actor, context }, params.caseId),
          command: always({
            type: 'RequestRemoteInspection',
            inspection,
            ...request,
            premises: point && { latitude: point.latitude, longitude: point.longitude },
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.submitRemoteShots,
      async ({ params: { caseId, inspection }, body, actor, context }) => {
        const found = await findCase(database, actor, caseId)
        if (found === undefined) return problem('not-found')
        const files = await readShots(options, actor, body)
        if (!files.ok) return problemFromRejection(files.error)
        const { placeConsent, missing } = body
        return answerCommand(options, {
          ...commandOf({ actor, context }, caseId),
          command: always({
            type: 'SubmitRemoteShots',
            inspection,
            placeConsent,
            files: files.value,
            missing,
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.askShotsAgain,
      ({ params: { caseId, inspection }, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, caseId),
          command: always({ type: 'AskShotsAgain', inspection, ...body }),
        }),
      own,
    ),
    implementRoute(
      operations.giveUpRemoteInspection,
      ({ params: { caseId, inspection }, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, caseId),
          command: always({ type: 'GiveUpRemoteInspection', inspection, reason: body.reason }),
        }),
      own,
    ),
    implementRoute(
      operations.recordRemoteInspection,
      ({ params: { caseId, inspection }, body, actor, context }) => {
        const findings = body.findings.map(({ reason, ...finding }) => ({
          ...finding,
          ...(reason === undefined ? {} : { reason }),
        }))
        const checks = body.checks.map(({ note, ...check }) => ({
          ...check,
          ...(note === undefined ? {} : { note }),
        }))
        const { outcome, opinion } = body
        return answerCommand(options, {
          ...commandOf({ actor, context }, caseId),
          command: always({
            type: 'RecordRemoteInspection',
            inspection,
            outcome,
            opinion,
            findings,
            checks,
            people: namePeople(actor, body.people),
          }),
        })
      },
      own,
    ),
    implementRoute(
      operations.confirmRemoteRecord,
      ({ params: { caseId, inspection }, body, actor, context }) =>
        answerCommand(options, {
          ...commandOf({ actor, context }, caseId),
          command: always({ type: 'ConfirmRemoteRecord', inspection, ...body }),
        }),
      own,
    ),
  ]
}

/** The files by their ids, each with what stands in it and when the platform had it; anybody else's is not there. */
async function readShots(
  { files }: CaseModuleOptions,
  actor: Actor,
  { files: sent, placeConsent }: Sent,
): Promise<Result<ShotClaim[], CaseRejection>> {
  const ids = sent.map(({ file }) => file)
  const found = await readAttachments(files, actor, undefined, ids)
  if (!found.ok) return found
  const receipts = await files.findReceipts(actor, ids)
  const claims: ShotClaim[] = []
  for (const [index, { shot, file: id, takenAt, place, placeMissing }] of sent.entries()) {
    const file = found.value[index]
    const receivedAt = receipts.get(id)
    if (file === undefined || receivedAt === undefined) return fail(fileGone(index))
    const content = file.mediaType.startsWith('image/') ? await files.open(file.digest) : undefined
    const notes = content === undefined ? {} : await readCameraNotes(content)
    // Without consent the place is not even passed on; the rules would leave it out as well.
    const { point: inFile, ...camera } = notes
    const { accuracyMetres, ...point } = place ?? {}
    const hasPoint = placeConsent && place !== undefined
    claims.push({
      shot,
      file,
      receivedAt,
      camera: { ...camera, ...(placeConsent && inFile !== undefined ? { point: inFile } : {}) },
      phone: {
        at: takenAt === undefined ? undefined : getInstant(takenAt),
        point: hasPoint ? (point as typeof place) : undefined,
        accuracyMetres: hasPoint ? accuracyMetres : undefined,
      },
      placeMissing,
    })
  }
  return succeed(claims)
}

function fileGone(index: number): CaseRejection {
  const message = {
    zh: '没有找到这个文件，请重新上传后再提交。',
    en: 'This file is not there; upload it again and resend.',
  }
  return {
    kind: 'invalid-input',
    problems: [{ field: `/files/${index}/file`, code: 'file-unknown', message }],
  }
}
