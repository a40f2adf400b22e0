import Inference
public import Model

/// Who held a place on a day, how sure that is and who says so.
public struct PlaceAnswer: Sendable {
  /// The place or area.
  public let place: Place
  /// The day answered.
  public let on: Day
  /// False when the day was chosen as that of the newest evidence.
  public let isDayAsked: Bool
  /// The last day that any evidence of the data speaks of, when the day asked is later.
  public let newestInData: Day?
  /// The question.
  public let question: Question
  /// The answer.
  public let assessment: Assessment
  /// The claims that count, in the order in which they became known.
  public let evidence: [ClaimEntry]
  /// For an area: how many of its members each side holds.
  public let members: [SideCount]?
}

/// A number of places of one side and status.
public struct SideCount: Hashable, Sendable {
  /// The side; nil where nobody is known to hold them.
  public let side: Side.ID?
  /// Their status.
  public let status: Status
  /// How many.
  public let places: Int
}

extension Dataset {
  /// Who held `place`.
  public func who(_ place: Place, _ question: Question) -> PlaceAnswer {
    who(place, question, by: assessor(question))
  }

  /// The same by rules that were prepared for the question, for who asks of many places.
  func who(_ place: Place, _ question: Question, by assessor: Assessor) -> PlaceAnswer {
    let newest =
      switch newestEvidence {
      case .amongTheClaims: assessor.newestEvidence
      case .known(let day): day
      }
    let day = question.on ?? assessor.newestEvidence(of: place.id) ?? newest ?? .latest
    let assessment = assessor.timeline(of: place.id).assessment(on: day)
    return PlaceAnswer(
      place: place, on: day, isDayAsked: question.on != nil,
      newestInData: newest.flatMap { $0 < day ? $0 : nil }, question: question,
      assessment: assessment,
      evidence: assessment.evidence.compactMap(entry).byKnown,
      members: gazetteer.members[place.id].map { members in
        counts(members.map { assessor.timeline(of: $0).assessment(on: day) })
      })
  }

  /// The rules, prepared for a question.
  func assessor(_ question: Question) -> Assessor {
    Assessor(
      ledger: ledger, gazetteer: gazetteer, known: question.known,
      perspective: question.perspective)
  }

  /// How many of the answers have each side and status, sides first in the order of their ids.
  func counts(_ assessments: [Assessment]) -> [SideCount] {
    var counts: [SideCount.Key: Int] = [:]
    for assessment in assessments {
      counts[.init(side: assessment.holder?.side, status: assessment.status), default: 0] += 1
    }
    return counts.map { SideCount(side: $0.side, status: $0.status, places: $1) }.sorted {
      ($0.side == nil ? 1 : 0, $0.side?.text ?? "", $0.status.order)
        < ($1.side == nil ? 1 : 0, $1.side?.text ?? "", $1.status.order)
    }
  }
}

extension SideCount {
  fileprivate struct Key: Hashable {
    let side: Side.ID?
    let status: Status
  }
}

extension Status {
  /// Position in the list of statuses, from the firmest.
  fileprivate var order: Int { Status.allCases.firstIndex(of: self) ?? Status.allCases.count }
}
