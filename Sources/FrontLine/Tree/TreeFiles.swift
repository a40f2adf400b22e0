import Claims
import Model
import Places
import SourceText

/// The files of a text tree that says the same as a gazetteer and a ledger.
struct TreeFiles {
  private let reports: [SourceFile]
  private let tables: (areas: SourceFile, parties: SourceFile, places: SourceFile)
  private let gazetteer: Gazetteer
  private let ledger: Ledger
  private let faults: [Problem]

  /// Puts everything into words.
  ///
  /// - Complexity: linear in places and claims.
  init(_ gazetteer: Gazetteer, _ whole: Ledger) {
    // A report whose claims were all taken back says nothing, and text has no form for it.
    let told = Set(whole.claims.map(\.report))
    let ledger = Ledger(
      register: whole.register, reports: whole.reports.filter { told.contains($0.id) },
      claims: whole.claims)
    self.gazetteer = gazetteer
    self.ledger = ledger
    let places = PlacesText(gazetteer.places)
    faults = places.problems
    let claims = Dictionary(grouping: ledger.claims, by: \.report)
    reports = ledger.reports.map { report in
      SourceFile(
        path: "Claims/\(String(decoding: report.id.text.utf8.prefix(4), as: UTF8.self))/"
          + "\(report.id).yaml",
        text: ReportText(
          report, claims: claims[report.id] ?? [], in: gazetteer,
          answered: { ledger[claim: $0] }
        ).text)
    }.sorted { $0.path < $1.path }
    tables = (
      SourceFile(path: "Gazetteer/areas.yaml", text: areasText(gazetteer.readings)),
      SourceFile(path: "Gazetteer/parties.yaml", text: partiesText(ledger.register)),
      SourceFile(path: "Gazetteer/places.tsv", text: places.text)
    )
  }

  /// The files in the order of their paths.
  var files: [SourceFile] { reports + [tables.areas, tables.parties, tables.places] }

  /// What keeps the files from being read back as what they were written from.
  ///
  /// They are read to find out: no writer can promise it for values from elsewhere.
  /// - Complexity: that of reading them.
  var problems: [Problem] {
    guard faults.isEmpty else { return faults }
    let (places, drafts) = both(
      { readGazetteer(places: tables.places, areas: tables.areas) },
      { ClaimDrafts(parties: tables.parties, reports: reports) })
    let claims = drafts.checked(against: places.gazetteer)
    let found = (places.problems + claims.problems).sorted()
    return found.isEmpty ? differences(places.gazetteer, claims.ledger) : found
  }

  private func differences(_ gazetteer: Gazetteer, _ ledger: Ledger) -> [Problem] {
    let (places, areas, parties) = ("places.tsv", "areas.yaml", "parties.yaml")
    return changed(self.gazetteer.places, gazetteer.places) { ("place \($0.id)", places) }
      + changed(self.gazetteer.readings, gazetteer.readings) { ("area \($0.area)", areas) }
      + changed(self.ledger.register.sides, ledger.register.sides) { ("side \($0.id)", parties) }
      + changed(self.ledger.register.parties, ledger.register.parties) {
        ("party \($0.id)", parties)
      }
      + changed(self.ledger.reports, ledger.reports) { ("report \($0.id)", "\($0.id).yaml") }
      + changed(self.ledger.claims, ledger.claims) { ("claim \($0.id)", "\($0.report).yaml") }
  }

  private func changed<Entry: Hashable>(
    _ meant: [Entry], _ read: [Entry], name: (Entry) -> (entry: String, file: String)
  ) -> [Problem] {
    guard meant != read else { return [] }
    let there = Set(read)
    return meant.filter { !there.contains($0) }.map(name).map { name in
      Problem(
        at: SourceLocation(file: name.file, line: 1), .badValue,
        "\(name.entry) would be read back otherwise: correct its text")
    }
  }
}
