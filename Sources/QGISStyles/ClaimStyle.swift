import Model

/// How claims are drawn: colour by the side that gains, shape by what is said to have happened,
/// hollow when the claim is about an area and only its label point is known.
///
/// Claims at the same point stand in a ring around it, so that none hides another.
struct ClaimStyle: FeatureStyle {
  let sides: [Side]

  static let sideColumns = ["side_gaining"]

  static func key(_ text: (String) -> String?) -> String {
    key(text("side_gaining"), text("event"))
  }

  /// UCDP's precision from which a point only stands for a wider area.
  static let widePrecision = 3

  /// What several events have in common.
  private enum Kind: String, CaseIterable {
    case gain, leave, hold, fight, answer

    init(_ event: Claim.Event) {
      self =
        switch event {
        case .captured, .transferred: .gain
        case .lost, .withdrew: .leave
        case .held, .repelled: .hold
        case .contested, .advanced: .fight
        case .denied, .retracted: .answer
        }
    }

    /// The words in the legend; nil for a side stands for claims by which no side gains.
    func label(_ side: String?) -> String {
      switch self {
      case .gain: side.map { "\($0) took it" } ?? "Taken, by no known side"
      case .leave: side.map { "Lost or left to: \($0)" } ?? "Left, no taker named"
      case .hold: side.map { "\($0) held it" } ?? "Held, by no known side"
      case .fight: side.map { "Fighting, in favour of: \($0)" } ?? "Fighting"
      case .answer: side.map { "Denial in favour of: \($0)" } ?? "Denial or retraction"
      }
    }
  }

  /// The value of the classifying expression for a side and an event.
  private static func key(_ side: String?, _ event: String?) -> String {
    let kind = event.flatMap(Claim.Event.init).map(Kind.init)
    return (side.map { "\($0) " } ?? "") + (kind?.rawValue ?? "")
  }

  var categories: [SymbolCategory] {
    let bySide = sides.flatMap { side in
      Kind.allCases.map { kind in
        category(kind, side.id.text, side.name, Colour(hex: side.colour))
      }
    }
    return bySide + Kind.allCases.map { category($0, nil, nil, .anybody) } + [hollow]
  }

  /// Explains in the legend what no category can: filling does not depend on side or event.
  private var hollow: SymbolCategory {
    SymbolCategory(
      value: "hollow", label: "Hollow: about an area, drawn at its label point",
      symbol: [
        Marker(shape: .circle, size: 3, fill: .paper, outline: .grey, outlineWidth: 0.8)
      ], isAlwaysInLegend: true)
  }

  func renderer(_ categories: [SymbolCategory]) -> String {
    let kinds = Claim.Event.allCases.map {
      "WHEN \"event\" = '\($0.rawValue)' THEN '\(Kind($0).rawValue)'"
    }
    let byKind = "CASE \(kinds.joined(separator: " ")) END"
    return pointDisplacement(
      categorizedRenderer(
        categories, by: "coalesce(\"side_gaining\" || ' ', '') || \(byKind)",
        drawingOrder: "\"known\""))
  }

  private func category(
    _ kind: Kind, _ side: String?, _ name: String?, _ colour: Colour
  ) -> SymbolCategory {
    SymbolCategory(
      value: (side.map { "\($0) " } ?? "") + kind.rawValue, label: kind.label(name),
      symbol: [marker(kind, colour)])
  }

  private func marker(_ kind: Kind, _ colour: Colour) -> Marker {
    let isWide = "\"where_prec\" >= \(ClaimStyle.widePrecision)"
    func either(_ hollow: Colour, _ full: Colour) -> String {
      "if(\(isWide), \(Expression.literal(hollow.text)), \(Expression.literal(full.text)))"
    }
    let (shape, size, angle): (Marker.Shape, Double, Int) =
      switch kind {
      case .gain: (.triangle, 3.4, 0)
      case .leave: (.triangle, 3.4, 180)
      case .hold: (.square, 2.8, 0)
      case .fight: (.diamond, 3.6, 0)
      case .answer: (.cross, 3.6, 45)
      }
    return Marker(
      shape: shape, size: size, fill: colour, angle: angle,
      dynamic: [
        .init(name: .fill, expression: either(.paper, colour)),
        .init(name: .outline, expression: either(colour, .ink)),
        .init(name: .outlineWidth, expression: "if(\(isWide), 0.8, 0.25)"),
      ])
  }
}
