import { useCallback, useEffect, useState } from 'react'
import { readStored, writeStored } from '../language/index.ts'

export type View = 'standard' | 'elder'

const storageKey = 'tongban.view'

function readView(): View {
  return readStored(storageKey) === 'elder' ? 'elder' : 'standard'
}

/** The elders' version (长者版): everything larger and plainer, kept for this device. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(readView)
  useEffect(() => {
    document.documentElement.dataset['view'] = view
    const follow = () => setView(readView())
    addEventListener('tongban-view', follow)
    return () => removeEventListener('tongban-view', follow)
  }, [view])
  const choose = useCallback((chosen: View) => {
    writeStored(storageKey, chosen)
    setView(chosen)
    dispatchEvent(new Event('tongban-view'))
  }, [])
  return [view, choose]
}
