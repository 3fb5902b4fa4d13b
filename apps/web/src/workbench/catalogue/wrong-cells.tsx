import { type Text, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Notice, PlainTable } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'

/** What of a file of rows cannot be taken, and where: `column` is empty where it is about the whole row. */
export interface WrongCell {
  readonly row: number
  readonly column: string
  readonly message: Text
}

const cellsShown = 50

/** What is wrong in a file that was chosen, by row and column, as whoever opens it again finds it. */
export function WrongCells({
  title,
  cells,
}: {
  readonly title: Text
  readonly cells: readonly WrongCell[]
}): ReactElement {
  const text = useText()
  return (
    <>
      <Notice tone="bad" spoken title={title}>
        {text({
          zh: '请在文件中改正后重新选择。',
          en: 'Correct them in the file and choose it again.',
        })}
      </Notice>
      <PlainTable caption={{ zh: '文件中的错误', en: 'Errors in the file' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '行', en: 'Row' })}</th>
            <th scope="col">{text({ zh: '列', en: 'Column' })}</th>
            <th scope="col">{text({ zh: '问题', en: 'What is wrong' })}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, cellsShown).map(({ row, column, message }) => (
            <tr key={`${row} ${column} ${readText(message).zh}`}>
              <td className={styles['number']}>{row}</td>
              <td>{column}</td>
              <td>{text(message)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {cells.length > cellsShown ? (
        <p className={styles['soft']}>
          {text({
            zh: `另有${cells.length - cellsShown}处没有列出。`,
            en: `${cells.length - cellsShown} more are not shown.`,
          })}
        </p>
      ) : null}
    </>
  )
}
