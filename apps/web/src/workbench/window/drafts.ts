/**
 * Intakes that are under way, kept on this device for the clerk who began them, so that a reload or an ended session
 * loses nothing; taken away when the clerk signs out or the intake is done.
 */
import { findOnDevice, forgetOnDevice, keepOnDevice, type Keeper } from '../../device/index.ts'
import type { IntakeDraft } from './intake.ts'
import type { MatterIntakeDraft } from './matter-intake.ts'

/** Of an item or of a matter. */
export type KeptIntake = IntakeDraft | MatterIntakeDraft

/** What the list of unfinished intakes shows; the draft itself is read when it is opened. */
export interface DraftLine {
  readonly id: string
  readonly itemName: IntakeDraft['itemName']
  readonly name: string
  readonly startedAt: string
}

/** An item or a matter that was taken in on this device. */
export type RecentItem = { readonly name: IntakeDraft['itemName'] } & (
  { readonly item: string } | { readonly matter: string }
)

const linesName = 'intake-drafts'
const recentName = 'intake-recent-items'
const linesMaximum = 30
const recentMaximum = 8

function draftName(id: string): string {
  return `intake-draft ${id}`
}

/** Under which queries hold the draft while its desk is open. */
export function nameDraftQuery(keeper: Keeper, id: string) {
  return ['intake-draft', keeper, id] as const
}

export function findDraft(keeper: Keeper, id: string): Promise<KeptIntake | undefined> {
  return findOnDevice<KeptIntake>(keeper, draftName(id))
}

export async function listDrafts(keeper: Keeper): Promise<readonly DraftLine[]> {
  return (await findOnDevice<readonly DraftLine[]>(keeper, linesName)) ?? []
}

/** Keeps the draft, and its line at the head of the list. @returns false where this device keeps nothing */
export async function keepDraft(keeper: Keeper, draft: KeptIntake): Promise<boolean> {
  const kept = await keepOnDevice(keeper, draftName(draft.id), draft)
  const lines = await listDrafts(keeper)
  await keepOnDevice(keeper, linesName, addLine(lines, draft))
  return kept
}

export async function forgetDraft(keeper: Keeper, id: string): Promise<void> {
  await forgetOnDevice(keeper, draftName(id))
  const lines = await listDrafts(keeper)
  await keepOnDevice(
    keeper,
    linesName,
    lines.filter((line) => line.id !== id),
  )
}

export function addLine(lines: readonly DraftLine[], draft: KeptIntake): readonly DraftLine[] {
  const { id, itemName, present, startedAt } = draft
  const line = { id, itemName, name: present.name, startedAt }
  return [line, ...lines.filter((other) => other.id !== id)].slice(0, linesMaximum)
}

export async function listRecentItems(keeper: Keeper): Promise<readonly RecentItem[]> {
  return (await findOnDevice<readonly RecentItem[]>(keeper, recentName)) ?? []
}

export async function rememberItem(keeper: Keeper, item: RecentItem): Promise<void> {
  await keepOnDevice(keeper, recentName, addRecent(await listRecentItems(keeper), item))
}

export function addRecent(items: readonly RecentItem[], item: RecentItem): readonly RecentItem[] {
  return [item, ...items.filter((other) => nameRecent(other) !== nameRecent(item))].slice(0, recentMaximum)
}

/** Items and matters have names of their own. */
export function nameRecent(recent: RecentItem): string {
  return 'matter' in recent ? `matter ${recent.matter}` : `item ${recent.item}`
}
