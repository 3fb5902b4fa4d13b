/**
 * What is kept on this device, so that nothing is lost by a reload, an ended session or a lost connection: per account,
 * and taken away when the account signs out. A browser that refuses storage keeps nothing, and the page goes on.
 */
import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval'

/** Whose it is: the id of an account, or nobody's yet. */
export type Keeper = string | null

let store: UseStore | undefined

function openStore(): UseStore {
  store ??= createStore('tongban', 'kept')
  return store
}

function nameKey(keeper: Keeper, name: string): string {
  return `${keeper ?? ''}|${name}`
}

export async function keepOnDevice(keeper: Keeper, name: string, value: unknown): Promise<boolean> {
  try {
    await set(nameKey(keeper, name), value, openStore())
    return true
  } catch {
    return false
  }
}

export async function findOnDevice<Value>(keeper: Keeper, name: string): Promise<Value | undefined> {
  try {
    return await get<Value>(nameKey(keeper, name), openStore())
  } catch {
    return undefined
  }
}

export async function forgetOnDevice(keeper: Keeper, name: string): Promise<void> {
  try {
    await delMany([nameKey(keeper, name)], openStore())
  } catch {
    // Where nothing can be kept, nothing is left.
  }
}

/** Takes away all that an account left here; for signing out, after which another person may use the device. */
export async function forgetAllOnDevice(keeper: Keeper): Promise<void> {
  try {
    const left = (await keys<string>(openStore())).filter((key) => key.startsWith(nameKey(keeper, '')))
    await delMany(left, openStore())
  } catch {
    // Where nothing can be kept, nothing is left.
  }
}
