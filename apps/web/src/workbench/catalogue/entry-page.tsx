import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { levelLabels, typeLabels } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { parse, stringify } from 'yaml'
import { api, makeKey, send } from '../../api/index.ts'
import {
  AwaitedPage,
  Button,
  Card,
  Dialog,
  FactList,
  PageHeading,
  PlainTable,
  ProblemNotice,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './catalogue.module.css'
import { CatalogueTabs } from './catalogue-tabs.tsx'
import { ClaimTable } from './claim-table.tsx'
import { DeviationsTable } from './deviations-table.tsx'
import { Words } from './words.tsx'

type Entry = components['schemas']['BaseEntryDetail']

/** An entry of a base list: what is common, what is local, who claimed it, and what its versions changed. */
export function EntryPage(): ReactElement {
  const { entry = '' } = useParams({ strict: false }) as { entry?: string }
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const [isEditing, setEditing] = useState(false)
  const found = useQuery({
    queryKey: ['base-entry', entry],
    queryFn: () => send(api.GET('/api/v1/base-lists/entries/{entry}', { params: { path: { entry } } })),
  })
  const { data } = found
  if (data === undefined)
    return (
      <>
        <CatalogueTabs />
        <AwaitedPage
          title={{ zh: '基本目录', en: 'Base lists' }}
          lines={10}
          problem={found.error}
          onRetry={() => void found.refetch()}
        />
      </>
    )
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={data.name}
        actions={
          data.mine && may('base-list.publish') ? (
            <Button look="primary" onPress={() => setEditing(true)}>
              {text({ zh: '发布新版本……', en: 'New version …' })}
            </Button>
          ) : null
        }
      />
      <Card>
        <FactList
          facts={[
            { name: { zh: '发布单位', en: 'Published by' }, value: text(data.publisherName) },
            {
              name: { zh: '现行版本', en: 'Version' },
              value: text({
                zh: `第${data.version}版，${formatMoment(data.publishedAt, 'zh')}发布`,
                en: `${data.version}, ${formatMoment(data.publishedAt, 'en')}`,
              }),
            },
            {
              name: { zh: '事项类型', en: 'Kind' },
              value: text(typeLabels[data.type as keyof typeof typeLabels] ?? data.type),
            },
            {
              name: { zh: '行使层级', en: 'Levels' },
              value: data.levels.map((level) => text(levelLabels[level])).join(text({ zh: '、', en: ', ' })),
            },
          ]}
        />
      </Card>
      <section className={styles['stack']} aria-labelledby="common">
        <h2 id="common">{text({ zh: '共性要素', en: 'Common elements' })}</h2>
        <PlainTable
          caption={{ zh: '共性要素，认领单位不得修改', en: 'Common elements, not changed locally' }}
        >
          <thead>
            <tr>
              <th scope="col">{text({ zh: '要素', en: 'Element' })}</th>
              <th scope="col">{text({ zh: '内容', en: 'Content' })}</th>
            </tr>
          </thead>
          <tbody>
            {data.common.map(({ element, name, value }) => (
              <tr key={element}>
                <th scope="row">{text(name)}</th>
                <td>
                  <Words words={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
        <p className={styles['soft']}>
          {text({ zh: '个性要素（由各单位填写）：', en: 'Local elements: ' })}
          {data.local.map(({ name }) => text(name)).join(text({ zh: '、', en: ', ' }))}
        </p>
      </section>
      <section className={styles['stack']} aria-labelledby="claims">
        <h2 id="claims">{text({ zh: '认领情况', en: 'Claims' })}</h2>
        <ClaimTable claims={data.claimList} />
      </section>
      <section className={styles['stack']} aria-labelledby="versions">
        <h2 id="versions">{text({ zh: '版本', en: 'Versions' })}</h2>
        {data.versions.map((version) => (
          <Card key={version.version}>
            <h3>{text({ zh: `第${version.version}版`, en: `Version ${version.version}` })}</h3>
            <p className={styles['soft']}>
              {version.publishedBy} · {formatMoment(version.publishedAt, language)}
              {version.note === null ? '' : ` · ${version.note}`}
            </p>
            {version.changed.length === 0 ? null : <DeviationsTable deviations={version.changed} />}
          </Card>
        ))}
      </section>
      {isEditing ? <EditDialog entry={data} onClose={() => setEditing(false)} /> : null}
    </>
  )
}

/** Writes the next version as the definition that it is. */
function EditDialog({
  entry,
  onClose,
}: {
  readonly entry: Entry
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [source, setSource] = useState(() => stringify(entry.definition, { lineWidth: 0 }))
  const [note, setNote] = useState('')
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<{ zh: string; en: string }>()
  const [problem, setProblem] = useState<unknown>()
  const publish = async () => {
    setProblem(undefined)
    setError(undefined)
    let definition: unknown
    try {
      definition = parse(source)
    } catch {
      setError({
        zh: '不是有效的 YAML，请检查缩进和引号。',
        en: 'This is no valid YAML; check indents and quotes.',
      })
      return
    }
    setPending(true)
    try {
      const done = await send(
        api.PUT('/api/v1/base-lists/entries/{entry}', {
          params: { path: { entry: entry.entry }, header: { 'Idempotency-Key': makeKey() } },
          body: {
            definition: definition as never,
            publisher: entry.publisher,
            baseVersion: entry.version,
            ...(note.trim() === '' ? {} : { note: note.trim() }),
          },
        }),
      )
      await queries.invalidateQueries()
      announce(
        text({
          zh: `已发布第${done.version}版，${done.affected}个认领单位有调整待采用`,
          en: `Version ${done.version} is published; ${done.affected} claims have it to adopt`,
        }),
      )
      onClose()
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }
  return (
    <Dialog
      title={{ zh: '发布新版本', en: 'Publish the next version' }}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={isPending} onPress={() => void publish()}>
            {text({ zh: '发布', en: 'Publish' })}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <TextField
        label={{ zh: '目录事项定义', en: 'Definition' }}
        help={{
          zh: '写明的要素为共性要素；删去的要素由各单位填写。',
          en: 'What is stated is common; what is left out is local.',
        }}
        error={error}
        value={source}
        onChange={setSource}
        long
      />
      <TextField
        label={{ zh: '调整说明', en: 'What was changed' }}
        required={false}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  )
}
