public import Model
import Records
import Storage

extension Store {
  /// What the file said at the end of a day of recording.
  ///
  /// A row of another chain counts from the day on which that chain was joined to this file.
  /// - Throws: `QuestionError` when the file cannot be read.
  /// - Complexity: linear in the rows.
  public func dataset(recordedBy day: Day) throws -> Dataset {
    try told {
      try file.read { reader in
        let own = try reader.ownChain()
        var reach = [own: Int.max]
        var set = StandingSet()
        try reader.forEachRow(of: own) { _, row in
          guard row.isRecorded(by: day), let entry = row.entry, entry.kind == .merge else { return }
          for head in try entry.merge().heads {
            reach[head.chain] = max(reach[head.chain] ?? 0, head.sequence)
          }
        }
        try reader.forEachRow { number, row in
          guard row.sequence <= reach[row.chain] ?? 0, row.chain != own || row.isRecorded(by: day)
          else { return }
          try set.add(row, row: number)
        }
        return Dataset(try StoreContents(set.entries), in: path)
      }
    }
  }
}

extension LedgerRow {
  fileprivate func isRecorded(by day: Day) -> Bool {
    RecordedTime(recordedAt).map { $0.day <= day } ?? false
  }
}
