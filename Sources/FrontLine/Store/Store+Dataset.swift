import Model
import Places
import Storage

extension Store {
  /// Everything that counts.
  ///
  /// - Throws: `QuestionError` when the file cannot be read.
  /// - Complexity: linear in the entries.
  public func dataset() throws -> Dataset {
    try told { try file.read { Dataset(try $0.contents(), in: path) } }
  }

  /// Everything that counts, with what is wrong: entries that do not fit together, told where they would
  /// stand as text, and corrections made without knowing of each other.
  ///
  /// Each entry was checked when it was added; what came by merges can still contradict the rest.
  /// - Throws: `QuestionError` when the file cannot be read.
  /// - Complexity: that of writing and reading the text tree.
  public func checkedDataset() throws -> Dataset {
    try told {
      try file.read { reader in
        let dataset = Dataset(try reader.contents(), in: path)
        let conflicts = try reader.conflicts().map { conflict in
          Problem(
            at: SourceLocation(
              file: path, line: conflict.sides.first { $0.isStanding }?.row ?? 1),
            .conflict, conflict.sentence)
        }
        let text = TreeFiles(dataset.gazetteer, dataset.ledger).problems
        return Dataset(
          gazetteer: dataset.gazetteer, ledger: dataset.ledger, names: dataset.names,
          locations: dataset.locations, problems: (conflicts + text).sorted())
      }
    }
  }
}

extension Dataset {
  /// The contents of a store; an entry stands on the row of the ledger that says it.
  ///
  /// - Parameters:
  ///   - contents: all entries, or those that a question needs.
  ///   - path: the file.
  ///   - ids: the places that are found by their names; nil: all.
  init(_ contents: StoreContents, in path: String, naming ids: [Place.ID]? = nil) {
    let gazetteer = contents.gazetteer
    let named = ids.map { Gazetteer(places: $0.compactMap { gazetteer[$0] }, members: [:]) }
    func location(_ row: Int) -> SourceLocation { SourceLocation(file: path, line: row) }
    self.init(
      gazetteer: gazetteer, ledger: contents.ledger, names: NameIndex(named ?? gazetteer),
      locations: Locations(
        places: contents.rows.places.mapValues(location),
        reports: contents.rows.reports.mapValues(location),
        claims: contents.rows.claims.mapValues(location)))
  }
}
