import Glibc

/// What the command reads from its surroundings, all of it.
enum Environment {
  /// The working file of every command.
  static var store: String? { value("FRONTLINE_STORE") }

  /// Who records.
  static var author: String? { value("FRONTLINE_AUTHOR") }

  /// The time of recording, in seconds since the beginning of 1970, for builds that can be repeated.
  static var sourceDate: String? { value("SOURCE_DATE_EPOCH") }

  /// Where the bundled data are kept ready: `${XDG_CACHE_HOME:-~/.cache}/frontline`.
  static var cacheFolder: String? {
    // A relative path is to be ignored, says the XDG Base Directory Specification.
    if let cache = value("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/frontline" }
    return value("HOME").map { "\($0)/.cache/frontline" }
  }

  /// Where copies for a while go.
  static var scratchFolder: String { value("TMPDIR") ?? "/tmp" }

  /// Seconds since the beginning of 1970.
  static var now: Int { time(nil) }

  /// Letters that no other call gives.
  static var randomName: String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    var generator = SystemRandomNumberGenerator()
    return String((0..<12).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
  }

  /// A variable that is set and not empty.
  private static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
