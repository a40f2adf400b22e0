import ArgumentParser
import FrontLine
import Model

/// One claim; places and parties by name or id.
struct ClaimOptions: ParsableArguments {
  @Option(help: "What is said to have happened.") var event: Claim.Event?
  @Option(help: "Whose word it is.") var claimant: String?
  @Option(help: ArgumentHelp("A place that it names; may be given again.", valueName: "place"))
  var place: [String] = []
  @Option(help: "Which of several places of these names.") var near: String?
  @Option(help: "The area in which unnamed places lie.") var area: String?
  @Option(help: "How many unnamed places.") var count: Int?
  @Option(help: "How large a part of the area.") var extent: String?
  @Option(help: "Who has it afterwards.") var taker: String?
  @Option(help: "Who lost it or left it.") var loser: String?
  @Option(help: "Who had it (held, repelled).") var holder: String?
  @Option(help: "Who attacked (contested, advanced, repelled).") var attacker: String?
  @Option(help: ArgumentHelp("When, as EDTF: 2024-12-01, 2024-12-01~.", valueName: "date"))
  var when: String?
  @Flag(help: "It was a recapture.") var again = false
  @Option(
    help: ArgumentHelp("A claim that it denies or takes back; may be given again.", valueName: "id")
  )
  var answers: [String] = []
  @Option(help: "What a reader should know, in your words.") var note: String?
  @Option(
    help: ArgumentHelp(
      "The end of the claim's id; left out: the event and the first place.", valueName: "word"))
  var word: String?

  /// True when anything of a claim is given.
  var isGiven: Bool {
    [claimant, area, extent, taker, loser, holder, attacker, when, note, word].contains {
      $0 != nil
    }
      || !place.isEmpty || !answers.isEmpty || count != nil || again
  }

  /// The claim as an item of a report's list.
  func text(in store: Store, of report: Report.ID) throws -> String {
    func id(_ party: String?) throws -> String? {
      try party.map { try store.party(named: $0).text }
    }
    let places = try place.map { try placeID($0, in: store) }
    let area = try self.area.map { try placeID($0, in: store) }
    let event = event?.rawValue ?? ""
    let target = places.first ?? area ?? answers.first ?? "claim"
    let ending = word ?? YAMLText.shortName("\(event)-\(target)")
    return YAMLText.item([
      ("id", .text("\(report)/\(ending)")), ("claimant", .text(try id(claimant))),
      ("event", .text(event)), ("again", .text(again ? "true" : nil)),
      ("taker", .text(try id(taker))), ("loser", .text(try id(loser))),
      ("holder", .text(try id(holder))), ("attacker", .text(try id(attacker))),
      ("places", .list(places)), ("area", .text(area)),
      ("count", .text(count.map(String.init))), ("extent", .text(extent)),
      ("answers", .list(answers)), ("when", .text(when)), ("note", .text(note)),
    ])
  }

  /// What is asked of one of several homonyms may be guessed; what is recorded may not.
  private func placeID(_ place: String, in store: Store) throws -> String {
    let found = try store.place(named: place, near: near).found
    guard found.others.isEmpty else {
      throw QuestionError.ambiguous(place, among: [found.place] + found.others)
    }
    if let reading = found.reading {
      throw QuestionError(
        .unknownPlace,
        "\"\(place)\" is not in the gazetteer; if it is \(found.place.name) "
          + "(\(found.place.admin.summary)), give the id \(found.place.id), or record the spelling "
          + "first: frontline gazetteer alias add \(found.place.id) \"\(place)\"",
        candidates: reading.candidates.map(\.place))
    }
    return found.place.id.text
  }
}
