import FrontLine
import Model

/// What changed hands, a heading a day and a line a change; the last lines count.
struct ChangesText {
  let dataset: Dataset
  let changes: Changes

  var text: String {
    guard !changes.rows.isEmpty else {
      return "Nothing is known to have changed hands from \(changes.from) to \(changes.to)."
    }
    let days = Set(changes.rows.map(\.change.day)).sorted()
    return (days.map(lines) + [counts]).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// The heading of a day and its changes.
  ///
  /// Places that a claim about their area reaches stand on one line if nothing tells them apart.
  private func lines(on day: Day) -> [String] {
    var lines: [(names: [String], passage: String)] = []
    for row in changes.rows where row.change.day == day {
      let text = ChangeText(dataset: dataset, row: row)
      let passage = text.passage
      let isReached = row.change.assessment.basis == .area && !row.isArea
      if isReached, let index = lines.firstIndex(where: { $0.passage == passage }) {
        lines[index].names.append(text.name)
      } else {
        lines.append(([text.name], passage))
      }
    }
    return ["\(day)"]
      + lines.map { line in
        let count = line.names.count > 1 ? " (\(line.names.count) places)" : ""
        return "  \(line.names.listed)\(count): \(line.passage)"
      }
  }

  private var counts: [String] {
    changes.counts.map { count in
      let net = (count.net > 0 ? "+" : "") + "\(count.net)"
      return "\(count.side): gained \(count.gained), lost \(count.lost), net \(net)" + land(count)
        + (count.disputed > 0 ? "; \(count.disputed) more claimed and disputed" : "")
    } + [total]
  }

  /// The land of the places gained and lost, where it can be measured.
  private func land(_ count: ChangeCount) -> String {
    guard let gained = count.gainedSquareKilometres, let lost = count.lostSquareKilometres,
      gained + lost > 0
    else { return "" }
    return "; land around them gained \(rounded(gained)), lost \(rounded(lost)) km²"
  }

  private func rounded(_ size: Double) -> String { "\(Int(size.rounded()))" }

  /// How many places changed hands, and what stands beside that number.
  private var total: String {
    let places = changes.rows.filter { !$0.isArea }
    let areas = changes.rows.count - places.count
    let disputed = places.filter { !$0.change.isAdopted }.count
    var parts = [counted(places.count - disputed, "change of hands", "changes of hands")]
    if disputed > 0 { parts.append(counted(disputed, "disputed claim", "disputed claims")) }
    if areas > 0 { parts.append(counted(areas, "change", "changes") + " of areas as a whole") }
    return "\(changes.from) to \(changes.to): " + parts.joined(separator: ", ")
  }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
