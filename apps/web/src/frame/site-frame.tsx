import { useRouterState } from '@tanstack/react-router'
import { Menu, X } from 'lucide-react'
import {
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { useOnline } from '../design/index.ts'
import { type Text, useLanguage, useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { FoldedMenu } from './folded-menu.ts'
import { useFolded } from './use-folded.ts'
import { useView } from './view.ts'
import styles from './frame.module.css'

const loadSessionEnd = () => import('../session/session-end.tsx')
const SessionEnd = lazy(async () => ({ default: (await loadSessionEnd()).SessionEnd }))

export interface SiteFrameProps {
  readonly name: Text
  /** Where the name leads: / or /workbench. */
  readonly home: string
  readonly menu: ReactNode
  /** Stays in sight where the menu is folded: the one way that everybody needs. */
  readonly beside?: ReactNode
  /** Beside the tools: registering, the name of the one who is signed in. */
  readonly person: ReactNode
  readonly foot?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What surrounds every page: the way past the menu, the menu, language, elders' version, and notice of being offline. */
export function SiteFrame(props: SiteFrameProps): ReactElement {
  const text = useText()
  const { account, end } = useSession()
  const isOnline = useOnline()
  const isSignedIn = account !== undefined && account !== null
  // Not needed by a visitor; at the end of a session there may be no connection, or a newer site without this file.
  useEffect(() => {
    if (isSignedIn) void loadSessionEnd().catch(() => undefined)
  }, [isSignedIn])
  const wide = props.wide ? { 'data-wide': true } : {}
  return (
    <div className={styles['site']} data-site-name={text(props.name)}>
      <a className={styles['skip']} href="#main">
        {text({ zh: '跳到正文', en: 'Skip to the content' })}
      </a>
      <SiteHead {...props} />
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

/** The name of the site and the ways through it: side by side, or behind one button where they would take rows. */
function SiteHead({ name, home, menu, beside, person, wide = false }: SiteFrameProps): ReactElement {
  const text = useText()
  const { language, choose } = useLanguage()
  const [view, chooseView] = useView()
  const { account } = useSession()
  const here = useRouterState({ select: (state) => state.location.href })
  const bar = useRef<HTMLDivElement>(null)
  const last = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const folded = useFolded(bar, last, `${language} ${view} ${account?.accountId ?? ''}`)
  // Another page begins with the menu folded.
  const [openAt, setOpenAt] = useState<string>()
  const open = folded && openAt === here

  const fold = useEffectEvent((event: Event) => {
    if (!open) return
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return
      opener.current?.focus()
    } else if ((event.target as Element).closest('a') === null) return
    setOpenAt(undefined)
  })
  // Escape folds it, and so does a way that leads to where one is already.
  useEffect(() => {
    const element = bar.current
    const listen = (event: Event) => fold(event)
    element?.addEventListener('keydown', listen)
    element?.addEventListener('click', listen)
    return () => {
      element?.removeEventListener('keydown', listen)
      element?.removeEventListener('click', listen)
    }
  }, [])

  return (
    <header className={styles['top']}>
      <div ref={bar} className={styles['bar']} {...(wide ? { 'data-wide': true } : {})}>
        <a className={styles['name']} href={home}>
          {text(name)}
        </a>
        {folded ? beside : null}
        <button
          ref={opener}
          type="button"
          className={styles['tool']}
          hidden={!folded}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpenAt(open ? undefined : here)}
        >
          {open ? <X size="1.125rem" aria-hidden /> : <Menu size="1.125rem" aria-hidden />}
          {text({ zh: '菜单', en: 'Menu' })}
        </button>
        <div
          id={panel}
          className={styles['panel']}
          data-folded={folded || undefined}
          hidden={folded && !open}
        >
          <nav aria-label={text({ zh: '主菜单', en: 'Main menu' })}>
            <ul className={styles['menu']}>
              <FoldedMenu value={folded}>{menu}</FoldedMenu>
            </ul>
          </nav>
          {folded ? null : beside}
          {person}
          <button
            type="button"
            className={styles['tool']}
            aria-pressed={view === 'elder'}
            onClick={() => chooseView(view === 'elder' ? 'standard' : 'elder')}
          >
            {text({ zh: '长者版', en: 'Large text' })}
          </button>
          <button
            ref={last}
            type="button"
            className={styles['tool']}
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'English' : '中文'}
          </button>
        </div>
      </div>
    </header>
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
