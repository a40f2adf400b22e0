import Model

/// The kinds of areas that a history can show, numbered; the same answers give the same numbers.
struct Legend: Sendable {
  private let kinds: [AreaKind]
  private let labels: [AreaKind: Int32]
  private let sides: [Side.ID]
  private let numbers: [Side.ID: Int32]

  /// The label of what has no data.
  static let nothing: Int32 = -1

  /// The legend of all answers there are.
  init(_ answers: some Sequence<CellAnswer>) {
    let all = Set(answers).flatMap { [$0.area, $0.interpolatedArea].compactMap(\.self) }
    kinds = Set(all).sorted()
    labels = Dictionary(
      uniqueKeysWithValues: kinds.enumerated().map { ($1, Int32(clamping: $0)) })
    sides = Set(kinds.compactMap(\.side)).sorted()
    numbers = Dictionary(
      uniqueKeysWithValues: sides.enumerated().map { ($1, Int32(clamping: $0)) })
  }

  /// The number of a kind.
  func label(_ kind: AreaKind?) -> Int32 { kind.flatMap { labels[$0] } ?? Legend.nothing }

  /// The kind with a number.
  func kind(of label: Int32) -> AreaKind? {
    kinds.indices.contains(Int(label)) ? kinds[Int(label)] : nil
  }

  /// The number of the side of a label; negative where it has none.
  func side(of label: Int32) -> Int32 {
    kind(of: label)?.side.flatMap { numbers[$0] } ?? Legend.nothing
  }

  /// The side with a number.
  func side(at number: Int32) -> Side.ID? {
    sides.indices.contains(Int(number)) ? sides[Int(number)] : nil
  }
}
