import type { Bilingual } from '@tongban/domain'
import type { MatterTask } from './types.ts'

/** What must have become of each kind of task before the next is filed. */
const met: Readonly<Record<MatterTask['kind'], Bilingual>> = {
  item: { zh: '办结', en: 'is done' },
  notice: { zh: '期满且没有成立的异议', en: 'has run its time' },
  'pre-approval': { zh: '出具且意见为同意', en: 'is given and favourable' },
}

/** What an item or a notice waits for, and whether it then goes on by itself. */
export function describeWaiting(
  { waitsFor, kind }: Pick<MatterTask, 'waitsFor' | 'kind'>,
  tasks: readonly Pick<MatterTask, 'task' | 'kind' | 'name' | 'preApproval'>[],
): Bilingual {
  const ids = new Set(waitsFor.map((wait) => wait.task))
  const before = tasks.filter(({ task }) => ids.has(task))
  const follows =
    kind === 'item'
      ? { zh: '自动提交，无需再交材料', en: 'It is then filed by itself; nothing more is to be handed in.' }
      : { zh: '自动开始', en: 'It then begins by itself.' }
  if (before.length === 0)
    return kind === 'item'
      ? { zh: '等待提交。', en: 'Waits to be filed.' }
      : { zh: '等待开始。', en: 'Waits to begin.' }
  const advised = before.find(({ preApproval }) => preApproval?.awaitsApplicant === true)
  if (advised !== undefined) {
    return {
      zh: `“${advised.name.zh}”意见为不同意，等待申请人决定：继续办理的，${follows.zh}；撤回的，不再提交。`,
      en: `“${advised.name.en}” was unfavourable; it waits for the applicant to go on or withdraw. ${follows.en}`,
    }
  }
  const kinds = (Object.keys(met) as MatterTask['kind'][]).flatMap((one) => {
    const names = before.filter((task) => task.kind === one).map(({ name }) => name)
    if (names.length === 0) return []
    return [
      {
        zh: `“${names.map(({ zh }) => zh).join('”“')}”${met[one].zh}`,
        en: `${names.map(({ en }) => `“${en}”`).join(', ')} ${met[one].en}`,
      },
    ]
  })
  return {
    zh: `等待${kinds.map(({ zh }) => zh).join('、')}后${follows.zh}。`,
    en: `Waits until ${kinds.map(({ en }) => en).join(' and ')}. ${follows.en}`,
  }
}
