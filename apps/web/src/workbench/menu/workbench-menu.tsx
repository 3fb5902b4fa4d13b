import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactElement, useId, useState } from 'react'
import { useFoldedMenu } from '../../frame/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { isWithin, listMenu, type MenuEntry, type MenuGroup as Group } from './menu-entries.ts'
import { MenuGroup } from './menu-group.tsx'
import styles from './menu.module.css'

/** The ways through the workbench for whoever is signed in: groups that open, or all ways where the menu is folded. */
export function WorkbenchMenu(): ReactElement {
  const text = useText()
  const { may } = useSession()
  const isFolded = useFoldedMenu()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const [opened, setOpened] = useState<{ readonly group: string; readonly at: string }>()
  return (
    <>
      {listMenu(may, isFolded).map((part) => {
        if (!('entries' in part)) return <Way key={part.to} entry={part} here={here} />
        if (isFolded) return <UnfoldedGroup key={part.name.en} group={part} here={here} />
        const { name, entries } = part
        return (
          <MenuGroup
            key={name.en}
            name={text(name)}
            current={entries.some((entry) => isWithin(here, entry))}
            // Another page begins with all of them closed.
            open={opened?.group === name.en && opened.at === here}
            onOpen={(open) => setOpened(open ? { group: name.en, at: here } : undefined)}
          >
            {entries.map((entry) => (
              <Way key={entry.to} entry={entry} here={here} onFollow={() => setOpened(undefined)} />
            ))}
          </MenuGroup>
        )
      })}
    </>
  )
}

interface WayProps {
  readonly entry: MenuEntry
  readonly here: string
  readonly onFollow?: () => void
}

function Way({ entry, here, onFollow }: WayProps): ReactElement {
  const text = useText()
  return (
    <li>
      <Link
        to={entry.to}
        activeOptions={{ exact: true, includeSearch: false }}
        {...(isWithin(here, entry) ? { 'aria-current': 'page' as const } : {})}
        {...(onFollow === undefined ? {} : { onClick: onFollow })}
      >
        {text(entry.name)}
      </Link>
    </li>
  )
}

/** On a small screen, where every way is in sight once the menu is open. */
function UnfoldedGroup({ group, here }: { readonly group: Group; readonly here: string }): ReactElement {
  const text = useText()
  const id = useId()
  return (
    <li>
      <span id={id} className={styles['name']}>
        {text(group.name)}
      </span>
      <ul className={styles['unfolded']} aria-labelledby={id}>
        {group.entries.map((entry) => (
          <Way key={entry.to} entry={entry} here={here} />
        ))}
      </ul>
    </li>
  )
}
