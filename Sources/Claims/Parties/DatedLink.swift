import Model
import SourceText

/// A parent or a side of a party, from one day to another, both included.
struct DatedLink {
  let target: SourceScalar
  let from: Day?
  let to: Day?

  /// True when some day lies in both spans.
  func overlaps(_ other: DatedLink) -> Bool {
    (from ?? .earliest) <= (other.to ?? .latest) && (other.from ?? .earliest) <= (to ?? .latest)
  }
}

extension FieldReader {
  /// A field that holds one id for ever, or a list of groups with the id, `from` and `to`.
  func datedLinks(
    _ key: String, to target: String, reporting problems: inout [Problem]
  ) -> [DatedLink] {
    guard case .sequence = self[key] else {
      return optionalText(key, reporting: &problems)
        .map { [DatedLink(target: $0, from: nil, to: nil)] } ?? []
    }
    var links: [DatedLink] = []
    for node in items(key, reporting: &problems) ?? [] {
      let before = problems.count
      guard
        let reader = FieldReader(
          node, subject: key, fields: [target, "from", "to"], in: file, reporting: &problems),
        let link = reader.datedLink(to: target, reporting: &problems)
      else { continue }
      guard problems.count == before else { continue }
      if let other = links.first(where: { $0.overlaps(link) }) {
        problems.append(
          Problem(
            at: file.location(line: link.target.line), .badDate,
            "\(key) \(quoted(link.target.text)) overlaps \(quoted(other.target.text)) of line "
              + "\(other.target.line): let one end the day before the other begins"))
      }
      links.append(link)
    }
    return links
  }

  private func datedLink(to target: String, reporting problems: inout [Problem]) -> DatedLink? {
    let id = text(target, reporting: &problems)
    let from = date("from", reporting: &problems)?.earliest
    let to = date("to", reporting: &problems)?.latest
    if let from, let to, to < from {
      problems.append(
        problem("to", .badDate, "\"to\" \(to) is before \"from\" \(from): exchange or mend them"))
    }
    return id.map { DatedLink(target: $0, from: from, to: to) }
  }
}
