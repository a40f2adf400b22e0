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
    try dataset.place(noting: place, near: near)
  }
}

extension Dataset {
  /// The place of a name, and a note on stderr about what was chosen or read.
  func place(noting text: String, near: String? = nil) throws -> Place {
    let found = try place(named: text, near: near)
    found.note(named: text)
    return found.place
  }
}

extension FoundPlace {
  /// Names the homonyms that were passed over, and tells how a spelling was read.
  func note(named text: String) {
    if !others.isEmpty {
      let others = others.map { "\($0.id) (\($0.admin.summary))" }.joined(separator: ", ")
      Output.note(
        "Note: of several places named \"\(text)\" only \(place.id) has claims; the others: \(others)"
      )
    }
    if let reading {
      Output.note(
        "Note: \"\(text)\" is read as \(place.id), \(place.name) (\(place.admin.summary)), likely to "
          + "\(reading.percent)")
    }
  }
}
