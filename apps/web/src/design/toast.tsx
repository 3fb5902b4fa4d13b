import { createContext, type ReactElement, type ReactNode, use, useCallback, useRef, useState } from 'react'
import { type Text, useText } from '../language/index.ts'
import styles from './dialog.module.css'

const shownMilliseconds = 6000

type Announce = (text: Text) => void

const AnnounceContext = createContext<Announce>(() => undefined)

/** Says that something was done: shown for a moment, and spoken. Never the only place of something to act on. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}

export function AnnouncementProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const text = useText()
  const [told, setTold] = useState<readonly { readonly number: number; readonly text: Text }[]>([])
  const next = useRef(0)
  const announce = useCallback<Announce>((message) => {
    const number = (next.current += 1)
    setTold((before) => [...before.slice(-2), { number, text: message }])
    setTimeout(() => setTold((before) => before.filter((one) => one.number !== number)), shownMilliseconds)
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={`${styles['toasts']} no-print`} role="status" aria-live="polite">
        {told.map((one) => (
          <div key={one.number} className={styles['toast']}>
            {text(one.text)}
          </div>
        ))}
      </div>
    </AnnounceContext>
  )
}
