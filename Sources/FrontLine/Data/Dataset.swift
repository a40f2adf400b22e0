import Claims
import GeoJSON
public import Model
import Places
import SourceText

/// Places and claims, read and checked: what every question is asked of.
///
/// ```swift
/// let dataset = Dataset.bundled()
/// let place = try dataset.place(named: "سكيك")
/// print(dataset.who(place, Question(on: Day("2019-08-20"))).assessment.status)
/// ```
public struct Dataset: Sendable {
  /// Where things are.
  public let gazetteer: Gazetteer
  /// Who said they took them.
  public let ledger: Ledger
  /// Everything that is wrong with the text, in the order of files and lines.
  public let problems: [Problem]
  let names: NameIndex
  /// Where maps of the country are cut; nil: the data do not say.
  var outline: Outline?
  let matchIndex = LazyMatchIndex()
  let cellSizes = CellSizes()
  /// Where the text has each of them.
  let locations: Locations
  /// The last day that any evidence speaks of, where the data are only what a question needs.
  var newestEvidence: Newest = .amongTheClaims

  /// How the newest evidence is known.
  enum Newest: Sendable {
    /// All claims are here.
    case amongTheClaims
    /// Only some are; it was asked for.
    case known(Day?)
  }

  /// The data that are embedded in the program, read from their text.
  public static func bundled() -> Dataset { text() }

  /// The same, read once.
  static func text() -> Dataset { once }

  private static let once = Dataset(files: BundledFiles.read())

  /// The data of a text tree: a folder with `Gazetteer` and `Claims`.
  ///
  /// - Throws: `QuestionError` when the folder cannot be read.
  public static func directory(_ path: String) throws -> Dataset {
    let tree = try DataDirectory(path: path).read()
    return Dataset(files: tree.files, further: tree.problems)
  }

  /// Data from elsewhere than text.
  init(
    gazetteer: Gazetteer, ledger: Ledger, names: NameIndex, locations: Locations,
    problems: [Problem] = []
  ) {
    self.gazetteer = gazetteer
    self.ledger = ledger
    self.names = names
    self.locations = locations
    self.problems = problems
  }

  /// files -> places -> claims; the texts of both are read at the same time.
  init(files: [SourceFile], further: [Problem] = []) {
    @Sendable func file(_ path: String) -> SourceFile? { files.first { $0.path == path } }
    let (places, drafts) = both(
      {
        readGazetteer(
          places: file("Gazetteer/places.tsv") ?? .missing("Gazetteer/places.tsv"),
          areas: file("Gazetteer/areas.yaml") ?? .missing("Gazetteer/areas.yaml"))
      },
      {
        ClaimDrafts(
          parties: file("Gazetteer/parties.yaml"),
          reports: files.filter { $0.path.hasPrefix("Claims/") })
      })
    let (claims, names) = both(
      { drafts.checked(against: places.gazetteer) }, { NameIndex(places.gazetteer) })
    gazetteer = places.gazetteer
    ledger = claims.ledger
    self.names = names
    locations = Locations(
      places: places.locations, reports: claims.reportLocations, claims: claims.locations)
    let read = Outline.read(file(Dataset.outlinePath))
    outline = read.outline
    problems = (further + places.problems + claims.problems + read.problems).sorted()
  }
}

extension SourceFile {
  /// A file that is not there reads as an empty one, which its reader reports.
  fileprivate static func missing(_ path: String) -> SourceFile {
    SourceFile(path: path, bytes: [])
  }
}
