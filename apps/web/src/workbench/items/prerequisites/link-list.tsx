import { type ReactElement, type ReactNode, useState } from 'react'
import { Checkbox } from '../../../design/index.ts'
import { type Text, useText } from '../../../language/index.ts'
import type { PrerequisiteGraph } from './graph-picture.tsx'
import { groupByAuthority, joinAlternatives, type Prerequisite } from './group-links.ts'
import styles from './prerequisites.module.css'

export type Names = ReadonlyMap<string, PrerequisiteGraph['items'][number]['name']>

export interface LinkListProps {
  readonly graph: PrerequisiteGraph
  readonly items: readonly string[]
  readonly names: Names
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (item: string) => void
}

/** Few enough to stand open. */
const openItems = 30
/** Of what an item opens the way to, so many are named at once. */
const namedAtOnce = 8

/** Item by item what comes before and after, under the authorities; what nobody asked for is folded. */
export function LinkList({ graph, items, names, chosen, onToggle }: LinkListProps): ReactElement {
  const text = useText()
  const groups = groupByAuthority(graph, items)
  return (
    <section aria-labelledby="links">
      <h2 id="links">
        {text({ zh: `逐项列表（${items.length}项）`, en: `Item by item (${items.length})` })}
      </h2>
      {groups.map((group) => (
        <Group
          key={group.authority}
          name={group.name}
          count={group.items.length}
          isOpen={items.length <= openItems || group.items.some((item) => chosen.has(item))}
        >
          <ul className={styles['plain']}>
            {group.items.map((item) => (
              <li key={item} className={styles['entry']}>
                <Checkbox checked={chosen.has(item)} onChange={() => onToggle(item)}>
                  <strong>{text(names.get(item) ?? item)}</strong>
                </Checkbox>
                <Before before={joinAlternatives(graph, item)} names={names} />
                <After
                  after={graph.links
                    .filter(({ first, next }) => first === item && next !== item)
                    .map(({ next }) => names.get(next) ?? next)}
                />
              </li>
            ))}
          </ul>
        </Group>
      ))}
    </section>
  )
}

function Group({
  name,
  count,
  isOpen,
  children,
}: {
  readonly name: Text
  readonly count: number
  /** As it stands at first; then it is the reader's. */
  readonly isOpen: boolean
  readonly children: ReactNode
}): ReactElement {
  const text = useText()
  const [open, setOpen] = useState(isOpen)
  return (
    <details
      className={styles['group']}
      open={open}
      onToggle={(event) => {
        // Those within tell it too.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        {text(name)} <span className={styles['soft']}>{text({ zh: `${count}项`, en: String(count) })}</span>
      </summary>
      {children}
    </details>
  )
}

function Before({ before, names }: { readonly before: readonly Prerequisite[]; readonly names: Names }) {
  const text = useText()
  if (before.length === 0) return null
  return (
    <ul>
      {before.map(({ firsts, materials, alternatives }) => (
        <li key={firsts.join(' ')}>
          {firsts.length > 1
            ? text({ zh: '先办其中之一：', en: 'First one of these: ' })
            : text({ zh: '先办：', en: 'First: ' })}
          {firsts.map((first) => text(names.get(first) ?? first)).join(text({ zh: '、', en: ', ' }))}
          {text({ zh: '，取得', en: ', for ' })}
          {materials
            .map(
              ({ name, conditional, softened }) =>
                `${text(name)}${tellMaterial(text, conditional, softened)}`,
            )
            .join(text({ zh: '、', en: ', ' }))}
          {alternatives && firsts.length === 1
            ? text({ zh: '（其他事项也可）', en: ' (or by another item)' })
            : ''}
        </li>
      ))}
    </ul>
  )
}

function After({ after }: { readonly after: readonly Text[] }): ReactElement | null {
  const text = useText()
  if (after.length === 0) return null
  const write = (names: readonly Text[]) => names.map((name) => text(name)).join(text({ zh: '、', en: ', ' }))
  if (after.length <= namedAtOnce + 2) {
    return (
      <p className={styles['soft']}>
        {text({ zh: '之后可办：', en: 'Then: ' })}
        {write(after)}
      </p>
    )
  }
  return (
    <details className={styles['soft']}>
      <summary>
        {text({
          zh: `之后可办：${write(after.slice(0, namedAtOnce))}等${after.length}项`,
          en: `Then: ${write(after.slice(0, namedAtOnce))} and ${after.length - namedAtOnce} more`,
        })}
      </summary>
      <p>{write(after.slice(namedAtOnce))}</p>
    </details>
  )
}

function tellMaterial(
  text: ReturnType<typeof useText>,
  conditional: boolean,
  softened: 'tolerant' | 'commitment' | null,
): string {
  const words = [
    ...(conditional ? [text({ zh: '特定情形', en: 'in some situations' })] : []),
    ...(softened === 'tolerant' ? [text({ zh: '可容缺', en: 'may follow later' })] : []),
    ...(softened === 'commitment' ? [text({ zh: '可承诺', en: 'a promise may stand for it' })] : []),
  ]
  return words.length === 0 ? '' : text({ zh: `（${words.join('，')}）`, en: ` (${words.join(', ')})` })
}
