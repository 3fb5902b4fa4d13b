import type { ReactElement } from 'react'
import { Button, Card, Notice, PlainTable, Progress } from '../../design/index.ts'
import { formatNumber, useLanguage, useText } from '../../language/index.ts'
import { type Rehearsal, isUnderWay, writeCsv } from './rehearsals.ts'
import styles from './rehearsal.module.css'

/** How far a rehearsal is, or what it found: figures, tables, affected cases, all of it as a file. */
export function RehearsalResult({
  rehearsal,
  onStop,
  isStopping,
}: {
  readonly rehearsal: Rehearsal
  readonly onStop: () => void
  readonly isStopping: boolean
}): ReactElement {
  const text = useText()
  if (isUnderWay(rehearsal)) {
    const { done, total } = rehearsal
    return (
      <Card>
        <div className={styles['stack']}>
          <p role="status">
            {total === 0
              ? text({ zh: '正在准备演练……', en: 'Getting ready…' })
              : text({
                  zh: `正在演练，已看过${done}件，共${total}件。`,
                  en: `Rehearsing: ${done} of ${total} cases.`,
                })}
          </p>
          <Progress value={total === 0 ? 0 : done / total} label={{ zh: '演练进度', en: 'Progress' }} />
          <div className={styles['acts']}>
            <Button onPress={onStop} isPending={isStopping}>
              {text({ zh: '停止演练', en: 'Stop' })}
            </Button>
          </div>
        </div>
      </Card>
    )
  }
  return <Finished rehearsal={rehearsal} />
}

function Finished({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { figures, tables, affected, affectedCases, status } = rehearsal
  if (figures === null) {
    return status === 'stopped' ? (
      <Notice title={{ zh: '演练已停止', en: 'Stopped' }}>
        {text({ zh: '停止前没有结果，可以重新演练。', en: 'Nothing was found before; start it anew.' })}
      </Notice>
    ) : (
      <Notice tone="bad" title={{ zh: '演练未能完成', en: 'The rehearsal was not finished' }}>
        {text({
          zh: '草稿引用的登记内容在此期间有变化。请检查草稿后重新演练。',
          en: 'What the draft refers to changed meanwhile. Check the draft and rehearse it again.',
        })}
      </Notice>
    )
  }
  return (
    <>
      {status === 'stopped' ? (
        <Notice tone="warn">
          {text({
            zh: `演练中途停止，以下只是已经看过的${figures.cases}件。`,
            en: `It was stopped; these are the ${figures.cases} cases that it had looked at.`,
          })}
        </Notice>
      ) : null}
      <Card>
        <div className={styles['stack']}>
          <dl className={styles['figures']}>
            {listFigures(figures).map(({ name, value }) => (
              <div key={name.en}>
                <dt>{text(name)}</dt>
                <dd>{formatNumber(value, language)}</dd>
              </div>
            ))}
          </dl>
          {figures.found > figures.cases ? (
            <p className={styles['note']}>
              {text({
                zh: `所选期间共有${figures.found}件，均匀抽取了${figures.cases}件。`,
                en: `Of ${figures.found} cases of the period ${figures.cases} were taken, spread evenly.`,
              })}
            </p>
          ) : null}
          {tables.length === 0 ? (
            <p>
              {text(
                figures.found === 0
                  ? {
                      zh: '没有符合条件的办件，没有可以比较的内容。请改选提交日期。',
                      en: 'No case fits, so there is nothing to compare. Choose other days.',
                    }
                  : { zh: '结果没有变化。', en: 'Nothing would differ.' },
              )}
            </p>
          ) : (
            <div className={styles['acts']}>
              <Button onPress={() => download(rehearsal, language)}>
                {text({ zh: '导出结果（CSV）', en: 'Export (CSV)' })}
              </Button>
            </div>
          )}
        </div>
      </Card>
      {tables.map((table) => (
        <ResultTable key={table.id} table={table} />
      ))}
      {affected.length === 0 ? null : <Affected affected={affected} affectedCases={affectedCases} />}
    </>
  )
}

function listFigures(figures: NonNullable<Rehearsal['figures']>) {
  return [
    { name: { zh: '演练办件', en: 'Cases rehearsed' }, value: figures.cases },
    { name: { zh: '结果有变化', en: 'Would differ' }, value: figures.different },
    { name: { zh: '新增超期', en: 'Newly late' }, value: figures.newlyLate },
    { name: { zh: '不再超期', en: 'No longer late' }, value: figures.noLongerLate },
    { name: { zh: '需要补正', en: 'Corrections' }, value: figures.corrections },
    { name: { zh: '只缺新增要求', en: 'Lack new demands only' }, value: figures.newDemands },
    { name: { zh: '新增秒批', en: 'More instant approvals' }, value: figures.instantGained },
    { name: { zh: '减少秒批', en: 'Fewer instant approvals' }, value: figures.instantLost },
    { name: { zh: '有无法判断的内容', en: 'Something unknown' }, value: figures.unknownCases },
  ]
}

function ResultTable({ table }: { readonly table: Rehearsal['tables'][number] }): ReactElement {
  const text = useText()
  return (
    <Card>
      <div className={styles['stack']}>
        <h2>{text(table.title)}</h2>
        {table.note === null ? null : <p className={styles['note']}>{text(table.note)}</p>}
        <PlainTable caption={table.title}>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column.en} scope="col" className={index === 0 ? undefined : styles['number']}>
                  {text(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, values }) => (
              <tr key={name.en}>
                <th scope="row">{text(name)}</th>
                {values.map((value, index) => (
                  <td key={table.columns[index + 1]?.en ?? index} className={styles['number']}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </Card>
  )
}

function Affected({ affected, affectedCases }: Pick<Rehearsal, 'affected' | 'affectedCases'>): ReactElement {
  const text = useText()
  const caption = { zh: '有变化的办件', en: 'Cases in which something would differ' }
  return (
    <Card>
      <div className={styles['stack']}>
        <h2>{text(caption)}</h2>
        {affectedCases > affected.length ? (
          <p className={styles['note']}>
            {text({
              zh: `共${affectedCases}件，列出其中${affected.length}件。`,
              en: `${affected.length} of ${affectedCases} are listed.`,
            })}
          </p>
        ) : null}
        <PlainTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '办件编号', en: 'Case' })}</th>
              <th scope="col">{text({ zh: '变化', en: 'What would differ' })}</th>
            </tr>
          </thead>
          <tbody>
            {affected.map(({ caseId, number, differences }) => (
              <tr key={caseId}>
                <th scope="row">{number ?? caseId}</th>
                <td>
                  <ul className={styles['list']}>
                    {differences.map((difference) => (
                      <li key={difference.en}>{text(difference)}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </Card>
  )
}

function download(rehearsal: Rehearsal, language: 'zh' | 'en'): void {
  const address = URL.createObjectURL(
    new Blob([writeCsv(rehearsal, language)], { type: 'text/csv;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = `${language === 'zh' ? '演练结果' : 'rehearsal'}-${rehearsal.askedAt.slice(0, 10)}.csv`
  link.click()
  URL.revokeObjectURL(address)
}
