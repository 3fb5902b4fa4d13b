import { type ReactElement, useState } from 'react'
import { useText } from '../../../language/index.ts'
import styles from './viewer.module.css'

/** The page in sight out of how many, and the way to another one, which in a file of hundreds nobody scrolls to. */
export function PageField({
  page,
  pages,
  onGo,
}: {
  readonly page: number
  readonly pages: number
  readonly onGo: (page: number) => void
}): ReactElement {
  const text = useText()
  const [typed, setTyped] = useState<string>()
  function go(): void {
    const wanted = Number(typed)
    setTyped(undefined)
    if (Number.isInteger(wanted) && wanted >= 1) onGo(Math.min(pages, wanted))
  }
  return (
    <span className={styles['count']}>
      {text({ zh: '第 ', en: 'Page ' })}
      <input
        className={styles['pageNumber']}
        aria-label={text({
          zh: `页码，共 ${pages} 页，按回车键转到`,
          en: `Page of ${pages}; Enter goes there`,
        })}
        inputMode="numeric"
        maxLength={5}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
        }}
      />
      {text({ zh: ` / ${pages} 页`, en: ` of ${pages}` })}
    </span>
  )
}
