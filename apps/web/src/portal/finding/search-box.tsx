import { Link, useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react'
import { useText } from '../../language/index.ts'
import { useSuggestions } from './use-suggestions.ts'
import styles from './search-box.module.css'

export interface SearchBoxProps {
  /** What was sought before. */
  readonly words?: string
  readonly large?: boolean
  readonly onSearch: (words: string) => void
}

/**
 * Where one types what one wants to do. Suggestions appear below: the arrow keys choose, Enter opens, Escape closes
 * (the combobox pattern of WAI-ARIA, with the focus staying in the field).
 */
export function SearchBox({ words: given = '', large = false, onSearch }: SearchBoxProps): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState(given)
  const [isOpen, setOpen] = useState(false)
  const [chosenItem, setChosenItem] = useState<string>()
  const { items, approximate } = useSuggestions(isOpen ? words : '')
  const isShown = isOpen && items.length > 0
  const chosen = items.findIndex(({ item }) => item === chosenItem)
  const active = isShown ? items[chosen] : undefined

  // Another search in the address, by the back button: its words stand in the field.
  const [givenBefore, setGivenBefore] = useState(given)
  if (given !== givenBefore) {
    setGivenBefore(given)
    setWords(given)
  }

  function open(item: string): void {
    setOpen(false)
    void navigate({ to: '/items/$item', params: { item } } as never)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    setOpen(false)
    onSearch(words.trim().slice(0, 60))
  }

  function handleKey(event: KeyboardEvent): void {
    // While a Chinese word is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      setOpen(false)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (!isShown) return
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are suggestions: none is chosen, as while typing.
      const places = items.length + 1
      const place = ((chosen + 1 + step + places) % places) - 1
      setChosenItem(items[place]?.item)
      list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault()
      open(active.item)
    }
  }

  return (
    <form role="search" className={styles['box']} data-large={large || undefined} onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {text({ zh: '搜索事项', en: 'Search for a service' })}
      </label>
      <div className={styles['line']}>
        <input
          id={id}
          type="search"
          name="q"
          className={styles['input']}
          value={words}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${id}-${chosen}`}
          placeholder={text({ zh: '想办什么事？例如：开饭馆', en: 'For example: food licence, kfg, 开饭馆' })}
          onChange={(event) => {
            setWords(event.target.value)
            setChosenItem(undefined)
            setOpen(true)
          }}
          onKeyDown={handleKey}
          onBlur={() => setOpen(false)}
        />
        <button type="submit" className={styles['go']}>
          <Search size="1.25rem" aria-hidden />
          <span className={styles['goText']}>{text({ zh: '搜索', en: 'Search' })}</span>
        </button>
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={text({ zh: '搜索提示', en: 'Suggestions' })}
        className={styles['list']}
        hidden={!isShown}
      >
        {items.map((one, index) => (
          <Link
            key={one.item}
            to="/items/$item"
            params={{ item: one.item } as never}
            preload={false}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles['option'] ?? ''}
            // The field keeps the focus, so that the list is still there when the button is let go.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpen(false)}
          >
            <span>
              {text(one.name)}
              {one.foundBy === null || one.foundBy === one.name.zh || one.foundBy === one.name.en ? null : (
                <span className={styles['by']}>{one.foundBy}</span>
              )}
            </span>
            <span className={styles['authority']}>{text(one.authorityName)}</span>
          </Link>
        ))}
      </div>
      <div className="visually-hidden" role="status">
        {isShown
          ? text({
              zh: `${approximate ? '没有完全相同的，找到相近的' : '有'}${items.length}条提示，用上下方向键选择。`,
              en: `${items.length} ${approximate ? 'similar ' : ''}suggestions; choose with the arrow keys.`,
            })
          : ''}
      </div>
    </form>
  )
}
