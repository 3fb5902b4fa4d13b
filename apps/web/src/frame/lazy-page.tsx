import { type ComponentType, type ReactElement, useEffect, useEffectEvent, useState } from 'react'
import { Loading } from '../design/index.ts'
import { PageNotLoaded } from './page-not-loaded.tsx'
import { isReachable, reloadOnce } from './reach.ts'

/** A page of which the router can load the script ahead. */
export type LazyPage = (() => ReactElement) & { readonly preload: () => Promise<void> }

/**
 * A page whose script comes when it is opened. Without a connection the reader keeps the frame of the site with a way
 * on, where the router would load everything anew and leave the browser's own error.
 * @param name of the component in the module
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyPage {
  let known: ComponentType | undefined
  let loading: Promise<void> | undefined

  async function take(): Promise<void> {
    known ??= (await load())[name]
  }

  /** Whoever asks while it is on its way waits for the same. Rejects where it did not come. */
  function fetchPage(): Promise<void> {
    loading ??= take().finally(() => (loading = undefined))
    return loading
  }

  function Page(): ReactElement {
    const [Loaded, setLoaded] = useState<ComponentType | undefined>(() => known)
    const [isMissing, setMissing] = useState(false)

    async function open(): Promise<void> {
      try {
        await fetchPage()
        setLoaded(() => known)
      } catch {
        if ((await isReachable()) && reloadOnce()) return
        setMissing(true)
      }
    }
    const openFirst = useEffectEvent(() => {
      if (Loaded === undefined) void open()
    })
    useEffect(() => openFirst(), [])

    if (Loaded !== undefined) return <Loaded />
    return isMissing ? <PageNotLoaded onRetry={open} /> : <Loading lines={8} />
  }

  // What fails ahead of time is tried again when the page is opened, which says what is wrong.
  return Object.assign(Page, { preload: () => fetchPage().catch(() => undefined) })
}
