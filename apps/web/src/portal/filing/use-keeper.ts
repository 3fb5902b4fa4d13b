import { useEffect, useState, useSyncExternalStore } from 'react'
import { onAnswer } from '../../api/index.ts'
import type { Draft, KeptDraft } from './draft.ts'
import { DraftKeeper, type KeeperPorts, type Keeping } from './draft-keeper.ts'
import { keepDraft } from './kept-drafts.ts'

/**
 * Keeps a draft while the page is open: on the device for this account, and on the platform.
 * @param start read once
 * @param save on the platform; read once
 */
export function useKeeper(
  account: string | null,
  start: KeptDraft,
  save: KeeperPorts['save'],
): readonly [DraftKeeper, Keeping] {
  const [keeper] = useState(
    () =>
      new DraftKeeper(start, {
        save,
        keepOnDevice: (kept) => void keepDraft(account, kept),
        now: () => new Date().toISOString(),
        wait: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds)
          return () => clearTimeout(timer)
        },
      }),
  )
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.readKeeping)

  useEffect(() => {
    const save = () => void keeper.flush()
    // A phone may close a page that is put aside without a word.
    const onHide = () => {
      if (document.visibilityState === 'hidden') save()
    }
    addEventListener('online', save)
    document.addEventListener('visibilitychange', onHide)
    // Whoever signed in again goes on where the session ended.
    const forget = onAnswer((status) => {
      if (status === 201) save()
    })
    return () => {
      save()
      removeEventListener('online', save)
      document.removeEventListener('visibilitychange', onHide)
      forget()
    }
  }, [keeper])

  return [keeper, keeping]
}

/** Tells the keeper of every change of the draft. */
export function useKept(keeper: DraftKeeper, draft: Draft): void {
  useEffect(() => keeper.change(draft), [keeper, draft])
}
