import { done } from '../answers.ts'
import type { Journey } from '../harness.ts'
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

/** A matter in each of the standings in which people meet one. */
export interface SeededMatter {
  readonly draft: string
  /** Filed, with a joint correction that waits for its answer. */
  readonly corrected: string
  /** A case of that one. */
  readonly child: string
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
  return { draft, corrected, child }
}
