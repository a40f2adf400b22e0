import OrderedJSON

extension LedgerEntry {
  /// What a record says of others of its kind and subject.
  package struct Correction: Hashable, Sendable {
    /// Digests of the records that it takes the place of.
    package let supersedes: [String]
    /// True when it puts nothing in their place.
    package let isWithdrawal: Bool
    /// Why, in words.
    package let reason: String?
  }

  /// A record that takes others back without putting anything in their place.
  ///
  /// - Parameters:
  ///   - kind: what they are about.
  ///   - subject: their subject.
  ///   - digests: which records.
  ///   - reason: why, in words.
  /// - Returns: the entry.
  package static func withdrawal(
    _ kind: Kind, _ subject: String, supersedes digests: [String], reason: String?
  ) -> LedgerEntry {
    var body = BodyWriter(supersedes: digests)
    body.put("reason", reason)
    body.put("withdrawn", flag: true)
    return LedgerEntry(kind: kind, subject: subject, body: body.text)
  }

  /// What the record corrects.
  ///
  /// - Throws: `EntryError` when the body cannot be understood.
  package func correction() throws(EntryError) -> Correction {
    // Nearly all records correct nothing: spare them the reading.
    guard body.utf8.contains(LedgerEntry.mark) else {
      return Correction(supersedes: [], isWithdrawal: false, reason: nil)
    }
    let reader = try BodyReader(self)
    return Correction(
      supersedes: try reader.texts("supersedes"), isWithdrawal: try reader.flag("withdrawn"),
      reason: try reader.optionalText("reason"))
  }

  private static let mark = Array("\"supersedes\":[".utf8)
}

extension Collection<UInt8> {
  /// True when the bytes occur in a row.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    var start = startIndex
    while let index = self[start...].firstIndex(of: first) {
      if self[index...].starts(with: bytes) { return true }
      start = self.index(after: index)
    }
    return false
  }
}
