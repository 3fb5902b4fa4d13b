import type { KeptShot } from './kept-shots.ts'

/** As long as somebody waits for a telephone to find itself indoors. */
const patienceMilliseconds = 8_000

/** Where the device is, or why that is not to be had; nothing is guessed. */
export function findPlace(): Promise<Pick<KeptShot, 'place' | 'placeMissing'>> {
  if (!('geolocation' in navigator)) return Promise.resolve({ placeMissing: 'unavailable' })
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ place: { latitude, longitude, accuracyMetres: Math.round(accuracy) } }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ placeMissing: code === PERMISSION_DENIED ? 'refused' : 'unavailable' }),
      { enableHighAccuracy: true, timeout: patienceMilliseconds, maximumAge: 30_000 },
    )
  })
}
