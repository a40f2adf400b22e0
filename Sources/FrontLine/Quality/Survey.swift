import Inference
import Model

/// What the work queues are computed from, read once for all of them.
struct Survey {
  /// A place with its answer on the day.
  struct Answered {
    let place: Place
    let assessment: Assessment
  }

  let dataset: Dataset
  /// The day from which age is counted.
  let on: Day
  /// Every claim with its report, in the order of ids.
  let entries: [ClaimEntry]
  /// How many claims name each place or area, or a part of it.
  let claimCounts: [Place.ID: Int]
  /// The places that anything is said of, in the order of ids.
  let answers: [Answered]

  init(_ dataset: Dataset, on day: Day?) {
    let assessor = dataset.assessor(Question(on: day))
    let on = day ?? assessor.newestEvidence ?? .latest
    let entries = dataset.ledger.claims.map { dataset.entry($0) }
    var counts: [Place.ID: Int] = [:]
    for entry in entries {
      for place in Set(entry.places + entry.areas) { counts[place, default: 0] += 1 }
    }
    self.dataset = dataset
    self.on = on
    self.entries = entries
    claimCounts = counts
    answers = assessor.placesWithEvidence.compactMap { id in
      dataset.gazetteer[id].map {
        Answered(place: $0, assessment: assessor.timeline(of: id).assessment(on: on))
      }
    }
  }

  /// How many claims name a place.
  func claims(of place: Place) -> Int { claimCounts[place.id] ?? 0 }
}

extension Survey {
  /// The columns that tell which place is meant.
  static let placeColumns = ["place", "name", "name_ar", "feature_code", "admin1", "admin3"]

  /// Their cells.
  func cells(_ place: Place) -> [WorkQueue.Cell] {
    [
      .init(place.id), .init(place.name), .init(place.nameArabic), .init(place.featureCode),
      .init(place.admin.governorate?.name), .init(place.admin.subdistrict?.name),
    ]
  }

  /// The row of the gazetteer that has the place.
  func location(_ place: Place) -> WorkQueue.Cell { .init(dataset.locations.places[place.id]) }

  /// The last of these claims by the days they speak of: a report that follows it up goes beside it.
  func location(newestOf claims: [Claim.ID]) -> WorkQueue.Cell {
    let newest = claims.compactMap(dataset.entry).max {
      ($0.last ?? $0.known, $0.id) < ($1.last ?? $1.known, $1.id)
    }
    return .init(newest.flatMap { dataset.locations.claims[$0.id] })
  }
}
