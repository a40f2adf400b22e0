import OrderedJSON

/// How far a chain reaches.
package struct ChainHead: Hashable, Sendable {
  /// The chain's name.
  package let chain: String
  /// Number of its last row, from 1.
  package let sequence: Int
  /// Hash of that row.
  package let hash: String

  /// A head.
  package init(chain: String, sequence: Int, hash: String) {
    self.chain = chain
    self.sequence = sequence
    self.hash = hash
  }
}

/// What a row about joined files says: how far their chains reached, and which chains they replace.
package struct Merge: Hashable, Sendable {
  /// The heads of the chains that came, in the order of their names.
  package let heads: [ChainHead]
  /// Chains that no longer stand by themselves: earlier editions of bundled data.
  package let replaces: [String]

  /// A merge.
  package init(heads: [ChainHead], replaces: [String] = []) {
    self.heads = heads.sorted { $0.chain < $1.chain }
    self.replaces = replaces.sorted()
  }
}

extension LedgerEntry {
  /// A row that joins chains; its subject is the first of them.
  package init(_ merge: Merge) {
    var body = BodyWriter()
    body.put("heads", objects: merge.heads) { json, head in
      json.append(raw: "{\"chain\":")
      json.append(head.chain)
      json.append(raw: ",\"hash\":")
      json.append(head.hash)
      json.append(raw: ",\"sequence\":")
      json.append(head.sequence)
      json.append(raw: "}")
    }
    body.put("replaces", list: merge.replaces)
    self.init(kind: .merge, subject: merge.heads.first?.chain ?? "", body: body.text)
  }

  /// The chains that were joined.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func merge() throws(EntryError) -> Merge {
    let body = try BodyReader(self)
    let heads = try body.items("heads") { (item) throws(EntryError) in
      guard case .string(let chain)? = item["chain"], case .string(let hash)? = item["hash"],
        case .integer(let sequence)? = item["sequence"]
      else { throw body.error("a head is incomplete") }
      return ChainHead(chain: chain, sequence: sequence, hash: hash)
    }
    return Merge(heads: heads, replaces: try body.texts("replaces"))
  }
}
