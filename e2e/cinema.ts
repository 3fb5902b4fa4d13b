/** A company that has its licence and its premises opens a cinema (我要开电影院); which promises it makes is its own. */
export const cinemaAnswers = {
  registered: 'yes',
  works: 'done',
  food: 'none',
  'optional/large-outdoor-advertising': 'no',
  agent: 'no',
  way: 'commitment',
  commitment: 'yes',
  facilities: 'no',
  airConditioning: 'no',
} as const
