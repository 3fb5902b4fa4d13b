/**
 * The first two digits of region codes (GB/T 2260). Provinces keep their number for good, so that the regions that
 * were abolished below them are known too; 81 to 83 are those of residence permits for Hong Kong, Macao and Taiwan.
 */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

export function isProvinceCode(code: string): boolean {
  return provinces.has(code)
}

/**
 * Number of the fictional province of the demonstration district, which GB/T 2260 does not assign: codes of sample
 * areas and items can then never be mistaken for real ones. No resident identity number begins with it.
 */
const demonstrationProvince = '99'

/** Whether areas and items may be numbered under it; wider than the provinces in which people are born. */
export function isAreaProvinceCode(code: string): boolean {
  return isProvinceCode(code) || code === demonstrationProvince
}
