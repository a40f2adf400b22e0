import Model

/// How places are drawn: colour by side, shape and filling by status.
///
/// | status | symbol |
/// |---|---|
/// | confirmed | full disc |
/// | claimed | ring |
/// | disputed | diamond, its right half in the colour of the other reading |
/// | contested | disc under a cross in the colour of the attacker |
/// | changing | ring of two halves, before and after |
/// | unknown | small grey dot |
struct PlaceStyle: FeatureStyle {
  let sides: [Side]

  static let sideColumns = ["side"]

  static func key(_ text: (String) -> String?) -> String {
    key(text("side"), text("status"))
  }

  /// The value of the classifying expression for a side and a status.
  private static func key(_ side: String?, _ status: String?) -> String {
    (side.map { "\($0) " } ?? "") + (status ?? "")
  }

  var categories: [SymbolCategory] {
    let held = sides.flatMap { side in
      [Status.confirmed, .claimed, .disputed, .contested].map { status in
        category(status, side.id.text, side.name, Colour(hex: side.colour))
      }
    }
    let withoutHolder = [Status.disputed, .contested, .changing, .unknown].map {
      category($0, nil, "Holder unknown", .paper)
    }
    return held + withoutHolder
  }

  func renderer(_ categories: [SymbolCategory]) -> String {
    let ranks: [Status] = [.unknown, .claimed, .confirmed, .changing, .disputed, .contested]
    let cases = ranks.enumerated().map { "WHEN \"status\" = '\($1.rawValue)' THEN \($0)" }
    return categorizedRenderer(
      categories, by: "coalesce(\"side\" || ' ', '') || \"status\"",
      drawingOrder: "CASE \(cases.joined(separator: " ")) END")
  }

  /// The name, and the Arabic name under it where the map is large enough (1:250,000).
  var labeling: String? {
    placeNameLabeling(
      expression: """
        if(@map_scale < 250000 AND length("name_ar") > 0, "name" || '\\n' || "name_ar", "name")
        """)
  }

  private func category(
    _ status: Status, _ side: String?, _ name: String, _ colour: Colour
  ) -> SymbolCategory {
    SymbolCategory(
      value: PlaceStyle.key(side, status.rawValue), label: label(status, name),
      symbol: markers(status, colour) + veil(status))
  }

  private func label(_ status: Status, _ name: String) -> String {
    let hint =
      switch status {
      case .disputed: " (right half: the other reading)"
      case .contested: " (cross: the attacker)"
      case .changing: " (left before, right after)"
      case .confirmed, .claimed, .unknown: ""
      }
    return status.words(name) + hint
  }

  private func markers(_ status: Status, _ colour: Colour) -> [Marker] {
    let first = DynamicProperty(name: .fill, expression: otherSide(0))
    let second = DynamicProperty(name: .fill, expression: otherSide(1))
    switch status {
    case .confirmed: return [Marker(shape: .circle, size: 4, fill: colour)]
    case .claimed:
      return [
        Marker(shape: .circle, size: 4, fill: colour),
        Marker(shape: .circle, size: 2, fill: .paper, outlineWidth: 0.15),
      ]
    case .disputed:
      return [
        Marker(shape: .diamond, size: 5, fill: .anybody, dynamic: [first]),
        Marker(shape: .halfSquare, size: 5 / 2.0.squareRoot(), fill: colour, angle: 45),
      ]
    case .contested:
      let attacker = DynamicProperty(name: .outline, expression: otherSide(0))
      return [
        Marker(shape: .circle, size: 4.8, fill: colour),
        Marker(shape: .saltire, size: 3.6, fill: .ink, outlineWidth: 1.5),
        Marker(
          shape: .saltire, size: 3.6, fill: .ink, outline: .anybody, outlineWidth: 0.9,
          dynamic: [attacker]),
      ]
    case .changing:
      return [
        Marker(shape: .halfCircle, size: 4.4, fill: .anybody, angle: 270, dynamic: [first]),
        Marker(shape: .halfCircle, size: 4.4, fill: .anybody, angle: 90, dynamic: [second]),
        Marker(shape: .circle, size: 2, fill: .paper, outlineWidth: 0.15),
      ]
    case .unknown: return [Marker(shape: .circle, size: 1.6, fill: .grey, outlineWidth: 0)]
    }
  }

  /// Fades what is stale: all layers of the symbol at once, which transparency would not.
  private func veil(_ status: Status) -> [Marker] {
    guard status != .unknown else { return [] }
    let fill = """
      if("stale", \(Expression.literal(Colour.veil.text)), \(Expression.literal(Colour.clear.text)))
      """
    return [
      Marker(
        shape: status == .disputed ? .diamond : .circle, size: status == .disputed ? 5.4 : 4.4,
        fill: .clear, outlineWidth: 0,
        dynamic: [.init(name: .fill, expression: fill)])
    ]
  }

  /// The colour of the side that `other_reading` names first (0) or second (1).
  private func otherSide(_ index: Int) -> String {
    Expression.colour(
      ofSide: "array_get(string_to_array(\"other_reading\", ';'), \(index))", sides,
      otherwise: .anybody)
  }
}
