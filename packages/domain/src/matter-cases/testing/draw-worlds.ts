import { buildCalendar, calendarDefinitionSchema } from '../../calendar/index.ts'
import { makeRandom } from '../../cases/testing/case-simulation.ts'
import { addCalendarDays } from '../../kernel/index.ts'
import {
  type CompiledMatter,
  checkJointAnswers,
  compileMatter,
  dateMatter,
  listJointFields,
} from '../../matters/index.ts'
import { type RandomMatter, drawMatter } from '../../matters/testing/random-matter.ts'
import { getTaskRecord } from '../index.ts'
import { MatterPeople } from './matter-people.ts'
import { MatterWorld } from './matter-world.ts'

const stepsPerRound = 60
const calendar = buildCalendar(
  calendarDefinitionSchema.parse({
    calendar: 'weekdays',
    years: Object.fromEntries(
      [2026, 2027].map((year) => [year, { source: '测试', holidays: {}, makeUpWorkingDays: {} }]),
    ),
  }),
)

export interface Due {
  readonly joint: string
  readonly own: readonly string[]
  readonly plan: string
}

/** A matter that was filed and lived through to its end, with its due dates after each step. */
export interface DrawnWorld {
  readonly round: number
  readonly world: MatterWorld
  readonly dues: readonly Due[]
}

/** Every choice comes from it. */
export const seed = 20_261_123
export const rounds = 180

let lived: readonly DrawnWorld[] | undefined

/** Matters as chance has them, filed and lived through; the same for all who look at them, because drawing takes its time. */
export function livedMatters(): readonly DrawnWorld[] {
  lived ??= drawWorlds()
  return lived
}

function drawWorlds(): DrawnWorld[] {
  const random = makeRandom(seed)
  const worlds: DrawnWorld[] = []
  for (let round = 0; worlds.length < rounds; round += 1) {
    const matter: RandomMatter = drawMatter(random)
    const filled = fillIn(matter)
    if (filled === undefined || filled.compiled.items.length < 2) continue
    const { compiled, form } = filled
    const later = new Set(['plain-a', 'plain-b', 'plain-c', 'plain-d'].filter(() => random() < 0.8))
    const world = new MatterWorld({ matter: { ...matter, form }, compiled, calendar, later })
    const people = new MatterPeople(world, random)
    const dues: Due[] = []
    for (let step = 0; step < stepsPerRound && world.state.status !== 'ended'; step += 1) {
      people.doSomething()
      dues.push(measure(world))
    }
    people.finish()
    worlds.push({ round, world, dues })
  }
  return worlds
}

/** Every question answered and every field filled in, until nothing is left out. */
function fillIn(
  matter: RandomMatter,
): { compiled: CompiledMatter; form: Record<string, unknown> } | undefined {
  let answers: Record<string, unknown> = {}
  let form: Record<string, unknown> = { ...matter.form }
  for (let turn = 0; turn < 10; turn += 1) {
    const compiled = compileMatter({
      definition: matter.definition,
      sources: { revisions: matter.revisions, registries: matter.registries },
      answers,
      form,
    })
    if (!compiled.ok) return undefined
    const wrong = checkJointAnswers(compiled.value, form)
    // A form that says otherwise is mended; answers that contradict each other cannot be filed.
    if (wrong.some(({ code }) => code === 'answers-contradict')) return undefined
    for (const { field } of wrong) delete form[field.replace('/form/', '')]
    const open = listJointFields(compiled.value.form).flatMap(({ element, asked, definition }) => {
      const { type, options = {} } = definition
      const said = form[element]
      const isLeft = typeof said !== 'string' || Object.hasOwn(options, said)
      if (!asked || (said !== undefined && isLeft)) return []
      const [first] = Object.keys(options)
      return [[element, first === undefined ? 7 : type === 'choices' ? [first] : first] as const]
    })
    const { unanswered } = compiled.value
    if (open.length === 0 && unanswered.length === 0) return { compiled: compiled.value, form }
    answers = {
      ...answers,
      ...Object.fromEntries(
        unanswered.map((key) => [key, matter.answers[key] ?? answerAnyhow(compiled.value, key)]),
      ),
    }
    form = { ...form, ...Object.fromEntries(open) }
  }
  return undefined
}

function answerAnyhow({ questions }: CompiledMatter, key: string): unknown {
  const definition = questions.find((question) => question.key === key)?.definition
  if (definition === undefined || definition.options === 'yes-no') return 'yes'
  const [first] = Object.keys(definition.options)
  return definition.several ? [first] : first
}

/** The joint due date, the own due dates of cases under way, and the longest path of what has not begun. */
function measure(world: MatterWorld): Due {
  const { state } = world
  const running = world.listRunning()
  const ended = Object.fromEntries(
    state.tasks.flatMap(({ id }) => {
      const { endedOn } = getTaskRecord(state, id)
      return endedOn === undefined ? [] : [[id, endedOn]]
    }),
  )
  const dates = dateMatter(state, { calendar, from: state.filedOn, ended, running })
  if (!dates.ok) throw new Error(dates.error.kind)
  const joint = dates.value.promisedDue
  const waiting = new Set(
    state.tasks.filter(({ id }) => getTaskRecord(state, id).status === 'waiting').map(({ id }) => id),
  )
  // At least the promised working days of the longest chain that waits, one after the other, from the filing.
  const lengths = new Map<string, number>()
  for (const task of state.tasks) {
    if (!waiting.has(task.id)) continue
    const before = Math.max(0, ...task.waitsFor.map((wait) => lengths.get(wait.task) ?? 0))
    lengths.set(task.id, before + task.durations.promised.days)
  }
  const plan = addCalendarDays(state.filedOn, Math.max(0, ...lengths.values()))
  return { joint, own: Object.values(running).flatMap(({ promised }) => promised ?? []), plan }
}
