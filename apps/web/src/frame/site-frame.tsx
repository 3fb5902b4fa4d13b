import { useRouterState } from '@tanstack/react-router'
import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { type Text, useLanguage, useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { useView } from './view.ts'
import styles from './frame.module.css'

/** Loaded when a session ends, not before. */
const SessionEnd = lazy(async () => ({ default: (await import('../session/session-end.tsx')).SessionEnd }))

export interface SiteFrameProps {
  readonly name: Text
  /** Where the name leads: / or /workbench. */
  readonly home: string
  readonly menu: ReactNode
  /** Beside the tools: signing in, the name of the one who did. */
  readonly person: ReactNode
  readonly foot?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What surrounds every page: the way past the menu, the menu, language, elders' version, and notice of being offline. */
export function SiteFrame(props: SiteFrameProps): ReactElement {
  const text = useText()
  const { language, choose } = useLanguage()
  const [view, chooseView] = useView()
  const { end } = useSession()
  const isOnline = useOnline()
  const wide = props.wide ? { 'data-wide': true } : {}
  return (
    <div className={styles['site']} data-site-name={text(props.name)}>
      <a className={styles['skip']} href="#main">
        {text({ zh: '跳到正文', en: 'Skip to the content' })}
      </a>
      <header className={styles['top']}>
        <div className={styles['bar']} {...wide}>
          <a className={styles['name']} href={props.home}>
            {text(props.name)}
          </a>
          <nav aria-label={text({ zh: '主菜单', en: 'Main menu' })}>
            <ul className={styles['menu']}>{props.menu}</ul>
          </nav>
          {props.person}
          <button
            type="button"
            className={styles['tool']}
            aria-pressed={view === 'elder'}
            onClick={() => chooseView(view === 'elder' ? 'standard' : 'elder')}
          >
            {text({ zh: '长者版', en: 'Large text' })}
          </button>
          <button
            type="button"
            className={styles['tool']}
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'English' : '中文'}
          </button>
        </div>
      </header>
      {isOnline ? null : (
        <p className={styles['offline']} role="status">
          {text({
            zh: '网络已断开。已填写的内容保存在本机，恢复后可继续。',
            en: 'You are offline. What you filled in is kept on this device; go on when the network is back.',
          })}
        </p>
      )}
      <RouteSpeaker />
      <main id="main" className={styles['main']} tabIndex={-1} {...wide}>
        {props.children}
      </main>
      {props.foot === undefined ? null : (
        <footer className={styles['foot']}>
          <div className={styles['bar']}>{props.foot}</div>
        </footer>
      )}
      {end === undefined ? null : (
        <Suspense>
          <SessionEnd />
        </Suspense>
      )}
    </div>
  )
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (notify) => {
      addEventListener('online', notify)
      addEventListener('offline', notify)
      return () => {
        removeEventListener('online', notify)
        removeEventListener('offline', notify)
      }
    },
    () => navigator.onLine,
  )
}

/** Says to a screen reader that another page is there, as a browser does where pages are loaded whole. */
function RouteSpeaker(): ReactElement {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? '' })
  const [told, setTold] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTold(path === '' ? '' : document.title), 300)
    return () => clearTimeout(timer)
  }, [path])
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {told}
    </div>
  )
}
