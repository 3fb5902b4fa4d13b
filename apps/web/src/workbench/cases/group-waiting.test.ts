import { expect, test } from 'vitest'
import type { CaseAction } from './case-data.ts'
import { groupWaiting } from './group-waiting.ts'

const wait = (command: string, reason: string): CaseAction => ({
  command,
  name: { zh: command, en: command },
  available: false,
  disabledReason: { zh: reason, en: reason },
  waitsFor: 'person',
  steps: null,
})

test('acts that wait for the same reason stand together, and the reason once', () => {
  const groups = groupWaiting([
    wait('批准延期', '此项须由机关负责人办理。'),
    wait('收件', '您没有办理此环节的岗位（窗口受理）。'),
    wait('作废', '此项须由机关负责人办理。'),
  ])
  expect(groups.map(({ reason, actions }) => [reason.zh, actions.map(({ command }) => command)])).toEqual([
    ['此项须由机关负责人办理。', ['批准延期', '作废']],
    ['您没有办理此环节的岗位（窗口受理）。', ['收件']],
  ])
})
