/** A place on the earth in degrees (WGS-84), as satellites tell it; CGCS2000 differs from it by less than a metre. */
export interface GeoPoint {
  readonly latitude: number
  readonly longitude: number
}

/** What is recorded of a place: about a metre. */
const decimals = 5

export function isGeoPoint({ latitude, longitude }: GeoPoint): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/** The point to about a metre; nothing finer is recorded. */
export function roundPoint({ latitude, longitude }: GeoPoint): GeoPoint {
  return { latitude: roundDegrees(latitude), longitude: roundDegrees(longitude) }
}

// Adding nothing turns a negative nought, which no record keeps, into nought.
const roundDegrees = (degrees: number) => Number(degrees.toFixed(decimals)) + 0

const earthRadiusMetres = 6_371_008.8
const toRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Whole metres along the surface, right to half a percent (haversine). */
export function measureDistance(one: GeoPoint, other: GeoPoint): number {
  const latitudes = toRadians(other.latitude - one.latitude)
  const longitudes = toRadians(other.longitude - one.longitude)
  const chord =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(toRadians(one.latitude)) * Math.cos(toRadians(other.latitude)) * Math.sin(longitudes / 2) ** 2
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))))
}

/** The ellipsoid of Krassowsky 1940, on which the shifted coordinates rest. */
const axisMetres = 6_378_245
const eccentricitySquared = 0.006_693_421_622_965_943

/**
 * Maps sold in China show shifted coordinates (GCJ-02, 火星坐标), some hundred metres off; phones tell true ones. This
 * turns a point read off such a map into a true one, right to a few metres.
 */
export function convertFromMapCoordinates(point: GeoPoint): GeoPoint {
  const { latitude, longitude } = point
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) return point
  const shift = findShift(longitude - 105, latitude - 35)
  const radians = toRadians(latitude)
  const curve = 1 - eccentricitySquared * Math.sin(radians) ** 2
  const root = Math.sqrt(curve)
  const north = (axisMetres * (1 - eccentricitySquared)) / (curve * root)
  const east = (axisMetres / root) * Math.cos(radians)
  const toDegrees = (metres: number, radius: number) => (metres * 180) / (radius * Math.PI)
  return {
    latitude: latitude - toDegrees(shift.north, north),
    longitude: longitude - toDegrees(shift.east, east),
  }
}

/** Metres by which the map is shifted there. */
function findShift(x: number, y: number): { readonly north: number; readonly east: number } {
  const wave = (factor: number, ...parts: readonly (readonly [number, number])[]) =>
    parts.reduce((sum, [height, rate]) => sum + height * Math.sin(factor * rate * Math.PI), 0)
  const common = (wave(x, [20, 6], [20, 2]) * 2) / 3
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + common
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + common
  return {
    north: north + (wave(y, [20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30]) * 2) / 3,
    east: east + (wave(x, [20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30]) * 2) / 3,
  }
}
