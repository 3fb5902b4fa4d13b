/** A name without what lists write differently: blanks, title marks, brackets of either width, full stops. */
export function trimName(name: string): string {
  return name
    .replaceAll(/[\s《》“”"。；;.]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}

/** Whether one of the names is this one, however it is written. */
export function isNamedAmong(name: string, names: readonly string[]): boolean {
  const wanted = trimName(name)
  return names.some((one) => trimName(one) === wanted)
}

const applicationForm = /申请(书|表|（表）)/

/** The form with which the application itself is made (行政许可法 第二十九条), however a list calls it. */
export function isApplicationForm(name: string): boolean {
  return applicationForm.test(trimName(name))
}

/** A name that may mean the same: one that holds the other, such as 营业执照 and 营业执照副本. */
export function findAlike(name: string, names: readonly string[]): string | undefined {
  const wanted = trimName(name)
  return names.find((one) => {
    const other = trimName(one)
    return other.length > 1 && wanted.length > 1 && (other.includes(wanted) || wanted.includes(other))
  })
}
