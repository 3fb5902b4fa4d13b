import { type CSSProperties, type ReactElement, useState } from 'react'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  TextField,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useOrganisations } from './administration-data.ts'
import { OrganisationDialog } from './organisation-dialog.tsx'
import { kindNames, levelNames } from './organisation-names.ts'
import { orderAsTree } from './organisations.ts'
import styles from './administration.module.css'

/** Places and organisations: their windows, numbers of documents, and where their decisions are reviewed. */
export function OrganisationsPage(): ReactElement {
  const text = useText()
  const { data, error, refetch } = useOrganisations()
  const [words, setWords] = useState('')
  const [opened, setOpened] = useState<string | null>()
  const sought = words.trim().toLowerCase()
  const lines = orderAsTree(data ?? []).filter(
    ({ one }) =>
      sought === '' || `${one.organisation} ${one.name.zh} ${one.name.en}`.toLowerCase().includes(sought),
  )
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '机构', en: 'Organisations' }}
        lead={text({
          zh: '机构信息用于办事指南、文书和印章；已发布的事项版本保留发布时的内容。',
          en: 'They stand in guides, documents and seals; published revisions of items keep what they said.',
        })}
        actions={
          <Button look="primary" onPress={() => setOpened(null)}>
            {text({ zh: '登记机构', en: 'Enter an organisation' })}
          </Button>
        }
      />
      <div className={styles['filter']} role="search">
        <TextField
          label={{ zh: '查找机构', en: 'Find an organisation' }}
          type="search"
          required={false}
          unmarked
          value={words}
          maxLength={60}
          onChange={setWords}
        />
      </div>
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading lines={10} /> : null}
      {data !== undefined && lines.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的机构', en: 'No organisation fits' }} />
      ) : null}
      {lines.length === 0 ? null : (
        <Card>
          <PlainTable caption={{ zh: '机构目录', en: 'Organisations' }}>
            <thead>
              <tr>
                <th scope="col">{text({ zh: '名称', en: 'Name' })}</th>
                <th scope="col">{text({ zh: '编号', en: 'Id' })}</th>
                <th scope="col">{text({ zh: '类别', en: 'Kind' })}</th>
                <th scope="col">{text({ zh: '层级', en: 'Level' })}</th>
                <th scope="col">{text({ zh: '区划', en: 'Area' })}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ one, depth }) => (
                <tr key={one.organisation}>
                  <th
                    scope="row"
                    className={`${styles['branch']} ${styles['pressed']}`}
                    style={{ '--depth': sought === '' ? depth : 0 } as CSSProperties}
                  >
                    <Button size="small" look="quiet" onPress={() => setOpened(one.organisation)}>
                      {text(one.name)}
                    </Button>
                  </th>
                  <td>{one.organisation}</td>
                  <td>{text(kindNames[one.kind] ?? one.kind)}</td>
                  <td>{text(levelNames[one.level] ?? one.level)}</td>
                  <td>{one.area}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </Card>
      )}
      {opened === undefined ? null : (
        <OrganisationDialog
          organisation={opened}
          organisations={data ?? []}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  )
}
