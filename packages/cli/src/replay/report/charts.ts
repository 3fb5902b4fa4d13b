import { escapeHtml } from './html.ts'

/** A column of a chart, made of parts that stand on each other. */
export interface ChartColumn {
  readonly label: string
  /** Said when the pointer rests on it. */
  readonly title: string
  readonly parts: readonly { readonly value: number; readonly className: string }[]
}

const plotHeight = 200
const labelHeight = 26
const topSpace = 12

/**
 * Columns side by side, as SVG whose widths are shares of what there is, so that texts keep their size on a phone.
 * @param labelEvery so many columns have one label
 */
export function drawColumns(
  columns: readonly ChartColumn[],
  options: { readonly name: string; readonly labelEvery: number },
): string {
  const totals = columns.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0))
  const { step, maximum } = chooseScale(Math.max(1, ...totals))
  const y = (value: number) => topSpace + plotHeight * (1 - value / maximum)
  const ticks = Array.from({ length: Math.round(maximum / step) + 1 }, (_, index) => index * step)
  const height = topSpace + plotHeight + labelHeight
  const slot = 100 / columns.length
  const bars = columns.map(({ parts, title }, index) => {
    let below = 0
    const rects = parts.map(({ value, className }) => {
      const top = y(below + value)
      const tall = y(below) - top
      below += value
      return value === 0
        ? ''
        : `<rect class="${className}" x="${round(index * slot + slot * 0.12)}%" width="${round(slot * 0.76)}%" y="${round(top)}" height="${round(Math.max(tall, 1))}"/>`
    })
    return `<g><title>${escapeHtml(title)}</title>${rects.join('')}</g>`
  })
  const last = columns.length - 1
  const labels = columns.flatMap(({ label }, index) =>
    index === last || (index % options.labelEvery === 0 && last - index >= options.labelEvery)
      ? [
          index === last
            ? `<text x="100%" y="${height - 8}" text-anchor="end">${escapeHtml(label)}</text>`
            : `<text x="${round((index + 0.5) * slot)}%" y="${height - 8}" text-anchor="middle">${escapeHtml(label)}</text>`,
        ]
      : [],
  )
  const lines = ticks.map((tick) => `<line x1="0" x2="100%" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`)
  const scale = ticks.map(
    (tick) => `<text x="40" y="${round(y(tick)) + 4}" text-anchor="end">${tick.toLocaleString('en')}</text>`,
  )
  return `<div class="chart" role="img" aria-label="${escapeHtml(options.name)}">
<svg class="scale" width="46" height="${height}" aria-hidden="true">${scale.join('')}</svg>
<svg class="plot" width="100%" height="${height}" aria-hidden="true"><g class="grid">${lines.join('')}</g>${bars.join('')}${labels.join('')}</svg>
</div>`
}

/** One bar for the whole, each part as wide as its share. */
export function drawShares(parts: readonly { value: number; className: string; label: string }[]): string {
  const total = parts.reduce((sum, { value }) => sum + value, 0)
  if (total === 0) return ''
  let left = 0
  const rects = parts.map(({ value, className, label }) => {
    const width = (value / total) * 100
    const rect = `<rect class="${className}" x="${round(left)}%" width="${round(width)}%" y="0" height="28"><title>${escapeHtml(label)}</title></rect>`
    left += width
    return value === 0 ? '' : rect
  })
  const name = parts.map(({ label }) => label).join(', ')
  return `<svg class="shares" width="100%" height="28" role="img" aria-label="${escapeHtml(name)}">${rects.join('')}</svg>`
}

/** Round steps, of which four or five reach the largest value. */
function chooseScale(largest: number): { step: number; maximum: number } {
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough,
  )
  return { step, maximum: Math.ceil(largest / step) * step }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
