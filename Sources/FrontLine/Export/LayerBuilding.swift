import Inference
import Layers
public import Model

extension Dataset {
  /// The layers of a request, as tables with geometry.
  ///
  /// - Throws: `QuestionError` when there can be no map of areas.
  /// - Complexity: O(p) timelines for p places with evidence; every further day costs what changes on it.
  public func layers(_ request: ExportRequest) throws -> [Layer] {
    let assessor = assessor(request.question)
    let context = context(request.days, request.question)
    let ids = request.includesUnknown ? gazetteer.places.map(\.id) : assessor.placesWithEvidence
    let timelines = ids.compactMap { id in
      gazetteer[id].map { (place: $0, timeline: assessor.timeline(of: id)) }
    }
    let drawsLand = request.layers.contains { $0 == .areas || $0 == .front }
    let land = drawsLand ? try LandLayers(self, timelines, context, request) : nil
    return request.layers.compactMap { layer in
      switch layer {
      case .places: places(timelines, context, all: request.includesUnknown)
      case .areas: land?.areas
      case .front: land?.front
      case .claims: claims(timelines, context)
      }
    }
  }

  private func context(_ days: ExportDays, _ question: Question) -> LayerContext {
    let (range, isSnapshot): (DayRange, Bool) =
      switch days {
      case .snapshot(let day): (DayRange(on: day), true)
      case .history(let from, let to): (DayRange(from: from, to: to.advanced(by: 1)), false)
      }
    return LayerContext(
      title: Dataset.mapTitle, days: range, isSnapshot: isSnapshot,
      known: question.known, perspective: question.perspective,
      attributions: Dataset.attributions)
  }

  /// What every map shows.
  static let mapTitle = "Who is reported to hold what"

  /// What the sources of the bundled gazetteer ask to be said.
  static let attributions = [
    "FrontLine, CC BY 4.0",
    "places: UN OCHA (CC BY 3.0 IGO), GeoNames (CC BY 4.0), Who's On First",
    "claims: the reports named with each",
  ]

  private func places(
    _ timelines: [(place: Place, timeline: Timeline)], _ context: LayerContext, all: Bool
  ) -> Layer {
    let claimants = Dictionary(
      uniqueKeysWithValues: ledger.claims.map { ($0.id, $0.claimant) })
    let rows = timelines.flatMap { place, timeline -> [PlacesLayer.Row] in
      let spans = context.isSnapshot ? timeline.steps : timeline.spans
      return spans.compactMap { span in
        context.days.clipping(span).map {
          PlacesLayer.Row(place: place, assessment: span.assessment, days: $0)
        }
      }
    }
    return PlacesLayer(context: context, includesUnknown: all, claimants: claimants).layer(rows)
  }

  private func claims(
    _ timelines: [(place: Place, timeline: Timeline)], _ context: LayerContext
  ) -> Layer {
    var runs = ClaimRuns(days: context.days)
    let byPlace = Dictionary(
      uniqueKeysWithValues: timelines.map { ($0.place.id, $0.timeline) })
    for (place, timeline) in timelines {
      for step in timeline.steps {
        guard let days = context.days.clipping(step) else { continue }
        for id in step.assessment.evidence {
          for subject in subjects(of: id, at: place.id) {
            let status =
              subject == place.id
              ? step.assessment.status
              : byPlace[subject]?.assessment(on: days.from).status ?? step.assessment.status
            runs.add(id, subject, status, days)
          }
        }
      }
    }
    let entries = Dictionary(
      uniqueKeysWithValues: Set(runs.all.map(\.claim)).compactMap { id in
        entry(id).map { (id, $0) }
      })
    let rows = runs.all.compactMap { run -> ClaimsLayer.Row? in
      guard let entry = entries[run.claim], let place = gazetteer[run.place] else { return nil }
      return ClaimsLayer.Row(
        claim: entry.claim, place: place, sideGaining: entry.sideGaining, stance: entry.stance,
        status: run.status, known: entry.known, url: entry.report?.url, days: run.days)
    }
    return ClaimsLayer(context: context).layer(rows)
  }

  /// Where a claim that is evidence for a place is drawn: there, or at the area through which it
  /// reaches the place.
  private func subjects(of id: Claim.ID, at place: Place.ID) -> [Place.ID] {
    guard let claim = ledger[claim: id] else { return [] }
    let subjects = Subjects(claim, in: ledger)
    let all = subjects.places + subjects.areas
    if all.contains(place) { return [place] }
    return all.filter { gazetteer.isMember(place, of: $0) }
  }
}
