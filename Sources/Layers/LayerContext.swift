package import Model

/// What a layer says of itself as a whole.
package struct LayerContext: Sendable {
  /// What the layer shows.
  package let title: String
  /// The days it covers.
  package let days: DayRange
  /// True for one day, false for a range of days.
  package let isSnapshot: Bool
  /// Only what was known by then; nil: everything.
  package let known: Day?
  /// Whose word alone it is; nil: everybody's.
  package let perspective: Perspective?
  /// What the sources ask to be said.
  package let attributions: [String]

  /// The program, as its files name it.
  package static let generator = "FrontLine"

  /// A context.
  package init(
    title: String, days: DayRange, isSnapshot: Bool, known: Day?, perspective: Perspective?,
    attributions: [String]
  ) {
    self.title = title
    self.days = days
    self.isSnapshot = isSnapshot
    self.known = known
    self.perspective = perspective
    self.attributions = attributions
  }

  /// The id of a feature: its name alone in a snapshot, with its first day in a history.
  func id(_ name: String, _ days: DayRange) -> String {
    isSnapshot ? name : "\(name)@\(days.from)"
  }

  /// A layer of the context, its features sorted by id.
  func layer(
    _ name: String, _ type: Layer.GeometryType, _ fields: [Layer.Field],
    _ features: [Layer.Feature]
  ) -> Layer {
    Layer(
      name: name, geometryType: type, fields: fields, features: features.sorted { $0.id < $1.id },
      metadata: metadata)
  }

  /// The members of the file's head, in order.
  private var metadata: [(name: String, value: Layer.Value)] {
    let asOf =
      isSnapshot ? "\(days.from)" : "\(days.from)/\(days.to.advanced(by: -1))"
    let voice: Layer.Value =
      switch perspective {
      case .side(let side): .text(side.text)
      case .party(let party): .text(party.text)
      case nil: .null
      }
    return [
      ("title", .text(title)), ("as_of", .text(asOf)),
      ("known", known.map { .text("\($0)") } ?? .null), ("according_to", voice),
      (
        "attribution",
        attributions.isEmpty ? .null : .text(attributions.joined(separator: "; "))
      ),
      ("generator", .text(LayerContext.generator)),
    ]
  }
}

extension Layer.Value {
  /// A text, or null where there is none.
  static func text(_ text: String?) -> Layer.Value { text.map { .text($0) } ?? .null }
}
