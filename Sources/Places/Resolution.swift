package import Model

/// What a text turned out to mean.
package enum Resolution: Hashable, Sendable {
  /// Exactly one place.
  case place(Place)
  /// Several places of that name, in the order of their ids; never one of them picked silently.
  case ambiguous([Place])
  /// No place of that name.
  case unknown
}

/// The place that a text means, looked for in a context if there is one; blank contexts are none.
///
/// - Throws: `ContextError` when the context cannot be read, or when places of that name exist but
///   none of them there.
package func resolve(
  _ text: String, near context: String?, in index: NameIndex
)
  throws(ContextError) -> Resolution
{
  guard let context, !NameKey(context).isEmpty else {
    return resolve(text, in: index)
  }
  return try resolve(text, within: Context(context, in: index), in: index)
}

/// The place that a text means, looked for in a context that has been read before.
package func resolve(
  _ text: String, within context: Context, in index: NameIndex
)
  throws(ContextError) -> Resolution
{
  let places = index.everyPlace(named: text, NameKey(text))
  guard !places.isEmpty else { return .unknown }
  return Resolution(try context.keep(places, named: text, in: index.gazetteer))
}

private func resolve(_ text: String, in index: NameIndex) -> Resolution {
  Resolution(index.places(named: text))
}

extension Resolution {
  fileprivate init(_ places: [Place]) {
    switch places.count {
    case 0: self = .unknown
    case 1: self = .place(places[0])
    default: self = .ambiguous(places)
    }
  }
}
