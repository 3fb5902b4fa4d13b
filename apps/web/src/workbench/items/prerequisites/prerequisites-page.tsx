import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useMemo, useRef } from 'react'
import { api, send } from '../../../api/index.ts'
import {
  Card,
  Empty,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  Tag,
  TextField,
  useUnfoldedPrint,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { GraphPicture, type PrerequisiteGraph } from './graph-picture.tsx'
import { LinkList, type Names } from './link-list.tsx'
import styles from './prerequisites.module.css'

const readWord = (value: unknown) => (typeof value === 'string' ? value : '')

/** What the items of the catalogue demand of each other, where that runs in circles, and the quickest order of some. */
export function PrerequisitesPage(): ReactElement {
  const text = useText()
  const page = useRef<HTMLDivElement>(null)
  useUnfoldedPrint(page)
  const graph = useQuery({
    queryKey: ['prerequisites'],
    queryFn: () => send(api.GET('/api/v1/prerequisites')),
    staleTime: 60_000,
  })
  return (
    <div ref={page} className={styles['page']}>
      <PageHeading
        title={{ zh: '前置关系', en: 'Prerequisites' }}
        lead={text({
          zh: '一个事项要求的材料由哪些事项产生；互为前置的，列明事项、材料和条款，并建议在哪里预审批。',
          en: 'Which items result in what others demand; where that runs in a circle, with items, materials, articles and where a pre-approval breaks it.',
        })}
      />
      {graph.error ? (
        <ProblemNotice problem={graph.error} onRetry={() => void graph.refetch()} />
      ) : graph.data === undefined ? (
        <Loading lines={10} />
      ) : (
        <OpenGraph graph={graph.data} />
      )}
    </div>
  )
}

function OpenGraph({ graph }: { readonly graph: PrerequisiteGraph }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const topic = readWord(search['topic'])
  const authority = readWord(search['authority'])
  const q = readWord(search['q'])
  const chosenWord = readWord(search['items'])
  const go = (next: Readonly<Record<string, string>>) =>
    void navigate({
      to: '.',
      search: { topic, authority, q, items: chosenWord, ...next },
      replace: true,
      resetScroll: false,
    })
  const names = useMemo(() => new Map(graph.items.map(({ item, name }) => [item, name])), [graph.items])
  const chosen = useMemo(
    () => new Set(chosenWord.split(',').filter((item) => names.has(item))),
    [chosenWord, names],
  )
  const shown = useMemo(
    () => listShown(graph, { topic, authority, q }, chosen),
    [graph, topic, authority, q, chosen],
  )
  const toggle = (item: string) => {
    const next = new Set(chosen)
    if (!next.delete(item)) next.add(item)
    go({ items: [...next].join(',') })
  }
  const filtered = `${topic} ${authority} ${q}`
  const isFiltered = filtered.trim() !== ''
  const picture = (
    <GraphPicture key={filtered} graph={graph} items={shown} chosen={chosen} onToggle={toggle} />
  )
  const authorities = [...new Map(graph.items.map((entry) => [entry.authority, entry.authorityName]))]
  return (
    <>
      <Circles graph={graph} />
      <div className={styles['filters']}>
        <SelectField
          label={{ zh: '主题', en: 'Topic' }}
          required={false}
          unmarked
          placeholder={{ zh: '全部主题', en: 'Every topic' }}
          value={topic}
          onChange={(value) => go({ topic: value })}
          choices={graph.topics.map((entry) => ({ value: entry.topic, label: entry.name }))}
        />
        <SelectField
          label={{ zh: '实施机关', en: 'Authority' }}
          required={false}
          unmarked
          placeholder={{ zh: '全部机关', en: 'Every authority' }}
          value={authority}
          onChange={(value) => go({ authority: value })}
          choices={authorities.map(([value, label]) => ({ value, label }))}
        />
        <TextField
          label={{ zh: '事项名称', en: 'Name of the item' }}
          type="search"
          required={false}
          unmarked
          value={q}
          onChange={(value) => go({ q: value })}
        />
      </div>
      <Order chosen={chosen} names={names} onClear={() => go({ items: '' })} />
      {shown.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的前置关系', en: 'No prerequisite fits' }} />
      ) : (
        <>
          {isFiltered ? (
            picture
          ) : (
            <details className={styles['whole']}>
              <summary>
                {text({
                  zh: `全目录关系图（${shown.length}个事项）`,
                  en: `Picture of the whole catalogue (${shown.length} items)`,
                })}
              </summary>
              {picture}
            </details>
          )}
          <LinkList
            key={filtered}
            graph={graph}
            items={shown}
            names={names}
            chosen={chosen}
            onToggle={toggle}
          />
        </>
      )}
    </>
  )
}

