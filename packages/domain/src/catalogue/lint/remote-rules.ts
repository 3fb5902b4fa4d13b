import { listChecks } from '../approval-standard.ts'
import { listDeclaredSteps } from '../reading.ts'
import { listStandardShots } from '../remote-terms.ts'
import { type LintRule, demand } from './rule.ts'

/** Inspections that may be done from afar (远程勘验). */
export const remoteRules: readonly LintRule[] = [
  {
    id: 'remote-inspects',
    severity: 'error',
    title: { zh: '只有现场核查环节可以远程勘验', en: 'Only an inspection can be done from afar' },
    source: '行政许可法 第三十四条第三款',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.remote === undefined || step.does === 'inspect',
          [...path, 'remote'],
          {
            zh: '这个环节不是现场核查，没有可以远程查看的场所。',
            en: 'The step inspects nothing, so there is nothing to look at from afar.',
          },
          {
            zh: '删去 remote，或者把环节类型改为 inspect。',
            en: 'Leave remote out, or let the step inspect.',
          },
        ),
      ),
  },
  {
    id: 'shot-once',
    severity: 'error',
    title: { zh: '拍摄要点不重复', en: 'No shot stands twice in a list' },
    source: '审批平台规则',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) => {
        const shots = listStandardShots(step).map(({ shot }) => shot)
        return shots.flatMap((shot, index) =>
          demand(
            shots.indexOf(shot) === index,
            [...path, 'remote', 'shots', index, 'shot'],
            { zh: `拍摄要点“${shot}”重复。`, en: `The shot "${shot}" stands twice.` },
            { zh: '删去一个，或者换一个编号。', en: 'Leave one out, or give it another id.' },
          ),
        )
      }),
  },
  {
    id: 'shot-serves-check',
    severity: 'error',
    title: { zh: '拍摄要点对应本环节的审查要点', en: 'A shot serves a check of its step' },
    source: '审批标准化要求',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) => {
        const checks = new Set(listChecks(step).map(({ name }) => name.zh))
        return listStandardShots(step).flatMap(({ check }, index) =>
          demand(
            check === undefined || checks.has(check),
            [...path, 'remote', 'shots', index, 'check'],
            {
              zh: `本环节没有审查要点“${check}”，拍了也不知道用来证明什么。`,
              en: `The step has no check "${check}", so that nobody knows what the shot is to show.`,
            },
            {
              zh: '照抄本环节审查要点的中文，或者先把要点补上。',
              en: 'Copy the Chinese words of a check of the step, or add the check.',
            },
          ),
        )
      }),
  },
  {
    id: 'distance-needs-place',
    severity: 'warning',
    title: { zh: '规定了距离的清单要求定位', en: 'A distance is of use where a place is asked for' },
    source: '审批平台规则',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.remote?.distance === undefined ||
            listStandardShots(step).some(({ placeRequired }) => placeRequired),
          [...path, 'remote', 'distance'],
          {
            zh: '规定了与场所的距离，但是没有一个要点要求定位，距离无从核对。',
            en: 'A distance is set, but no shot asks for a place to measure it from.',
          },
          {
            zh: '至少一个要点写 place: true，或者删去 distance。',
            en: 'Ask for the place of one shot at least, or leave the distance out.',
          },
        ),
      ),
  },
]
