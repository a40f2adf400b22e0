import EDTF
import Model
import TestSupport

@testable import Inference

/// A ledger written as lines, one claim each:
/// `claimant event side<other date known`, with `-` for what is not said and an optional place.
///
/// For gains `side` takes from `other`; for holds `side` has it against `other`; for fights `side`
/// attacks `other`; `left` is a withdrawal of `side` that names nobody who came. `recaptured` is
/// `captured` with `again`.
struct SmallLedger {
  var lines: [String]
  var members: [Place.ID: [Place.ID]] = [:]

  static let government = ["sana", "russia"]
  static let opposition = ["gmc", "nlf"]
  static let observers = ["sohr", "enab"]
  static let compilations = ["wiki"]
  static var claimants: [String] { government + opposition + observers + compilations }

  init(_ lines: String..., members: [Place.ID: [Place.ID]] = [:]) {
    self.lines = lines
    self.members = members
  }

  static let register: PartyRegister = {
    func party(_ id: String, _ kind: Party.Kind, _ side: String?) -> Party {
      Party(
        id: Party.ID(id), name: id, nameArabic: nil, kind: kind, parents: [],
        allegiances: side.map { [.init(side: Side.ID($0), from: nil, to: nil)] } ?? [])
    }
    let sides = ["government", "opposition", "sdf"]
    return PartyRegister(
      sides: sides.map {
        Side(id: Side.ID($0), name: $0, nameArabic: nil, party: Party.ID($0), colour: "#000000")
      },
      parties: sides.map { party($0, .state, $0) }
        + government.map { party($0, .ministry, "government") }
        + opposition.map { party($0, .group, "opposition") }
        + observers.map { party($0, .observer, nil) }
        + compilations.map { party($0, .compilation, nil) })
  }()

  func ledger() throws -> Ledger {
    var claims: [Claim] = []
    var reports: [Report] = []
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ").map(String.init)
      let report = Report.ID("report-\(index)")
      reports.append(
        Report(
          id: report, publisher: "p", title: "t", url: nil,
          published: try EventDate(words[4]), language: nil))
      claims.append(try claim(words, id: Claim.ID("c\(100 + index)"), report: report))
    }
    return Ledger(register: SmallLedger.register, reports: reports, claims: claims)
  }

  private func claim(_ words: [String], id: Claim.ID, report: Report.ID) throws -> Claim {
    let sides = words[2].split(separator: "<").map { $0 == "-" ? nil : Party.ID(String($0)) }
    let event = words[1]
    let subject = words.count > 5 ? words[5] : "p"
    let isPart = subject.hasPrefix("in:")
    let place = Place.ID(isPart ? String(subject.dropFirst(3)) : subject)
    func make(
      _ event: Claim.Event, again: Bool = false, taker: Party.ID? = nil, loser: Party.ID? = nil,
      holder: Party.ID? = nil, attacker: Party.ID? = nil, answers: [Claim.ID] = []
    ) throws -> Claim {
      let answersOnly = !answers.isEmpty
      return Claim(
        id: id, report: report, claimant: Party.ID(words[0]), event: event, again: again,
        places: isPart || answersOnly ? [] : [place], area: isPart && !answersOnly ? place : nil,
        taker: taker, loser: loser, holder: holder, attacker: attacker,
        when: words[3] == "-" ? nil : try EventDate(words[3]), answers: answers)
    }
    switch event {
    case "recaptured": return try make(.captured, again: true, taker: sides[0], loser: sides[1])
    case "captured": return try make(.captured, taker: sides[0], loser: sides[1])
    case "lost": return try make(.lost, taker: sides[0], loser: sides[1])
    case "withdrew": return try make(.withdrew, taker: sides[0], loser: sides[1])
    case "left": return try make(.withdrew, loser: sides[0])
    case "held": return try make(.held, holder: sides[0])
    case "repelled": return try make(.repelled, holder: sides[0], attacker: sides[1])
    case "advanced": return try make(.advanced, holder: sides[1], attacker: sides[0])
    case "contested": return try make(.contested, holder: sides[1], attacker: sides[0])
    case "denied", "retracted":
      let answers = words[2].split(separator: ",").map { Claim.ID(String($0)) }
      return try make(event == "denied" ? .denied : .retracted, answers: answers)
    default: throw UnknownWord(text: event)
    }
  }

  struct UnknownWord: Error { let text: String }

  /// `holder status credibility` on a day, `-` for nobody: `government confirmed 2`.
  func answer(
    _ day: String, place: Place.ID = "p", known: String? = nil, by perspective: Perspective? = nil
  ) throws -> String {
    try assessment(day, place: place, known: known, by: perspective).summary
  }

  /// The answer for a day.
  func assessment(
    _ day: String, place: Place.ID = "p", known: String? = nil, by perspective: Perspective? = nil
  ) throws -> Assessment {
    let assessor = Assessor(
      ledger: try ledger(), gazetteer: Gazetteer(places: [], members: members),
      known: known.flatMap { Day($0) }, perspective: perspective)
    return assessor.timeline(of: place).assessment(on: Day(day) ?? .latest)
  }

  /// Claims at random, of every kind and claimant, within a month.
  static func random(using random: inout SeededGenerator, count: Int) -> SmallLedger {
    var ledger = SmallLedger()
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &random)] }
    let events = [
      "captured", "captured", "captured", "recaptured", "lost", "withdrew", "left", "held",
      "repelled", "contested", "advanced",
    ]
    for _ in 0..<count {
      let pair = ["government<opposition", "opposition<government", "sdf<opposition"]
      let choices = Int.random(in: 0..<10, using: &random) == 0 ? 3 : 2
      var sides = pair[Int.random(in: 0..<choices, using: &random)]
      if Int.random(in: 0..<4, using: &random) == 0 { sides = sides.prefix { $0 != "<" } + "<-" }
      let first = Int.random(in: 1...20, using: &random)
      let last = first + pick([0, 0, 0, 1, 3, 8])
      let known = min(last + Int.random(in: 0...3, using: &random), 31)
      func day(_ number: Int) -> String { "2019-08-" + (number < 10 ? "0" : "") + "\(number)" }
      let date = first == last ? day(first) : "\(day(first))/\(day(last))"
      let place = pick(["p", "p", "p", "q", "area"])
      ledger.lines.append(
        [
          pick(claimants), pick(events), sides,
          date, day(known), place,
        ].joined(separator: " "))
    }
    ledger.members = ["area": ["p", "q"]]
    return ledger
  }
}

extension Assessment {
  /// `holder status credibility`, `-` for nobody.
  var summary: String {
    "\(holder?.side.text ?? "-") \(status.rawValue) \(credibility)"
  }
}
