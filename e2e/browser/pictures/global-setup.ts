import type { TestProject } from 'vitest/node'
import setUpDistrict from '../../global-setup.ts'

/** Pictures show the whole demonstration. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  return setUpDistrict(project, 'whole')
}
