/**
 * A text of a log as the platform may keep it: no longer than so many characters, without control characters other
 * than line breaks and tabs, and without the half of a character that a cut may leave.
 */
export function shortenText(text: string, maximum: number): string {
  const cut = text.length > maximum ? `${text.slice(0, maximum - 1)}…` : text
  return cut.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
}
