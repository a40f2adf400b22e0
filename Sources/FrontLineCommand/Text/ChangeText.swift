import FrontLine
import Model

/// One change in words: who from whom, how sure, who says so, who denies it.
struct ChangeText {
  let dataset: Dataset
  let row: Changes.Row

  /// The place, marked if it is an area.
  var name: String { row.place.name + (row.isArea ? " (the whole area)" : "") }

  /// `opposition -> government, confirmed (2), says X; denied by Y`.
  var passage: String {
    ([
      "\(former) -> \(row.change.to?.text ?? "nobody named")\(window)",
      "\(row.change.assessment.status.rawValue) (\(row.change.assessment.credibility))",
    ] + saying).joined(separator: ", ") + asides.map { "; " + $0 }.joined()
  }

  private var former: String { row.from?.text ?? "nobody known" }

  /// The days on which it was changing; `by then` where no first day is named.
  private var window: String {
    if row.change.begin < row.change.day {
      return " between \(row.change.begin) and \(row.change.day)"
    }
    return row.change.assessment.since?.hasPrefix("..") ?? false ? " by then" : ""
  }

  private var saying: [String] {
    let names = dataset.names(row.witnesses.saying)
    return names.isEmpty ? [] : ["\(row.witnesses.saying.speakers > 1 ? "say" : "says") \(names)"]
  }

  private var asides: [String] {
    var asides: [String] = []
    if row.change.assessment.basis == .area, !row.isArea {
      asides.append("as part of " + areas)
    }
    if row.change.assessment.rule == .sameDay, !row.witnesses.losing.isEmpty {
      asides.append("taken back by the word of \(dataset.names(row.witnesses.losing))")
    } else if !row.witnesses.confirming.isEmpty {
      asides.append("its later loss is told by \(dataset.names(row.witnesses.confirming))")
    }
    let denials = row.witnesses.denying.filter { $0.claim.event == .denied }
    if !denials.isEmpty { asides.append("denied by \(dataset.names(denials))") }
    let contrary = row.witnesses.denying.filter { $0.claim.event != .denied }
    if !contrary.isEmpty { asides.append("contradicted by \(dataset.names(contrary))") }
    if row.change.assessment.rule == .void, !row.change.isAdopted {
      asides.append("found void later")
    }
    if row.change.followsUnreportedLoss {
      asides.append("how it had come to \(former), nobody reported")
    }
    return asides
  }

  /// The areas that the claims name.
  private var areas: String {
    let named = Set(row.witnesses.saying.flatMap(\.places)).subtracting([row.place.id]).sorted()
    let areas = named.filter { dataset.gazetteer.members[$0]?.contains(row.place.id) ?? false }
    return areas.isEmpty
      ? "an area" : areas.map { dataset.name(of: $0) }.joined(separator: " and ")
  }
}

extension [ClaimEntry] {
  /// How many parties speak.
  fileprivate var speakers: Int { Set(map(\.claim.claimant)).count }
}
