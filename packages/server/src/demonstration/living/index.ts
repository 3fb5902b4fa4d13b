/**
 * A demonstration that lives (示范区的日常办件): some weeks of the work of the district, told by its own people through the
 * routes of the platform, each act at its moment before the first start. Promises that nothing is written around the
 * commands, that the same start tells the same stories, that a telling which is cut short goes on without doubles, and
 * that a later start adds nothing.
 */
import {
  type Bilingual,
  type Instant,
  addCalendarDays,
  describeCalendarYearMissing,
  getBeijingDate,
  getInstant,
} from '@tongban/domain'
import type { Config } from '../../config.ts'
import type { Database, DatabaseAddresses } from '../../database/index.ts'
export type { LifeMark } from './mark.ts'
import { describeUntold } from './describe-untold.ts'
import { type LifeMark, findLifeMark, keepLifeMark } from './mark.ts'
import { type PastDays, lookBack } from './past-days.ts'
import { openPaperPress } from './small-files.ts'
import { openScene, passNight } from './scene.ts'
import { RefusedAct, type Stage, openStage } from './stage.ts'
import { stories } from './stories/index.ts'
import { type Story, tellStories } from './timeline.ts'

/** More calendar days than the stories go back, whatever holidays lie between. */
const daysBefore = 60

/** When the items of a district are in force and its people in their posts, so that weeks of work lie before the start. */
export function openingOf({ start }: LifeMark): Instant {
  const date = addCalendarDays(getBeijingDate(start), -daysBefore)
  return getInstant(new Date(`${date}T00:00:00+08:00`).toISOString())
}

/** The mark of this installation, made where nothing was loaded before; undefined where it began without stories. */
export async function beginLife(
  database: Database,
  { now, isNew }: { readonly now: Instant; readonly isNew: boolean },
): Promise<LifeMark | undefined> {
  const found = await findLifeMark(database)
  if (found !== undefined || !isNew) return found
  const mark = { start: now, told: false }
  await keepLifeMark(database, mark)
  return mark
}

/**
 * Tells the stories up to the start of the mark, unless they were told before. What an act is refused for is said and left
 * out, with what would have followed: the catalogue of a demonstration may be changed by whoever tries it.
 * @returns how many stories were left out
 */
export async function tellLife(
  database: Database,
  mark: LifeMark,
  options: {
    readonly config: Config
    readonly databases: DatabaseAddresses
    readonly usernames: readonly string[]
    readonly progress: (step: Bilingual) => void
  },
): Promise<number> {
  if (mark.told) return 0
  const { progress } = options
  progress({ zh: '正在办理示范区前几周的办件……', en: 'Working through the last weeks of the district…' })
  const stage = await openStage({ ...options, begin: openingOf(mark) })
  try {
    const days = lookBack(await stage.server.jobs.catalogue.getCalendar(), mark.start)
    if (!days.ok) {
      const reason = describeCalendarYearMissing(days.error)
      progress({
        zh: `示范办件没有生成：${reason.zh}`,
        en: `No cases were made for the demonstration: ${reason.en}`,
      })
      await keepLifeMark(database, { ...mark, told: true })
      return stories.length
    }
    const failures = await tellStories(listTellings(stage, days.value), {
      end: mark.start,
      moveTo: stage.moveTo,
    })
    const untold = failures.map(({ story, error }) => {
      if (!(error instanceof RefusedAct)) throw error
      return { story, reason: error.reason }
    })
    for (const sentence of describeUntold(untold)) progress(sentence)
    await keepLifeMark(database, { ...mark, told: true })
    return failures.length
  } finally {
    await stage.close()
  }
}

function listTellings(stage: Stage, days: PastDays): Story[] {
  const press = openPaperPress()
  const nights: Story = {
    name: 'nights',
    async tell(until) {
      for (const night of days.nights) {
        await until(night)
        await passNight(stage)
      }
    },
  }
  return [
    nights,
    ...stories.map(({ name, tell }) => ({
      name,
      tell: (until: Parameters<Story['tell']>[0]) => tell(openScene(name, stage, { days, press, until })),
    })),
  ]
}
