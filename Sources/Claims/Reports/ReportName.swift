import Model
import SourceText

/// The name of a report's file, `YYYY-MM-DD-word.yaml`, which is the report's id and day.
struct ReportName {
  /// The file's stem.
  let id: Report.ID
  /// The day that the name begins with.
  let day: Day

  /// The name in a path, or nil when the file is not named so.
  init?(path: String) {
    let name = Array(path.utf8).split(separator: UInt8(ascii: "/")).last ?? []
    let ending = Array(".yaml".utf8)
    guard name.count > ending.count, Array(name.suffix(ending.count)) == ending else { return nil }
    let stem = String(decoding: name.dropLast(ending.count), as: UTF8.self)
    let date = String(decoding: stem.utf8.prefix(10), as: UTF8.self)
    let word = stem.utf8.dropFirst(10)
    guard let day = Day(date), word.first == UInt8(ascii: "-"), isShortName(word.dropFirst())
    else { return nil }
    id = Report.ID(stem)
    self.day = day
  }
}

/// True for text that can be the id of a report, and the stem of its file: `2019-08-16-gmc`.
package func isReportID(_ text: String) -> Bool {
  !text.utf8.contains(UInt8(ascii: "/")) && ReportName(path: text + ".yaml") != nil
}

/// True for lower-case ASCII letters, digits and hyphens, at least one, no hyphen at either end.
func isShortName(_ bytes: some Sequence<UInt8>) -> Bool {
  var first: UInt8?
  var last: UInt8?
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      first = first ?? byte
      last = byte
    default: return false
    }
  }
  let hyphen = UInt8(ascii: "-")
  return last != nil && first != hyphen && last != hyphen
}
