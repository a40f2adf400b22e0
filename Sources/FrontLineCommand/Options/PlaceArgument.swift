import ArgumentParser
import FrontLine
import Model

/// The place asked for.
struct PlaceArgument: ParsableArguments {
  @Argument(
    help: "A name in Arabic or Latin letters, an id, a P-code, or gn:NUMBER.")
  var place: String

  @Option(
    help: ArgumentHelp(
      "Which of several places of that name: a governorate, an area, another place, or a phrase such as \"جنوب إدلب\".",
      valueName: "context"))
  var near: String?

  /// The place; of several homonyms the only one with claims, and a note that names the others.
  func resolve(in dataset: Dataset) throws -> Place {
    let found = try dataset.place(named: place, near: near)
    noteOthers(found)
    return found.place
  }

  /// Names the homonyms that were passed over.
  func noteOthers(_ found: FoundPlace) {
    guard !found.others.isEmpty else { return }
    let others = found.others.map { "\($0.id) (\($0.admin.summary))" }.joined(separator: ", ")
    Output.note(
      "Note: of several places named \"\(place)\" only \(found.place.id) has claims; the others: \(others)"
    )
  }
}
