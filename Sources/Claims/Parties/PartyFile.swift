import Model
import SourceText

/// `parties.yaml` as read: the register, and the ids that the file declares at all.
struct PartyFile {
  /// The sides and the parties without fault.
  let register: PartyRegister
  /// False when the file is missing or broken as a whole; then nobody is called unknown.
  let isReadable: Bool
  /// Every party's id, also of entries with a fault: naming those is no further problem.
  let parties: Set<String>
  /// Every side's id, likewise.
  let sides: Set<String>
  /// The file's name, for messages.
  static let name = "parties.yaml"

  /// Reads the file, reporting what is wrong with it.
  init(_ file: SourceFile?, reporting problems: inout [Problem]) {
    guard let file else {
      let location = SourceLocation(file: "Gazetteer/\(PartyFile.name)", line: 1)
      problems.append(
        Problem(at: location, .unreadableFile, "the file is missing: add it, claims need parties"))
      self.init(sides: [], parties: [], register: .empty, isReadable: false)
      return
    }
    guard
      let root = FieldReader(
        root: file, subject: PartyFile.name, fields: ["sides", "parties"], reporting: &problems)
    else {
      self.init(sides: [], parties: [], register: .empty, isReadable: false)
      return
    }
    let sides = root.entries("sides", reporting: &problems)
      .compactMap { SideDraft($0, in: file, reporting: &problems) }
    let parties = root.entries("parties", reporting: &problems)
      .compactMap { PartyDraft($0, in: file, reporting: &problems) }
    let check = PartyCheck(file: file, sides: sides, parties: parties)
    problems += check.problems
    self.init(
      sides: sides.map(\.id.text), parties: parties.map(\.id.text), register: check.register,
      isReadable: true)
  }

  /// The register of data that have been checked.
  init(_ register: PartyRegister) {
    self.init(
      sides: register.sides.map(\.id.text), parties: register.parties.map(\.id.text),
      register: register, isReadable: true)
  }

  private init(
    sides: [String], parties: [String], register: PartyRegister, isReadable: Bool
  ) {
    self.sides = Set(sides)
    self.parties = Set(parties)
    self.register = register
    self.isReadable = isReadable
  }
}

extension FieldReader {
  /// A list that must be there; `[]` says that it has no entry.
  fileprivate func entries(_ key: String, reporting problems: inout [Problem]) -> [SourceNode] {
    if case .sequence([], _) = self[key] { return [] }
    return items(key, reporting: &problems) ?? []
  }
}

extension PartyRegister {
  static let empty = PartyRegister(sides: [], parties: [])
}
