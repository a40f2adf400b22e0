import Model
import SourceText

extension RowFields {
  /// The report of the row.
  ///
  /// Its id is the field `report`, else the last day of publication and a word: the field `word`,
  /// else the publisher's name as one.
  mutating func report() -> Report? {
    let publisher = needed(.publisher)
    let title = needed(.title)
    guard needed(.published) != nil, let published = date(.published), let publisher, let title,
      let id = reportID(publisher, published)
    else { return nil }
    return Report(
      id: id, publisher: publisher, title: title, url: text(.url), published: published,
      language: text(.language))
  }

  private mutating func reportID(_ publisher: String, _ published: EventDate) -> Report.ID? {
    if let id = text(.report) { return Report.ID(id) }
    guard let day = published.latest else {
      report(.published, .badDate, "\(quoted("\(published)")) has no last day: mend it")
      return nil
    }
    let word = shortName(text(.word) ?? publisher)
    guard !word.isEmpty else {
      report(
        .publisher, .badID,
        "\(quoted(publisher)) has no letter from a to z to name the report's file by: give a "
          + "\"word\" under \"constants\" or \"columns\" of the mapping")
      return nil
    }
    return Report.ID("\(day)-\(word)")
  }

  /// What the claim's id is made of, without the report's id that may stand before it.
  func key(in report: Report.ID) -> String? {
    guard let text = text(.id) else { return nil }
    let start = report.text + "/"
    let word = shortName(text.hasPrefix(start) ? String(text.dropFirst(start.count)) : text)
    return word.isEmpty ? nil : word
  }
}
