import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { Button, Checkbox, PlainTable } from '../../../design/index.ts'
import { formatDate, formatNumber, useLanguage, useText } from '../../../language/index.ts'
import { useItemNames } from '../../lists/list-data.ts'
import { type HeldStep, nameOfStep } from './held-step.ts'
import styles from './handover.module.css'

const pageSize = 50

export interface HeldStepTableProps {
  readonly steps: readonly HeldStep[]
  /** Names of the steps that stay where they are. */
  readonly left: ReadonlySet<string>
  readonly onLeave: (left: ReadonlySet<string>) => void
}

/** The steps in somebody's hand, some at a time, each to be handed over or left. */
export function HeldStepTable({ steps, left, onLeave }: HeldStepTableProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [wanted, setPage] = useState(0)
  const items = useItemNames(language === 'en')
  const pages = Math.ceil(steps.length / pageSize)
  // Fewer are left once some have been handed over.
  const page = Math.min(wanted, pages - 1)
  const shown = steps.slice(page * pageSize, (page + 1) * pageSize)
  const leave = (names: readonly string[], isLeft: boolean) => {
    const next = new Set(left)
    for (const name of names) {
      if (isLeft) next.add(name)
      else next.delete(name)
    }
    onLeave(next)
  }
  const number = (value: number) => formatNumber(value, language)
  return (
    <div className={styles['stack']}>
      <div className={styles['line']}>
        <Checkbox
          checked={steps.every((step) => !left.has(nameOfStep(step)))}
          onChange={(checked) => leave(steps.map(nameOfStep), !checked)}
        >
          {text({ zh: `全部 ${number(steps.length)} 个环节`, en: `All ${number(steps.length)} steps` })}
        </Checkbox>
        {pages === 1 ? null : (
          <nav className={styles['line']} aria-label={text({ zh: '环节分页', en: 'Pages of steps' })}>
            <Button size="small" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
              {text({ zh: '上一页', en: 'Previous' })}
            </Button>
            <span role="status">
              {text({
                zh: `第 ${number(page + 1)} 页，共 ${number(pages)} 页`,
                en: `Page ${number(page + 1)} of ${number(pages)}`,
              })}
            </span>
            <Button size="small" isDisabled={page === pages - 1} onPress={() => setPage(page + 1)}>
              {text({ zh: '下一页', en: 'Next' })}
            </Button>
          </nav>
        )}
      </div>
      <PlainTable caption={{ zh: '承办中的环节', en: 'Steps in hand' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '移交的环节', en: 'Step to hand over' })}</th>
            <th scope="col">{text({ zh: '办件', en: 'Case' })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((step) => {
            const name = nameOfStep(step)
            const english = language === 'en' ? items?.find(({ id }) => id === step.item)?.name.en : undefined
            return (
              <tr key={name}>
                <td>
                  <Checkbox checked={!left.has(name)} onChange={(checked) => leave([name], !checked)}>
                    {text(step.stepName)}
                    <span className="visually-hidden">
                      {text({ zh: `，办件 ${step.number ?? ''}`, en: `, case ${step.number ?? ''}` })}
                    </span>
                  </Checkbox>
                </td>
                <td className={styles['case']}>
                  <Link to="/workbench/cases/$caseId" params={{ caseId: step.caseId }} preload={false}>
                    {step.number ?? text({ zh: '未编号', en: 'No number yet' })}
                  </Link>
                  <br />
                  {english ?? step.itemName}
                  {text({ zh: '　', en: ' · ' })}
                  <bdi>{step.applicantName}</bdi>
                  {step.due === null ? null : (
                    <span className={styles['due']}>
                      {text({
                        zh: `${formatDate(step.due, 'zh')}到期`,
                        en: `Due ${formatDate(step.due, 'en')}`,
                      })}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </PlainTable>
    </div>
  )
}
