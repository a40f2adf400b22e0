import Model
import SourceText

/// One report file: the report, and its claims as they stand there.
struct ReportDraft {
  let file: SourceFile
  /// What the file's name says; nil when it is badly named.
  let name: ReportName?
  /// The line that says when the report was published, else the file's first.
  let line: Int
  /// When the report was published; nil when that is missing or bad.
  let published: EventDate?
  /// The report; nil when it has a fault.
  let report: Report?
  let claims: [ClaimDraft]

  private static let fields = ["publisher", "title", "url", "published", "language", "note"]

  /// Reads a file, reporting what is wrong with it.
  init(_ file: SourceFile, reporting problems: inout [Problem]) {
    self.file = file
    name = ReportName(path: file.path)
    if name == nil {
      problems.append(
        Problem(
          at: file.location(line: 1), .badID,
          "the file must be named YYYY-MM-DD-word.yaml, the word of a-z, 0-9 and hyphens: "
            + "rename it"))
    }
    guard
      let root = FieldReader(
        root: file, subject: "the file", fields: ["report", "claims"], reporting: &problems)
    else {
      line = 1
      published = nil
      report = nil
      claims = []
      return
    }
    let before = problems.count
    let reader = root.required("report", reporting: &problems).flatMap {
      FieldReader(
        $0, subject: "report", fields: ReportDraft.fields, in: file, reporting: &problems)
    }
    line = reader?.line(of: "published") ?? 1
    published = reader?.publicationDate(of: name, reporting: &problems)
    let report = reader?.report(name, published: published, reporting: &problems)
    self.report = problems.count == before ? report : nil
    let name = name
    claims = (root.items("claims", reporting: &problems) ?? [])
      .compactMap { ClaimDraft($0, report: name, in: file, reporting: &problems) }
  }
}

extension FieldReader {
  fileprivate func report(
    _ name: ReportName?, published: EventDate?, reporting problems: inout [Problem]
  ) -> Report? {
    let publisher = text("publisher", reporting: &problems)
    let title = text("title", reporting: &problems)
    let url = optionalText("url", reporting: &problems)
    let language = optionalText("language", reporting: &problems)
    let note = optionalText("note", reporting: &problems)
    if let fault = url.flatMap({ ReportDraft.fault(url: $0.text) }) {
      problems.append(problem("url", .badValue, fault))
    }
    if let fault = language.flatMap({ ReportDraft.fault(language: $0.text) }) {
      problems.append(problem("language", .badValue, fault))
    }
    guard let name, let published, let publisher, let title else { return nil }
    return Report(
      id: name.id, publisher: publisher.text, title: title.text, url: url?.text,
      published: published, language: language?.text, note: note?.text)
  }
}

extension ReportDraft {
  /// What is wrong with a report that comes as a value.
  static func faults(
    _ report: Report, _ name: ReportName?
  ) -> [(code: Problem.Code, message: String)] {
    let values = [
      report.url.flatMap(fault(url:)), report.language.flatMap(fault(language:)),
      report.publisher.isEmpty ? "the report has no publisher: name it" : nil,
      report.title.isEmpty ? "the report has no title: give it, or describe it" : nil,
    ].compactMap(\.self).map { (Problem.Code.badValue, $0) }
    return values
      + [publicationFault(report.published, name).map { (.badDate, $0) }].compactMap(\.self)
  }

  fileprivate static func fault(url: String) -> String? {
    isWebAddress(url)
      ? nil : "url \(quoted(url)) must begin with https:// or http:// and hold no blank"
  }

  fileprivate static func fault(language: String) -> String? {
    isLanguageTag(language)
      ? nil : "language \(quoted(language)) must be a language tag such as ar or ar-Latn"
  }
}

/// True for text that a reader can open: `https://` or `http://` and something without blanks.
private func isWebAddress(_ text: String) -> Bool {
  guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
  let rest = text.utf8.dropFirst(scheme.utf8.count)
  return !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 != 0x7F }
}

/// True for text of the shape of a BCP 47 tag: a language of 2 to 8 letters, then subtags.
private func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  guard let language = parts.first, (2...8).contains(language.count),
    language.allSatisfy(isLetter)
  else { return false }
  return parts.dropFirst().allSatisfy {
    (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
  }
}
