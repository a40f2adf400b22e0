import Model
import SourceText

/// A kind of id that other entries refer to.
enum ReferredKind: String {
  case place, party, side, claim

  fileprivate var code: Problem.Code {
    switch self {
    case .place: .unknownPlace
    case .party: .unknownParty
    case .side: .unknownSide
    case .claim: .unknownClaim
    }
  }

  fileprivate var home: String {
    switch self {
    case .place: "the gazetteer"
    case .party, .side: PartyFile.name
    case .claim: "any report"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .place, .party, .side: "add it there or mend the id"
    case .claim: "mend the id or remove it"
    }
  }
}

extension Problem {
  /// An id that nothing bears, with the nearest that something does.
  static func unknown(
    _ kind: ReferredKind, _ id: SourceScalar, among known: some Sequence<String>,
    in file: SourceFile
  ) -> Problem {
    let near = nearestSpelling(to: id.text, among: known)
    return Problem(
      at: file.location(line: id.line), kind.code,
      "\(kind.rawValue) \(quoted(id.text)) is not in \(kind.home)"
        + (near.map { " (did you mean \($0)?)" } ?? ": \(kind.remedy)"))
  }
}
