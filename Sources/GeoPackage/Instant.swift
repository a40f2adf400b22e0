import Model

/// True for an instant as GeoPackage demands it: `2024-12-08T00:00:00.000Z`, no other form (R5).
func isInstant(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    guard bytes.count == 24, Day(utf8: UnsafeBufferPointer(rebasing: bytes[..<10])) != nil else {
      return false
    }
    let isInForm = zip(bytes[10...], zip("T00:00:00.000Z".utf8, "T29:59:59.999Z".utf8)).allSatisfy {
      byte, range in range.0 <= byte && byte <= range.1
    }
    return isInForm && (bytes[11] < UInt8(ascii: "2") || bytes[12] <= UInt8(ascii: "3"))
  }
}
