/// The lesser of two numbers in each lane.
@inline(__always)
func least(_ a: SIMD16<Int16>, _ b: SIMD16<Int16>) -> SIMD16<Int16> {
  var result = a
  for lane in 0..<16 { result[lane] = min(a[lane], b[lane]) }
  return result
}

/// All lanes one up; the largest number comes in.
@inline(__always)
func up1(_ v: SIMD16<Int16>) -> SIMD16<Int16> {
  SIMD16(
    .max, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13],
    v[14])
}

/// All lanes two up.
@inline(__always)
func up2(_ v: SIMD16<Int16>) -> SIMD16<Int16> {
  SIMD16(
    .max, .max, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12],
    v[13])
}

/// All lanes four up.
@inline(__always)
func up4(_ v: SIMD16<Int16>) -> SIMD16<Int16> {
  SIMD16(
    .max, .max, .max, .max, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10],
    v[11])
}

/// All lanes eight up.
@inline(__always)
func up8(_ v: SIMD16<Int16>) -> SIMD16<Int16> {
  SIMD16(lowHalf: SIMD8(repeating: .max), highHalf: v.lowHalf)
}
