import Model

/// True for an instant as GeoPackage demands it: `2024-12-08T00:00:00.000Z`, no other form (R5).
func isInstant(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  guard bytes.count == 24, Day(String(decoding: bytes[..<10], as: UTF8.self)) != nil else {
    return false
  }
  let pattern = Array("T00:00:00.000Z".utf8)
  let highest = Array("T29:59:59.999Z".utf8)
  let isInForm = zip(bytes[10...], zip(pattern, highest)).allSatisfy { byte, range in
    range.0 <= byte && byte <= range.1
  }
  return isInForm && (bytes[11] < UInt8(ascii: "2") || bytes[12] <= UInt8(ascii: "3"))
}
