import {
  type FiledMatter,
  type MatterEvent,
  assert,
  formatBasis,
  openItemNames,
  readText,
} from '@tongban/domain'
import { everyRow } from '../../database/index.ts'
import { type CaseContext, loadCase } from '../cases/index.ts'

type Requested = Extract<MatterEvent, { type: 'JointCorrectionRequested' }>

/** Every point of every item that the joint notice speaks of, as the notices of the cases tell it. */
export async function describeJointCorrection(
  context: CaseContext,
  state: FiledMatter,
  { items, due, round }: Requested,
) {
  const organisation = await context.catalogue.findOrganisation(state.window ?? state.lead)
  const window = organisation?.windows[0]
  return {
    items: await Promise.all(items.map((entry) => describeItem(context, state, entry, round))),
    due,
    channels: [
      '登录本平台“我的办件”，打开这件事，在线一次补正',
      ...(window
        ? [
            `现场提交：${readText(window.name).zh}（${readText(window.address).zh}，${readText(window.hours).zh}）`,
          ]
        : []),
    ],
  }
}

async function describeItem(
  { database, catalogue }: CaseContext,
  state: FiledMatter,
  { item, caseId, due }: Requested['items'][number],
  round: number,
) {
  const { found } = await loadCase(database.pool, everyRow, caseId)
  assert(found !== undefined, 'a joint notice speaks of cases in the record')
  // The rounds that name an item and its own notices are the same, in the same order.
  const place = state.corrections
    .filter((entry) => entry.items.some((other) => other.item === item))
    .findIndex((entry) => entry.round === round)
  const notices = found.events.flatMap(({ event }) => (event.type === 'CorrectionRequested' ? [event] : []))
  const notice = notices[place]
  const filed = state.items.find((entry) => entry.item === item)
  const { number } = state.records[item] ?? {}
  assert(
    notice !== undefined && filed !== undefined && number !== undefined,
    'every item of a joint notice was filed and has a notice of its own',
  )
  const revision = await catalogue.getRevision(found.state.item, found.state.revision, found.state)
  const { nameSubject } = openItemNames(revision)
  return {
    name: filed.name.zh,
    authority: readText(revision.authority.name).zh,
    caseNumber: number,
    notice: notice.document.number,
    due,
    points: notice.points.map(({ subject, problem, demand, basis }) => ({
      subject: nameSubject(subject).zh,
      problem,
      demand,
      ...(basis === undefined ? {} : { basis: formatBasis(basis) }),
    })),
  }
}
