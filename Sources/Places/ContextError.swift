package import Model
package import Projection

/// Why a context does not help to tell places apart.
package enum ContextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no context that can be understood.
  case unreadable(String)
  /// The context itself names several places.
  case ambiguous(String, [Place])
  /// The place that the context names has no coordinate to measure from.
  case unlocated(Place)
  /// None of the places of a name lies in the context.
  case elsewhere(name: String, context: String, [Place])
  /// Distances cannot be measured.
  case noDistances(ProjectionError)

  /// The places among which the reader can choose.
  package var candidates: [Place] {
    switch self {
    case .ambiguous(_, let places), .elsewhere(_, _, let places): places
    case .unreadable, .unlocated, .noDistances: []
    }
  }

  /// The fact and the remedy, in one sentence.
  package var description: String {
    switch self {
    case .unreadable(let text):
      "\"\(text)\" is no context: give a governorate, an area or a place by name or code, or words "
        + "such as \"جنوب إدلب\", \"north Hama\" or \"near Khan Shaykhun\""
    case .ambiguous(let text, let places):
      "the context \"\(text)\" names \(places.count) places: give the id of one of them, "
        + places.map(\.id.text).joined(separator: ", ")
    case .unlocated(let place):
      "the context \(place.id) has no coordinate to measure from: give its governorate or an area"
    case .elsewhere(let name, let context, let places):
      "\"\(name)\" is not in \"\(context)\": there is "
        + places.map(ContextError.whereabouts).joined(separator: "; ")
    case .noDistances(let error): error.description
    }
  }

  /// `sukayk (Tamanaah, Idleb)`.
  private static func whereabouts(_ place: Place) -> String {
    let summary = place.admin.summary
    return summary.isEmpty ? place.id.text : "\(place.id) (\(summary))"
  }
}
