/** Whether this is a number by which the state knows an applicant: another one would be another applicant. */
export function isOwnNumber(element: string): boolean {
  return element === 'enterprise.uscc' || element === 'person.idNumber'
}
