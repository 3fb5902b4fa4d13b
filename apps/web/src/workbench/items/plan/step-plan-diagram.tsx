import type { ReactElement } from 'react'
import { useText } from '../../../language/index.ts'
import type { Names } from '../difference/describe-difference.ts'
import { isRecord } from '../source/definition-source.ts'
import styles from '../sections/sections.module.css'
import { readStages, type ReadStep } from './read-steps.ts'
import { layOutSteps, type PlanEdge, type PlanNode } from './step-plan.ts'

/** The name of a step, short enough for its box. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

/** As many of the parts as fit, the first in any case. */
function cutParts(parts: readonly string[], length: number): string {
  const told = parts.filter((part) => part !== '')
  const whole = told.join(' · ')
  return whole.length > length ? (told[0] ?? '') : whole
}

/** The steps drawn: stages from left to right; a box leads to the fields of its step. */
export function StepPlanDiagram({
  definition,
  names,
  onChoose,
}: {
  readonly definition: unknown
  readonly names: Names
  readonly onChoose?: (path: readonly (string | number)[]) => void
}): ReactElement {
  const text = useText()
  const stages = readStages(definition)
  const steps = stages.flat()
  const plan = layOutSteps(stages)
  const nameOf = (step: ReadStep) => {
    const { name } = step
    if (typeof name === 'string') return name
    return isRecord(name)
      ? text({ zh: String(name['zh'] ?? ''), en: String(name['en'] ?? name['zh'] ?? '') })
      : step.step
  }
  return (
    <div
      className={styles['diagram']}
      tabIndex={0}
      role="region"
      aria-label={text({ zh: `办理流程图，共${steps.length}个环节`, en: `Diagram of ${steps.length} steps` })}
    >
      <svg
        width={plan.width}
        height={plan.height}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        role="presentation"
      >
        <defs>
          <marker
            id="plan-arrow"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" style={{ fill: 'var(--ink-soft)' }} />
          </marker>
        </defs>
        {plan.edges.map((edge) => (
          <EdgeLine key={edge.id} edge={edge} />
        ))}
        {plan.nodes.map((node) => {
          const step = node.step === undefined ? undefined : steps[node.step]
          if (step === undefined) return <Sign key={node.id} node={node} />
          const name = nameOf(step)
          const duty = step.duty === undefined ? '' : text(names.find('duties', step.duty) ?? step.duty)
          const limit =
            step.limit === undefined
              ? ''
              : text({
                  zh: `${step.limit}个工作日`,
                  en: step.limit === 1 ? '1 working day' : `${step.limit} working days`,
                })
          const note = step.isOptional
            ? text({ zh: '必要时', en: 'where needed' })
            : step.when !== undefined
              ? text({ zh: '按情形', en: 'by situation' })
              : ''
          const box = (
            <>
              <title>{[name, duty, limit, note].filter((part) => part !== '').join(' · ')}</title>
              <rect
                className={styles['node']}
                data-dashed={step.isConditional ? true : undefined}
                x={node.x}
                y={node.y}
                width={node.width}
                height={node.height}
                rx="10"
              />
              <text
                className={styles['nodeName']}
                x={node.x + node.width / 2}
                y={node.y + 26}
                textAnchor="middle"
              >
                {cut(name, text({ zh: 'zh', en: 'en' }) === 'zh' ? 9 : 17)}
              </text>
              <text
                className={styles['nodeSoft']}
                x={node.x + node.width / 2}
                y={node.y + 47}
                textAnchor="middle"
              >
                {cut(duty, text({ zh: 'zh', en: 'en' }) === 'zh' ? 11 : 21)}
              </text>
              <text
                className={styles['nodeSoft']}
                x={node.x + node.width / 2}
                y={node.y + 66}
                textAnchor="middle"
              >
                {/* The dashed frame says so too; English has no room for both in the box. */}
                {cutParts([limit, note], text({ zh: 'zh', en: 'en' }) === 'zh' ? 14 : 22)}
              </text>
            </>
          )
          if (onChoose === undefined) return <g key={node.id}>{box}</g>
          return (
            <g
              key={node.id}
              className={styles['nodeLink']}
              role="button"
              tabIndex={0}
              aria-label={[name, duty, limit, note].filter((part) => part !== '').join('，')}
              onClick={() => onChoose(step.path)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                onChoose(step.path)
              }}
            >
              {box}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function EdgeLine({ edge }: { readonly edge: PlanEdge }): ReactElement {
  return (
    <polyline
      className={styles['line']}
      data-round={edge.role === 'round' ? true : undefined}
      points={edge.points.map(({ x, y }) => `${x},${y}`).join(' ')}
      markerEnd="url(#plan-arrow)"
    />
  )
}

/** Start, end and gateways, in the signs of BPMN. */
function Sign({ node }: { readonly node: PlanNode }): ReactElement {
  const { x, y, width, height, kind } = node
  const [middle, centre] = [x + width / 2, y + height / 2]
  if (kind === 'start' || kind === 'end') {
    return (
      <circle
        className={styles['node']}
        data-end={kind === 'end' ? true : undefined}
        cx={middle}
        cy={centre}
        r={width / 2 - 2}
      />
    )
  }
  const corners = [`${middle},${y}`, `${x + width},${centre}`, `${middle},${y + height}`, `${x},${centre}`]
  const arm = kind === 'parallel' ? 12 : 8
  return (
    <g>
      <polygon className={styles['node']} points={corners.join(' ')} />
      <path
        className={styles['line']}
        style={{ strokeWidth: 3 }}
        d={
          kind === 'parallel'
            ? `M${middle - arm} ${centre}h${2 * arm}M${middle} ${centre - arm}v${2 * arm}`
            : `M${middle - arm} ${centre - arm}l${2 * arm} ${2 * arm}M${middle + arm} ${centre - arm}l${-2 * arm} ${2 * arm}`
        }
      />
    </g>
  )
}
