/**
 * Text as it can be printed: control characters, halves of characters and the marks that turn the direction of text
 * around are taken out, because they could make a document read otherwise than it is recorded.
 */
const unprintable = new RegExp(
  // Controls but tab and line feed, direction overrides and isolates, noncharacters.
  String.raw`[\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{fffe}\u{ffff}]`,
  'gu',
)
const loneSurrogate = /\p{Surrogate}/gu
/** A run without a space is broken from this length on, so that it does not leave the page. */
const longRun = /[!-~]{41,}/g
const breakEvery = /.{20}/g
const zeroWidthSpace = '\u{200b}'

export function makePrintable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(loneSurrogate, '\u{fffd}')
    .replaceAll(unprintable, '')
    .replaceAll(longRun, (run) => run.replaceAll(breakEvery, (part) => part + zeroWidthSpace))
}

/** All texts within a value made printable. */
export function makeValuePrintable(value: unknown): unknown {
  if (typeof value === 'string') return makePrintable(value)
  if (Array.isArray(value)) return value.map(makeValuePrintable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, makeValuePrintable(item)]))
}