/** Items that have something to do with others, by the filter; with neighbours of what a filter finds. */
function listShown(
  { items, links }: PrerequisiteGraph,
  { topic, authority, q }: { readonly topic: string; readonly authority: string; readonly q: string },
  chosen: ReadonlySet<string>,
): string[] {
  const linked = new Set(
    links.filter(({ first, next }) => first !== next).flatMap(({ first, next }) => [first, next]),
  )
  const fits = new Set(
    items
      .filter(
        (entry) =>
          (topic === '' || entry.topics.includes(topic)) &&
          (authority === '' || entry.authority === authority) &&
          (q === '' || `${entry.name.zh} ${entry.name.en}`.toLowerCase().includes(q.toLowerCase())),
      )
      .map(({ item }) => item),
  )
  const near = new Set(
    links
      .filter(({ first, next }) => fits.has(first) || fits.has(next))
      .flatMap(({ first, next }) => [first, next]),
  )
  return items
    .map(({ item }) => item)
    .filter((item) => (linked.has(item) && near.has(item)) || chosen.has(item))
}

function Circles({ graph }: { readonly graph: PrerequisiteGraph }): ReactElement {
  const text = useText()
  const names: Names = new Map(graph.items.map(({ item, name }) => [item, name]))
  const nameOf = (item: string) => text(names.get(item) ?? item)
  const real = graph.circles.filter(({ items }) => items.length > 1)
  const closed = real.filter(({ waysOut }) => waysOut.length === 0)
  const materialOf = (first: string, next: string) =>
    graph.links.find((link) => link.first === first && link.next === next)?.materials ?? []
  const list = (circles: PrerequisiteGraph['circles']) => (
    <ul className={styles['plain']}>
      {circles.map((circle) => (
        <li key={circle.items.join(' ')} className={styles['circle']}>
          <p>
            <Tag tone={circle.waysOut.length === 0 ? 'bad' : 'info'}>
              {circle.waysOut.length === 0
                ? text({ zh: '互为前置', en: 'No way out' })
                : text({ zh: '有其他出路', en: 'There is a way out' })}
            </Tag>{' '}
            <strong>{[...circle.items, circle.items[0] ?? ''].map(nameOf).join(' → ')}</strong>
          </p>
          <ul>
            {circle.links.map(({ first, next }) => (
              <li key={`${first} ${next}`}>
                {text({
                  zh: `“${nameOf(next)}”要求“${nameOf(first)}”的结果：`,
                  en: `"${nameOf(next)}" demands what "${nameOf(first)}" results in: `,
                })}
                {materialOf(first, next)
                  .map(({ name, basis }) => `${text(name)}（${basis.join('、')}）`)
                  .join('；')}
              </li>
            ))}
            {circle.waysOut.map((way) => (
              <li key={way.en}>{text({ zh: `出路：${way.zh}`, en: `Way out: ${way.en}` })}</li>
            ))}
          </ul>
          {circle.proposal === null ? null : (
            <p>
              {text({
                zh: `建议由“${nameOf(circle.proposal.item)}”出具预审批意见，“${nameOf(circle.proposal.for)}”凭意见先行办理。`,
                en: `Proposed: a pre-approval of "${nameOf(circle.proposal.item)}", on which "${nameOf(circle.proposal.for)}" goes on.`,
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <Card>
      <section aria-labelledby="circles" className={styles['circles']}>
        <h2 id="circles">{text({ zh: '互为前置', en: 'Circles' })}</h2>
        {closed.length === 0 ? (
          <Notice tone="good">
            {text({
              zh: `全目录没有走不通的互为前置${real.length === 0 ? '' : `；另有${real.length}处存在其他出路`}。`,
              en: `Nowhere do items wait for each other without a way out${real.length === 0 ? '' : `; ${real.length} circles have one`}.`,
            })}
          </Notice>
        ) : null}
        {closed.length === 0 ? null : list(closed)}
        {real.length === closed.length ? null : (
          <details>
            <summary>
              {text({
                zh: `有其他出路的（${real.length - closed.length}处）`,
                en: `With a way out (${real.length - closed.length})`,
              })}
            </summary>
            {list(real.filter((circle) => !closed.includes(circle)))}
          </details>
        )}
      </section>
    </Card>
  )
}

function Order({
  chosen,
  names,
  onClear,
}: {
  readonly chosen: ReadonlySet<string>
  readonly names: Names
  readonly onClear: () => void
}): ReactElement {
  const text = useText()
  const items = [...chosen].toSorted().join(',')
  const order = useQuery({
    queryKey: ['item-order', items],
    queryFn: () => send(api.GET('/api/v1/prerequisites/order', { params: { query: { items } } })),
    enabled: chosen.size > 0,
  })
  const nameOf = (item: string) => text(names.get(item) ?? item)
  return (
    <Card>
      <section aria-labelledby="order" aria-live="polite">
        <h2 id="order">{text({ zh: '最短办理顺序', en: 'Quickest order' })}</h2>
        {chosen.size === 0 ? (
          <p className={styles['soft']}>
            {text({
              zh: '在列表中勾选或者在图中点选要办的事项，这里给出合法的最短顺序和时间。',
              en: 'Choose items in the picture or the list; their shortest lawful order stands here.',
            })}
          </p>
        ) : order.error ? (
          <ProblemNotice problem={order.error} onRetry={() => void order.refetch()} />
        ) : order.data === undefined ? (
          <Loading lines={3} />
        ) : (
          <>
            <p>
              {text({
                zh: `按承诺时限共${order.data.promised.days}个工作日，按法定时限共${order.data.statutory.days}个工作日。`,
                en: `${order.data.promised.days} working days as promised, ${order.data.statutory.days} as the law allows.`,
              })}{' '}
              <button type="button" className={styles['clear']} onClick={onClear}>
                {text({ zh: '清空所选', en: 'Clear' })}
              </button>
            </p>
            <PlainTable caption={{ zh: '最短办理顺序', en: 'Quickest order' }}>
              <thead>
                <tr>
                  <th scope="col">{text({ zh: '批次', en: 'Stage' })}</th>
                  <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
                  <th scope="col">{text({ zh: '起止（工作日）', en: 'Working days' })}</th>
                  <th scope="col">{text({ zh: '须等待', en: 'Waits for' })}</th>
                </tr>
              </thead>
              <tbody>
                {order.data.promised.tasks.map((task) => (
                  <tr key={task.item}>
                    <td>{task.stage}</td>
                    <th scope="row">
                      {nameOf(task.item)}{' '}
                      {order.data.promised.criticalPath.includes(task.item) ? (
                        <Tag tone="warn">{text({ zh: '决定总时间', en: 'decides the whole' })}</Tag>
                      ) : null}
                    </th>
                    <td>
                      {task.startDay}–{task.endDay}
                    </td>
                    <td>
                      {task.waitsFor
                        .map(({ item, material }) => `${nameOf(item)}（${text(material)}）`)
                        .join('；')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
            {order.data.promised.stuck.length === 0 ? null : (
              <Notice tone="bad">
                {text({
                  zh: `互为前置，无法开始：${order.data.promised.stuck.map(nameOf).join('、')}。`,
                  en: `Wait for each other and cannot begin: ${order.data.promised.stuck.map(nameOf).join(', ')}.`,
                })}
              </Notice>
            )}
            {order.data.assumedHeld.length === 0 ? null : (
              <details>
                <summary>
                  {text({
                    zh: `视为已经持有的材料（${order.data.assumedHeld.length}项）`,
                    en: `Taken to be held already (${order.data.assumedHeld.length})`,
                  })}
                </summary>
                <ul>
                  {order.data.assumedHeld.map(({ item, material }) => (
                    <li key={`${item} ${material.en}`}>
                      {text(material)}（{nameOf(item)}）
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </section>
    </Card>
  )
}
