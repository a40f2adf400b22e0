import Model
import SourceText

extension FieldReader {
  /// An id that is a short name; one that is not is reported.
  func shortName(_ key: String, reporting problems: inout [Problem]) -> SourceScalar? {
    guard let value = text(key, reporting: &problems) else { return nil }
    guard isShortName(value.text.utf8) else {
      problems.append(
        problem(
          key, .badID,
          "id \(quoted(value.text)) must consist of a-z, 0-9 and hyphens between them: rename it"))
      return nil
    }
    return value
  }

  /// A claim's id, which begins with its report's.
  func claimID(of report: ReportName?, reporting problems: inout [Problem]) -> SourceScalar? {
    guard let value = text("id", reporting: &problems) else { return nil }
    guard let report else { return value }
    let start = report.id.text + "/"
    guard value.text.hasPrefix(start), isShortName(value.text.utf8.dropFirst(start.utf8.count))
    else {
      problems.append(
        problem(
          "id", .badID,
          "claim id \(quoted(value.text)) must be \(start) and a short name of a-z, 0-9 and "
            + "hyphens: rename it"))
      return nil
    }
    return value
  }

  /// An EDTF date that may be left out.
  func date(_ key: String, reporting problems: inout [Problem]) -> EventDate? {
    guard let value = optionalText(key, reporting: &problems) else { return nil }
    do throws(EventDateError) {
      return try EventDate(value.text)
    } catch {
      problems.append(
        problem(
          key, .badDate,
          "\(quoted(value.text)) is no date: \(error.reason) (write 2019-08-16, 2019-08, "
            + "2019-08-16~ or 2019-08-01/2019-08-16)"))
      return nil
    }
  }

  /// The publication date: with a last day, and near the day in the file's name.
  func publicationDate(
    of name: ReportName?, reporting problems: inout [Problem]
  ) -> EventDate? {
    guard required("published", reporting: &problems) != nil,
      let date = date("published", reporting: &problems)
    else { return nil }
    if let fault = publicationFault(date, name) {
      problems.append(problem("published", .badDate, fault))
    }
    return date.latest == nil ? nil : date
  }
}

/// What is wrong with a publication date: no last day, or far from the day in the file's name.
func publicationFault(_ date: EventDate, _ name: ReportName?) -> String? {
  guard let latest = date.latest else {
    return "published \(quoted("\(date)")) has no last day: give the day by which it was known"
  }
  let earliest = date.earliest ?? latest
  guard let name,
    name.day < earliest.advanced(by: -longestGap) || name.day > latest.advanced(by: longestGap)
  else { return nil }
  return "published \(quoted("\(date)")) is more than a year from the file's name "
    + "\(name.day): mend one of them"
}

/// A file's name and its publication date may differ by this many days.
private let longestGap = 366
