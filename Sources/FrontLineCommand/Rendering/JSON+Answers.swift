import FrontLine
import Model
import OrderedJSON

/// The answers as JSON. The keys are a contract; members may be added, never renamed.
extension JSON {
  /// A place in short.
  static func place(_ place: Place) -> JSON {
    .object([
      ("id", .string(place.id.text)), ("name", .string(place.name)),
      ("nameArabic", .text(place.nameArabic)), ("coordinates", coordinates(of: place)),
      ("uncertaintyMetres", place.uncertaintyMetres.map(JSON.integer) ?? .null),
    ])
  }

  /// Longitude and latitude; null for an unlocated place and for an area, which is no point.
  static func coordinates(of place: Place) -> JSON {
    guard let coordinate = place.point else { return .null }
    return .array([.number(coordinate.longitude), .number(coordinate.latitude)])
  }

  static func day(_ day: Day?) -> JSON { .text(day?.description) }

  static func holder(_ holder: Holder?) -> JSON {
    guard let holder else { return .null }
    return .object([
      ("id", .string(holder.party.text)), ("side", .string(holder.side.text)),
    ])
  }

  static func ids<Owner>(_ ids: [Identifier<Owner>]) -> JSON {
    .array(ids.map { .string($0.text) })
  }

  static func perspective(_ perspective: Perspective?) -> JSON {
    switch perspective {
    case .side(let side): .string(side.text)
    case .party(let party): .string(party.text)
    case nil: .null
    }
  }

  private static func alternatives(_ alternatives: [Alternative]) -> JSON {
    .array(
      alternatives.map {
        .object([
          ("holder", holder($0.holder)), ("since", .text($0.since)),
          ("credibility", .integer($0.credibility)), ("evidence", ids($0.evidence)),
        ])
      })
  }

  /// What every assessment has, without its evidence.
  static func assessment(_ assessment: Assessment, on day: Day?) -> [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("holder", holder(assessment.holder)), ("status", .string(assessment.status.rawValue)),
      ("credibility", .integer(assessment.credibility)),
      ("basis", .text(assessment.basis?.rawValue)), ("since", .text(assessment.since)),
      ("newestEvidence", JSON.day(assessment.newestEvidence)),
    ]
    if let day { members.append(("stale", .bool(assessment.isStale(on: day)))) }
    members.append(("alternatives", alternatives(assessment.alternatives)))
    return members
  }

  private static func counts(_ counts: [SideCount]) -> JSON {
    .array(
      counts.map {
        .object([
          ("side", .text($0.side?.text)), ("status", .string($0.status.rawValue)),
          ("places", .integer($0.places)),
        ])
      })
  }

  static func who(_ answer: PlaceAnswer, in dataset: Dataset, why: Bool) -> JSON {
    var members: [(String, JSON)] = [
      ("place", place(answer.place)), ("on", day(answer.on)), ("known", day(answer.question.known)),
      ("accordingTo", perspective(answer.question.perspective)),
    ]
    members += assessment(answer.assessment, on: answer.on)
    members.append(("evidence", .array(answer.evidence.map(evidence))))
    if let counted = answer.members { members.append(("members", counts(counted))) }
    members.append(("rule", .string(answer.assessment.rule.rawValue)))
    if why { members += explanation(dataset.explanation(answer)) }
    return .object(members)
  }

  private static func evidence(_ entry: ClaimEntry) -> JSON {
    .object([
      ("claim", .string(entry.id.text)), ("event", .string(entry.claim.event.rawValue)),
      ("claimant", .string(entry.claim.claimant.text)), ("stance", .text(entry.stance?.rawValue)),
      ("when", .text(entry.claim.when?.description)), ("known", day(entry.known)),
      ("report", .string(entry.claim.report.text)),
    ])
  }

  static func holdings(_ holdings: Holdings, in dataset: Dataset) -> JSON {
    .object([
      ("on", day(holdings.on)), ("known", day(holdings.question.known)),
      ("accordingTo", perspective(holdings.question.perspective)),
      (
        "places",
        .array(
          holdings.rows.map { row in
            .object(
              [("place", place(row.place))] + assessment(row.assessment, on: holdings.on))
          })
      ),
      ("counts", counts(holdings.counts)),
    ])
  }

  static func timeline(
    _ place: Place, _ question: Question, _ spans: [Timeline.Span], in dataset: Dataset
  ) -> JSON {
    .object([
      ("place", JSON.place(place)), ("known", day(question.known)),
      ("accordingTo", perspective(question.perspective)),
      (
        "spans",
        .array(spans.map(span))
      ),
    ])
  }

  /// A span of a timeline; `to` is the first day after it.
  static func span(_ span: Timeline.Span) -> JSON {
    .object(
      [("from", day(span.from)), ("to", day(span.to))] + assessment(span.assessment, on: nil)
        + [("evidence", ids(span.assessment.evidence))])
  }

  static func problems(_ problems: [Problem]) -> JSON {
    .object([
      (
        "problems",
        .array(
          problems.map {
            .object([
              ("file", .string($0.location.file)), ("line", .integer($0.location.line)),
              ("code", .string($0.code.rawValue)), ("message", .string($0.message)),
            ])
          })
      )
    ])
  }
}
