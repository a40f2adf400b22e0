import Crypto

/// What one row of a ledger says: a value of one kind about one subject, as canonical JSON.
///
/// Nothing is ever changed in a ledger. A record that corrects others names them by their digests
/// (`supersedes`); one that withdraws them says so and has no value. A record counts once however
/// often it was recorded: two rows with the same digest say the same thing.
package struct LedgerEntry: Hashable, Sendable {
  /// What a record is about.
  package enum Kind: String, Sendable, CaseIterable {
    case side, party, place, area, alias, report, claim
    /// The chains of another file were joined to this one.
    case merge
  }

  /// What it is about.
  package let kind: Kind
  /// The id of the value: a claim's id, a place's id.
  package let subject: String
  /// Canonical JSON: members sorted by name, no blanks, at most seven decimals.
  package let body: String

  /// A record as a ledger has it.
  package init(kind: Kind, subject: String, body: String) {
    self.kind = kind
    self.subject = subject
    self.body = body
  }

  /// The same bytes; Swift finds texts equal that differ in them.
  package static func == (a: LedgerEntry, b: LedgerEntry) -> Bool {
    a.kind == b.kind && a.subject.utf8.elementsEqual(b.subject.utf8)
      && a.body.utf8.elementsEqual(b.body.utf8)
  }

  /// SHA-256 over kind, subject and body, each ended by a line feed, in hexadecimal.
  ///
  /// The same in every file, whoever recorded it and when.
  package var digest: String {
    var text = [UInt8]()
    text.reserveCapacity(body.utf8.count + subject.utf8.count + 16)
    for part in [kind.rawValue, subject, body] {
      text.append(contentsOf: part.utf8)
      text.append(UInt8(ascii: "\n"))
    }
    return hexadecimal(SHA256.hash(data: text))
  }

  /// One digest of many entries in their order.
  package static func digest(of entries: [LedgerEntry]) -> String {
    var hash = SHA256()
    for entry in entries { hash.update(data: Array(entry.digest.utf8)) }
    return hexadecimal(hash.finalize())
  }
}

/// The bytes of a digest in lower-case hexadecimal.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
