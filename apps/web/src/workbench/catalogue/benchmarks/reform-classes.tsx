import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../../api/index.ts'
import { Button, Loading, PlainTable, ProblemNotice, SelectField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'
import { Figure } from '../figure.tsx'
import { saveTables } from '../save-table.ts'

const unnamed = { zh: '未写明', en: 'Not named' }

/** Business licences by the class of their reform (证照分离): in all, by department and one by one. */
export function ReformClasses(): ReactElement {
  const text = useText()
  const [wanted, setWanted] = useState('')
  const report = useQuery({
    queryKey: ['reform-classes'],
    queryFn: () => send(api.GET('/api/v1/catalogue-reform')),
  })
  if (report.isPending) return <Loading lines={4} />
  if (report.isError) return <ProblemNotice problem={report.error} onRetry={() => void report.refetch()} />
  const { classes, without, departments, items } = report.data
  const nameOf = (reform: string | null) => classes.find((one) => one.reform === reform)?.name ?? unnamed
  const shown = items.filter(({ reform }) => wanted === '' || (reform ?? 'none') === wanted)
  const save = () =>
    saveTables('证照分离改革统计', [
      {
        name: '部门',
        columns: ['部门', ...classes.map(({ name }) => name.zh), unnamed.zh],
        rows: [
          ...departments.map(({ name, counts, without: left }) => [
            name.zh,
            ...classes.map(({ reform }) => String(counts[reform])),
            String(left),
          ]),
          ['合计', ...classes.map((one) => String(one.items)), String(without)],
        ],
      },
      {
        name: '事项',
        columns: ['事项', '实施主体', '改革方式'],
        rows: items.map(({ name, authorityName, reform }) => [name.zh, authorityName.zh, nameOf(reform).zh]),
      },
    ])
  return (
    <section className={styles['stack']} aria-labelledby="reform">
      <h2 id="reform">{text({ zh: '证照分离改革', en: 'Reform of business licences' })}</h2>
      <dl className={styles['figures']}>
        {classes.map(({ reform, name, items: count }) => (
          <Figure key={reform} name={name} value={String(count)} />
        ))}
        <Figure name={{ zh: '未写明改革方式', en: 'No class named' }} value={String(without)} />
      </dl>
      <div className={styles['acts']}>
        <Button onPress={() => void save()}>{text({ zh: '导出改革统计', en: 'Export the classes' })}</Button>
      </div>
      <PlainTable caption={{ zh: '各部门改革方式', en: 'Classes by department' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '部门', en: 'Department' })}</th>
            {classes.map(({ reform, name }) => (
              <th key={reform} scope="col">
                {text(name)}
              </th>
            ))}
            <th scope="col">{text(unnamed)}</th>
          </tr>
        </thead>
        <tbody>
          {departments.map(({ authority, name, counts, without: left }) => (
            <tr key={authority}>
              <th scope="row">{text(name)}</th>
              {classes.map(({ reform }) => (
                <td key={reform} className={styles['number']}>
                  {counts[reform]}
                </td>
              ))}
              <td className={styles['number']}>{left}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <details>
        <summary>{text({ zh: '涉企经营许可事项', en: 'Licences that businesses need' })}</summary>
        <div className={styles['filters']}>
          <SelectField
            label={{ zh: '改革方式', en: 'Class' }}
            required={false}
            unmarked
            value={wanted}
            placeholder={{ zh: '全部', en: 'All' }}
            choices={[
              ...classes.map(({ reform, name }) => ({ value: reform as string, label: name })),
              { value: 'none', label: unnamed },
            ]}
            onChange={setWanted}
          />
        </div>
        <PlainTable caption={{ zh: '涉企经营许可事项', en: 'Licences that businesses need' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
              <th scope="col">{text({ zh: '实施主体', en: 'Authority' })}</th>
              <th scope="col">{text({ zh: '改革方式', en: 'Class' })}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ item, name, authorityName, reform }) => (
              <tr key={item}>
                <td>
                  <Link to={'/workbench/items/$item' as string} params={{ item } as never}>
                    {text(name)}
                  </Link>
                </td>
                <td>{text(authorityName)}</td>
                <td>{text(nameOf(reform))}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </details>
    </section>
  )
}
