import { expect, it } from 'vitest'
import { convertFromMapCoordinates, isGeoPoint, measureDistance, roundPoint } from './places.ts'

const point = (latitude: number, longitude: number) => ({ latitude, longitude })

it('a distance is measured along the surface of the earth', () => {
  // A minute of latitude is a nautical mile, and so is a minute of longitude on the equator.
  expect(measureDistance(point(30, 120), point(30 + 1 / 60, 120))).toBeCloseTo(1853, -1)
  expect(measureDistance(point(0, 120), point(0, 120 + 1 / 60))).toBeCloseTo(1853, -1)
  expect(measureDistance(point(60, 120), point(60, 120 + 1 / 60))).toBeCloseTo(927, -1)
  expect(measureDistance(point(30, 120), point(30, 120))).toBe(0)
})

it('a point is recorded to a metre, and a place that is none on earth is no place', () => {
  expect(roundPoint(point(30.12345678, -0.0000001))).toEqual(point(30.12346, 0))
  expect(isGeoPoint(point(91, 0)) || isGeoPoint(point(0, 181)) || isGeoPoint(point(Number.NaN, 0))).toBe(
    false,
  )
})

it('a point read off a map with shifted coordinates comes back to where it is (GCJ-02)', () => {
  // Tiananmen, as a map shows it and as a satellite does.
  const found = convertFromMapCoordinates(point(39.90872, 116.39748))
  expect(measureDistance(found, point(39.90732, 116.39123))).toBeLessThan(10)
  // Nothing is shifted abroad.
  expect(convertFromMapCoordinates(point(48.85837, 2.29448))).toEqual(point(48.85837, 2.29448))
})
