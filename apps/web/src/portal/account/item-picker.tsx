import { useQuery } from '@tanstack/react-query'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useDeferredValue, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { Button, CheckboxField, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './account.module.css'

export interface PickedItem {
  readonly item: string
  readonly name: Bilingual
}

export interface ItemPickerProps {
  readonly picked: readonly PickedItem[]
  readonly onChange: (picked: readonly PickedItem[]) => void
  readonly error?: Bilingual | undefined
}

/** Service items by search; those that were picked stay above, to be taken off again. */
export function ItemPicker({ picked, onChange, error }: ItemPickerProps): ReactElement {
  const text = useText()
  const [sought, setSought] = useState('')
  const query = useDeferredValue(sought.trim())
  const { data } = useQuery({
    queryKey: ['items', 'picker', query],
    queryFn: () => send(api.GET('/api/v1/items', { params: { query: { q: query, limit: 6 } } })),
    enabled: query !== '',
  })
  const found = data?.items.filter((entry) => !picked.some(({ item }) => item === entry.item)) ?? []
  return (
    <div className={styles['stack']}>
      {picked.length === 0 ? null : (
        <CheckboxField
          label={{ zh: '已选事项', en: 'Chosen items' }}
          value={picked.map(({ item }) => item)}
          onChange={(kept) => onChange(picked.filter(({ item }) => kept.includes(item)))}
          choices={picked.map(({ item, name }) => ({ value: item, label: name }))}
        />
      )}
      <TextField
        label={{ zh: '查找事项', en: 'Find an item' }}
        help={{ zh: '输入事项名称，如“食品经营”。', en: 'By its name, in Chinese.' }}
        type="search"
        required={false}
        maxLength={60}
        value={sought}
        onChange={setSought}
        error={error}
      />
      {found.length === 0 ? (
        query !== '' && data !== undefined ? (
          <p className={styles['faint']} role="status">
            {text({ zh: '没有找到其他事项，请换一个词。', en: 'No other item was found; try another word.' })}
          </p>
        ) : null
      ) : (
        <ul className={styles['list']}>
          {found.map(({ item, name }) => (
            <li key={item}>
              <Button
                size="small"
                look="quiet"
                onPress={() => {
                  onChange([...picked, { item, name }])
                  setSought('')
                }}
              >
                {text({ zh: `添加：${name.zh}`, en: `Add: ${name.en}` })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
