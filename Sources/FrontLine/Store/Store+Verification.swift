import Glibc
import Records
import Storage

/// What a walk along the chains of a store found.
public struct Verification: Sendable {
  /// One chain.
  public struct Chain: Sendable {
    /// Its name.
    public let name: String
    /// How many rows it has.
    public let rows: Int
    /// The hash of its last row, which proves all rows before it.
    public let head: String
    /// True for the chain that this file writes.
    public let isOwn: Bool
  }

  /// The chains in the order of their names.
  public internal(set) var chains: [Chain] = []
  /// What is wrong, in sentences; the first broken row of each chain first.
  public internal(set) var problems: [String] = []
  /// Where the head that was expected is; nil when none was, or it is not there.
  public internal(set) var expected: (chain: String, sequence: Int)?
}

extension Store {
  /// Walks the chains, and compares what follows from the ledger with what the file has.
  ///
  /// - Parameters:
  ///   - head: a hash that was noted earlier and must still be in one of the chains.
  ///   - scratch: a folder for a copy of the file, removed afterwards.
  /// - Returns: the chains with their heads, and what is wrong.
  /// - Throws: `QuestionError` when the file cannot be read.
  /// - Complexity: linear in the rows for the chains; as long as making the layers for the rest.
  public func verify(expecting head: String? = nil, scratch: String) throws -> Verification {
    try told {
      var verification = Verification()
      verification.problems = try file.integrityProblems()
      var walk = ChainWalk(expecting: head?.lowercased())
      try file.read { reader in
        try reader.forEachRow { walk.add($1, row: $0) }
        let own = try reader.ownChain()
        verification.chains = walk.heads.map {
          Verification.Chain(
            name: $0.chain, rows: $0.sequence, head: $0.hash, isOwn: $0.chain == own)
        }
        walk.checkHeads(noted: try reader.heads())
        try walk.checkNamedHeads { try reader.hash(of: $0.chain, $0.sequence) }
      }
      verification.expected = walk.expected
      verification.problems += walk.problems
      if let head, walk.expected == nil {
        verification.problems.append(
          "the head \(head) is in none of the chains: rows were cut off or replaced since it was noted"
        )
      }
      verification.problems += try file.schemaProblems()
      if verification.problems.isEmpty {
        verification.problems = try projectionProblems(scratch: scratch)
      }
      return verification
    }
  }

  private func projectionProblems(scratch: String) throws -> [String] {
    let version = try file.version()
    let problems = try file.projectionProblems(scratch: "\(scratch)/frontline-verify-\(getpid())")
    guard !problems.isEmpty, try file.version() != version else { return problems }
    // Another program wrote meanwhile: a copy holds still.
    return try file.withCopy("\(scratch)/frontline-still-\(getpid())", for: .reading) { still in
      try still.projectionProblems(scratch: "\(scratch)/frontline-verify-\(getpid())")
    }
  }
}

extension StoreFile {
  fileprivate func projectionProblems(scratch: String) throws -> [String] {
    let layers = try layerProblems(StoreLayers.all)
    return try withCopy(scratch, for: .writing) { fresh in
      try fresh.write { try Projection(writer: $0).rebuild() }
      fresh.close()
      let differences = try differences(from: fresh.location, layers: StoreLayers.all)
      return layers
        + differences.map { difference in
          "\(difference.table) is not what the ledger says: \(difference.surplus) rows too many, "
            + "\(difference.missing) missing (\(difference.example)): frontline verify --rebuild makes it anew"
        }
    }
  }

  /// Works on a copy, which goes by the name of the file and is removed afterwards.
  fileprivate func withCopy<Answer>(
    _ scratch: String, for access: Access, _ body: (StoreFile) throws -> Answer
  ) throws -> Answer {
    let copy = "\(scratch).gpkg"
    defer { for end in ["", "-journal", "-wal", "-shm"] { unlink(copy + end) } }
    unlink(copy)
    try self.copy(to: copy)
    let file = try StoreFile(copy, called: path, for: access)
    defer { file.close() }
    return try body(file)
  }
}
