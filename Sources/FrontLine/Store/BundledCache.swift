import CBundledData
import FoundationEssentials
import Records
import Storage

/// The bundled data as a store in a cache, so that a question parses no text.
public struct BundledCache: Sendable {
  private let folder: String

  /// A cache in a folder, which is made if need be.
  public init(folder: String) { self.folder = folder }

  /// The store of the embedded data, made on first use; nil when the folder cannot be written.
  ///
  /// A cached file that cannot be read is made anew. Its name is the digest of what it was made from,
  /// so one of another edition is never taken for it.
  public func store() -> Store? {
    if let store = EarlyOpening.take(path) ?? existing() { return store }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let chain = try BundledChain()
      _ = try Store.built(path, chain: chain.name, at: .earliest, over: true) {
        try chain.append(to: $0)
      }
    } catch {
      return nil  // the text will do: slower, and the same
    }
    return existing()
  }

  /// Where the store is, or will be.
  var path: String { "\(folder)/\(BundledCache.name).gpkg" }

  /// The store, if it is there and can be read.
  func existing() -> Store? { try? Store.existing(path) }  // nil: it is made anew

  /// Fingerprint of the embedded text, with the form of entries and projections.
  private static var name: String {
    let print = frontline_fingerprint()
    return "\(form)-"
      + [print.high, print.low].map { String($0, radix: 16) }.joined(separator: "-")
  }

  /// Another number makes every cache anew: entries or projections have another form.
  private static let form = 3
}
