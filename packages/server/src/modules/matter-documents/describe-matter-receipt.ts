import {
  type FiledMatter,
  type ItemRevision,
  assert,
  buildChildContent,
  getTaskRecord,
  isFiledOnPromise,
  openItemNames,
} from '@tongban/domain'
import { listReceivedMaterials } from '../case-documents/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { dateFiledMatter } from '../matters/index.ts'

/** What the joint receipt tells beside its letterhead: items with their cases, materials each once, the joint days. */
export async function describeMatterReceipt({ catalogue }: CaseContext, state: FiledMatter) {
  const [calendar, revisions] = await Promise.all([
    catalogue.getCalendar(),
    Promise.all(state.items.map(({ item, revision }) => catalogue.getRevision(item, revision))),
  ])
  const dates = dateFiledMatter(state, calendar, {})
  return {
    items: state.items.map((filed) => {
      const { item, name, authority } = filed
      const { number } = getTaskRecord(state, item)
      const waitsFor = state.tasks
        .filter(({ id }) => id === item)
        .flatMap((task) => task.waitsFor.map((wait) => nameTask(state, wait.task)))
      return {
        name: isFiledOnPromise(filed) ? `${name.zh}（告知承诺）` : name.zh,
        authority: authority.name.zh,
        ...(number === undefined ? { waitsFor } : { caseNumber: number }),
      }
    }),
    materials: listJointMaterials(state, revisions),
    passedOn: listPassedOn(state, revisions),
    ...(dates === undefined ? {} : { promisedDue: dates.promisedDue, statutoryDue: dates.statutoryDue }),
  }
}

function nameTask({ tasks }: FiledMatter, id: string): string {
  const task = tasks.find((entry) => entry.id === id)
  assert(task !== undefined, 'what is waited for stands in the plan')
  return task.name.zh
}

/** Each material once, though several items use it. */
function listJointMaterials(state: FiledMatter, revisions: readonly ItemRevision[]) {
  const materials = new Map<string, ReturnType<typeof listReceivedMaterials>[number]>()
  state.items.forEach((item, index) => {
    const revision = revisions[index]
    assert(revision !== undefined, 'every item has its revision')
    const content = buildChildContent(revision, item, state)
    for (const material of listReceivedMaterials({ content, agent: state.agent }, revision)) {
      const key = `${material.name} ${material.form ?? ''}`
      if (!materials.has(key)) materials.set(key, material)
    }
  })
  return [...materials.values()]
}

function listPassedOn(state: FiledMatter, revisions: readonly ItemRevision[]): string[] {
  const names = state.items.flatMap(({ awaitedMaterials }, index) => {
    const revision = revisions[index]
    if (revision === undefined) return []
    const { nameSubject } = openItemNames(revision)
    return awaitedMaterials.map(({ material }) => nameSubject(`material:${material}`).zh)
  })
  return [...new Set(names)]
}
