import { done } from '../answers.ts'
import type { Answer, Journey } from '../harness.ts'
import {
  caseOf,
  compile,
  doneMatter,
  fileMatter,
  fillMatter,
  publishMatter,
  readMatter,
} from '../matter-story.ts'

export const matter = 'open-stationery-shop'
export const notice = 'simple-deregistration-notice'

/** Like the other, and withdrawn. */
export const withdrawnMatter = 'open-book-shop'

/** A matter in each of the standings in which people meet one. */
export interface SeededMatter {
  readonly draft: string
  /** Filed, with a joint correction that waits for its answer. */
  readonly corrected: string
  /** A case of that one. */
  readonly child: string
  /** Another one, whose notice to the public runs. */
  readonly noticed: string
}

/** Publishes a small matter and brings it forward, through the API. */
export async function seedMatter(journey: Journey): Promise<SeededMatter> {
  await publishMatter(journey, matter)
  const guide = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
    typical: { answers: Record<string, string> }
  }
  const { answers } = guide.typical
  const enterprise = journey.as('enterprise-yunhe')
  const clerk = journey.as('counter-hall-sun')
  const content = await fillMatter(journey, enterprise, matter, answers)
  const compiled = await compile(journey, matter, answers, content.form)
  const { matterCaseId: corrected } = doneMatter(await fileMatter(enterprise, matter, content))
  const [first] = compiled.plan.tasks
  const child = caseOf(await readMatter(enterprise, corrected), first?.task ?? '')
  const supplied = compiled.materials.find(({ usedBy }) =>
    usedBy.some(({ item, origin }) => item === first?.item && origin.kind === 'supplied'),
  )
  const field = compiled.form.sections
    .flatMap(({ fields }) => fields)
    .find(({ usedBy }) => usedBy.some(({ item }) => item === first?.item))
  const points = [
    {
      subject: `material:${supplied?.material}`,
      problem: '扫描件不清晰。',
      demand: '重新上传清晰的扫描件。',
    },
    { subject: `form:${field?.element}`, problem: '与证件不一致。', demand: '按证件更正。' },
  ]
  done(await clerk.act(child, 'correction-notice', { points }))
  await journey.settleQueue()
  const { matterCaseId: draft } = doneMatter(await enterprise.send('POST', '/matter-cases', { matter }))
  await enterprise.send('PUT', `/matter-cases/${draft}/draft`, { content: { answers } })
  await changeMatters(journey)
  return { draft, corrected, child, noticed: await beginNotice(journey) }
}

/** Publishes a second revision of the matter, and withdraws one that is like it. */
async function changeMatters(journey: Journey): Promise<void> {
  const manager = journey.as('item-manager-pan')
  const { source } = (await manager.send('GET', `/matters/${matter}/revisions/1`)).body as { source: string }
  const like = source.replace(matter, withdrawnMatter).replaceAll('开文具店', '开书店')
  const changed = source.replace('卖文具, 开书店', '卖文具, 卖本子')
  const note = '按群众常用说法调整日常用语。'
  await ask(manager.send('POST', '/matters/publications', { source: like, base: null, note }))
  await ask(manager.send('POST', '/matters/publications', { source: changed, base: 1, note }))
  const reason = '出版物零售的办理方式调整，重新编制后再发布。'
  await ask(manager.send('POST', `/matters/${withdrawnMatter}/withdrawal`, { reason }))
}

async function beginNotice(journey: Journey): Promise<string> {
  const closing = 'company-simple-closing'
  await publishMatter(journey, closing)
  const guide = await journey.anybody.send('GET', `/matters/${closing}`)
  const { answers } = (guide.body as { typical: { answers: Record<string, string> } }).typical
  const enterprise = journey.as('enterprise-minghua')
  const content = await fillMatter(journey, enterprise, closing, answers)
  // Somebody objected to another one, and follows that on a page of their own.
  const { matterCaseId } = doneMatter(await fileMatter(enterprise, closing, content))
  const path = `/matter-notices/${matterCaseId}/${notice}/objections`
  await ask(journey.as('enterprise-yunhe').send('POST', path, { text: '该公司尚欠货款三万元未付。' }))
  return doneMatter(await fileMatter(enterprise, closing, content)).matterCaseId
}

async function ask(answering: Promise<Answer>): Promise<void> {
  const { status, body } = await answering
  if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`)
}
