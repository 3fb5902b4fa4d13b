import { expect, test } from 'vitest'
import { describeWaiting } from './describe-waiting.ts'

type Tasks = Parameters<typeof describeWaiting>[1]

const advice = (awaitsApplicant: boolean): Tasks[number] => ({
  task: 'pre-approval/food/company',
  kind: 'pre-approval',
  name: { zh: '食品经营许可预审批', en: 'Opinion on the food licence' },
  preApproval: {
    effect: 'advisory',
    for: 'company',
    basis: [],
    since: null,
    due: null,
    opinion: null,
    awaitsApplicant,
  },
})
const notice: Tasks[number] = {
  task: 'notice/closing',
  kind: 'notice',
  name: { zh: '简易注销公示', en: 'Notice' },
  preApproval: null,
}
const taxes: Tasks[number] = {
  task: 'taxes',
  kind: 'item',
  name: { zh: '清税', en: 'Taxes' },
  preApproval: null,
}
const waitingFor = (...tasks: readonly Tasks[number][]): Parameters<typeof describeWaiting>[0] => ({
  kind: 'item',
  waitsFor: tasks.map(({ task }) => ({ task, kind: 'result', basis: [], materials: [] })) as never,
})

test('an item is filed by itself when what it waits for has come, each told by what must become of it', () => {
  expect(describeWaiting(waitingFor(taxes, notice), [taxes, notice]).zh).toBe(
    '等待“清税”办结、“简易注销公示”期满且没有成立的异议后自动提交，无需再交材料。',
  )
  expect(describeWaiting(waitingFor(advice(false)), [advice(false)]).zh).toBe(
    '等待“食品经营许可预审批”出具且意见为同意后自动提交，无需再交材料。',
  )
})

test('while the applicant has to decide on unfavourable advice nothing is said to go on by itself', () => {
  expect(describeWaiting(waitingFor(taxes, advice(true)), [taxes, advice(true)]).zh).toBe(
    '“食品经营许可预审批”意见为不同意，等待申请人决定：继续办理的，自动提交，无需再交材料；撤回的，不再提交。',
  )
})
