import GRDB

extension Statement {
  /// Executes the statement with these values, one a question mark.
  ///
  /// `StatementArguments` fetches each value by a key path, which takes longer than what SQLite does
  /// with it: in loops over features this is twice as fast.
  func execute(binding values: [DatabaseValue]) throws {
    setUncheckedArguments(StatementArguments())
    var index: CInt = 0
    for value in values {
      index += 1
      let code = ResultCode(rawValue: value.bind(to: sqliteStatement, at: index))
      guard code == .SQLITE_OK else { throw DatabaseError(resultCode: code) }
    }
    try execute()
  }
}
