/// All names of a gazetteer, ready to be found by any spelling.
///
/// It is a value of flat arrays: `bytes` is a few copies, and an index made from bytes looks at no
/// name again. The same places in the same order make the same bytes on every machine.
public struct MatchIndex: Sendable {
  let arrays: IndexArrays
  let tables: LearnedTables

  /// The index of these places; candidates name them by their positions.
  ///
  /// - Throws: `.noTables`.
  /// - Complexity: O(n log n) in the letters of all names; about 10 µs a name.
  public init(_ places: [MatchEntry]) throws(MatchIndexError) {
    guard let tables = LearnedTables.standard else { throw .noTables }
    self.tables = tables
    arrays = IndexBuilder.arrays(of: places)
  }

  /// The index that has these bytes.
  ///
  /// - Throws: `.notAnIndex`, `.damaged`, `.noTables`.
  /// - Complexity: O(n) in the bytes, copied and checked; about a millisecond for a megabyte.
  public init(bytes: [UInt8]) throws {
    var rest = bytes[...]
    try self.init(count: bytes.count) { part in
      part.copyBytes(from: rest.prefix(part.count))
      rest = rest.dropFirst(part.count)
    }
  }

  /// The index that has the bytes that come from somewhere: a column of a database, a file.
  ///
  /// - Parameters:
  ///   - count: How many bytes there are.
  ///   - source: Fills the memory that it is given with the bytes that come next; never asked for more
  ///     than there are.
  /// - Throws: `MatchIndexError.notAnIndex`, `.damaged`, `.noTables`; what the source throws.
  /// - Complexity: O(n) in the bytes, each copied once.
  public init(
    count: Int, _ source: (UnsafeMutableRawBufferPointer) throws -> Void
  ) throws {
    guard let tables = LearnedTables.standard else { throw MatchIndexError.noTables }
    self.tables = tables
    arrays = try withoutActuallyEscaping(source) { try IndexArrays(count: count, $0) }
  }

  /// The index with some places called otherwise, the same to the byte as one built anew.
  ///
  /// The names of places that are units, or are their seats, are known to other places too: for them
  /// build the index anew.
  ///
  /// - Parameter names: All names of each place that changes, not only the new ones, by its position.
  /// - Returns: The new index, or nil when a position is none of this index's.
  /// - Complexity: O(n), but no name of an unchanged place is read; some milliseconds for ten
  ///   thousands of places.
  public func renaming(_ names: [Int: [String]]) -> MatchIndex? {
    guard names.keys.allSatisfy({ (0..<placeCount).contains($0) }) else { return nil }
    let arrays = IndexUpdate.arrays(arrays, renaming: names)
    return MatchIndex(arrays: arrays, tables: tables)
  }

  private init(arrays: IndexArrays, tables: LearnedTables) {
    self.arrays = arrays
    self.tables = tables
  }

  /// The index as bytes, to be kept.
  ///
  /// - Complexity: O(n).
  public var bytes: [UInt8] { arrays.bytes }

  /// How many places it knows.
  public var placeCount: Int { arrays.placeCount }

  /// How many spellings it knows.
  public var nameCount: Int { arrays.nameCount }

  /// What a name means; for many names make one `Matcher` and keep it.
  ///
  /// - Parameters:
  ///   - query: The name and its surroundings.
  ///   - limit: How many candidates are wanted; homonyms of an ambiguous name come all the same.
  /// - Returns: The verdict, with the candidates it rests on.
  public func matches(for query: MatchQuery, limit: Int = 5) -> Matches {
    var matcher = Matcher(self)
    return matcher.matches(for: query, limit: limit)
  }
}
