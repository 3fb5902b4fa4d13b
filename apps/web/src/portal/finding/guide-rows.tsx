import { type Bilingual, formatBasis, type Guide } from '@tongban/domain'
import type { ReactElement, ReactNode } from 'react'
import { PlainTable } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './guide.module.css'

/** A part of the guide that the list of contents can lead to. */
export function GuideSection({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: Bilingual
  readonly children: ReactNode
}): ReactElement {
  const text = useText()
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {text(title)}
      </h2>
      {children}
    </section>
  )
}

interface ShownCondition {
  readonly text: Bilingual
  readonly when?: Bilingual | undefined
  readonly basis: readonly string[]
}

export function ConditionRows({
  conditions,
}: {
  readonly conditions: readonly ShownCondition[]
}): ReactElement {
  const text = useText()
  return (
    <ol className={styles['numbered']}>
      {conditions.map(({ text: condition, when, basis }) => (
        <li key={condition.zh}>
          {when === undefined ? null : <Situation when={when} />}
          <p>{text(condition)}</p>
          <Basis basis={basis} />
        </li>
      ))}
    </ol>
  )
}

/** For whom the line is, where it is not for all. */
export function Situation({ when }: { readonly when: Bilingual }): ReactElement {
  const text = useText()
  return (
    <p className={styles['when']}>{text({ zh: `适用情形：${when.zh}`, en: `Applies where ${when.en}` })}</p>
  )
}

export function Basis({ basis }: { readonly basis: readonly string[] }): ReactElement | null {
  const text = useText()
  if (basis.length === 0) return null
  return (
    <p className={styles['basis']}>
      {text({ zh: '依据：', en: 'Legal basis: ' })}
      {basis.map(formatBasis).join(text({ zh: '、', en: ', ' }))}
    </p>
  )
}

/** What the authority looks at in a step, and when it is met (审批标准). */
function Standards({ standards }: { readonly standards: Guide['steps'][number]['standards'] }): ReactElement {
  const text = useText()
  return (
    <details>
      <summary>
        {text({ zh: `审批标准（${standards.length}项）`, en: `What is looked at (${standards.length})` })}
      </summary>
      <ul>
        {standards.map(({ name, criterion, basis }) => (
          <li key={name.zh}>
            {text(name)}
            {criterion === undefined ? null : text({ zh: `：${criterion.zh}`, en: `: ${criterion.en}` })}
            {basis.length === 0 ? null : `（${basis.map(formatBasis).join('、')}）`}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What would be photographed where the step is done from afar (远程勘验). */
function Shots({ shots }: { readonly shots: Guide['steps'][number]['shots'] }): ReactElement {
  const text = useText()
  return (
    <details>
      <summary>
        {text({
          zh: `可以远程勘验，不必等待上门（拍摄清单${shots.length}项）`,
          en: `May be done from afar, without a visit (${shots.length} shots)`,
        })}
      </summary>
      <ul>
        {shots.map(({ shot, name, show }) => (
          <li key={shot}>
            {text(name)}
            {text({ zh: `：${show.zh}`, en: `: ${show.en}` })}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The steps in order; those that run side by side share a number. */
export function StepRows({ steps }: { readonly steps: Guide['steps'] }): ReactElement {
  const text = useText()
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={`${step.stage} ${step.step}`} value={step.stage}>
          <span className={styles['number']} aria-hidden>
            {step.stage}
          </span>
          <div>
            <h3>{text(step.name)}</h3>
            <p>
              {text(step.organisation)}
              {step.limitWorkingDays === undefined ? null : (
                <>
                  {text({ zh: ' · ', en: ' · ' })}
                  {step.limitWorkingDays === 0
                    ? text({ zh: '当场', en: 'on the spot' })
                    : text({
                        zh: `${step.limitWorkingDays}个工作日`,
                        en: `${step.limitWorkingDays} working ${step.limitWorkingDays === 1 ? 'day' : 'days'}`,
                      })}
                </>
              )}
            </p>
            {step.when === undefined ? null : <Situation when={step.when} />}
            {step.standards.length === 0 ? null : <Standards standards={step.standards} />}
            {step.shots.length === 0 ? null : <Shots shots={step.shots} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

export function LimitRows({ limits }: { readonly limits: Guide['limits'] }): ReactElement {
  const text = useText()
  const isConditional = limits.some(({ when }) => when !== undefined)
  return (
    <PlainTable caption={{ zh: '法定时限和承诺时限', en: 'Statutory and promised limits' }}>
      <thead>
        <tr>
          {isConditional ? <th scope="col">{text({ zh: '适用情形', en: 'Where' })}</th> : null}
          <th scope="col">{text({ zh: '法定时限', en: 'Statutory limit' })}</th>
          <th scope="col">{text({ zh: '承诺时限', en: 'Promised limit' })}</th>
          <th scope="col">{text({ zh: '依据', en: 'Legal basis' })}</th>
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <tr key={limit.when?.zh ?? ''}>
            {isConditional ? <td>{text(limit.when ?? { zh: '其他情形', en: 'otherwise' })}</td> : null}
            <td>{text(limit.statutory)}</td>
            <td>
              <strong>{text(limit.promised)}</strong>
            </td>
            <td>{limit.basis === undefined ? '—' : formatBasis(limit.basis)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

export function FeeRows({ fees }: { readonly fees: Guide['fees'] }): ReactElement {
  const text = useText()
  if (fees.length === 0) return <p>{text({ zh: '不收费。', en: 'Free of charge.' })}</p>
  return (
    <PlainTable caption={{ zh: '收费项目和标准', en: 'Fees and rates' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '收费项目', en: 'Fee' })}</th>
          <th scope="col">{text({ zh: '收费标准', en: 'Rate' })}</th>
          <th scope="col">{text({ zh: '依据', en: 'Legal basis' })}</th>
        </tr>
      </thead>
      <tbody>
        {fees.map((fee) => (
          <tr key={fee.text.zh}>
            <td>
              {text(fee.text)}
              {fee.when === undefined ? null : <Situation when={fee.when} />}
            </td>
            <td>
              {text(fee.standard)}
              {fee.yuan === undefined ? null : text({ zh: `（${fee.yuan}元）`, en: ` (${fee.yuan} yuan)` })}
            </td>
            <td>{fee.basis.map(formatBasis).join(text({ zh: '、', en: ', ' }))}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
