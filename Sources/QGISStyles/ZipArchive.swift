/// A zip archive of one file, stored as it is (PKWARE APPNOTE 6.3.10, without compression).
///
/// Its one time stamp is the first that the format knows, 1980-01-01, so that the same content makes the
/// same bytes.
///
/// - Parameters:
///   - name: name of the file in the archive.
///   - content: its bytes, fewer than 4 GiB.
/// - Returns: the bytes of the archive.
/// - Complexity: O(n) in bytes.
func zipArchive(of name: String, _ content: [UInt8]) -> [UInt8] {
  let size = UInt32(clamping: content.count)
  var entry = Output()
  // Version 2.0, UTF-8 names, stored; midnight of 1980-01-01.
  entry.append(UInt16(20), UInt16(0x0800), UInt16(0), UInt16(0), UInt16(0x0021))
  entry.append(checksum(content), size, size)
  entry.append(UInt16(clamping: name.utf8.count), UInt16(0))

  var archive = Output()
  archive.append(UInt32(0x0403_4B50))
  archive.bytes += entry.bytes + Array(name.utf8) + content
  let directory = UInt32(clamping: archive.bytes.count)
  archive.append(UInt32(0x0201_4B50))
  archive.append(UInt16(20))
  archive.bytes += entry.bytes
  // No comment, first disk, no attributes; the entry begins at 0.
  archive.append(UInt16(0), UInt16(0), UInt16(0))
  archive.append(UInt32(0), UInt32(0))
  archive.bytes += Array(name.utf8)
  let length = UInt32(clamping: archive.bytes.count) - directory
  archive.append(UInt32(0x0605_4B50))
  archive.append(UInt16(0), UInt16(0), UInt16(1), UInt16(1))
  archive.append(length, directory)
  archive.append(UInt16(0))
  return archive.bytes
}

private struct Output {
  var bytes: [UInt8] = []

  mutating func append<Number: FixedWidthInteger>(_ numbers: Number...) {
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}

/// The CRC-32 of ISO 3309, as zip asks for it.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var value = ~UInt32(0)
  for byte in bytes {
    value ^= UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : (value >> 1) ^ 0xEDB8_8320 }
  }
  return ~value
}
