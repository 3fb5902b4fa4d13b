/** A place in a JSON document as RFC 6901 writes it: `/form/enterprise.name`; empty for the document itself. */
export function writeJsonPointer(place: readonly (string | number)[]): string {
  return place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
