package import Model

/// Precision as the UCDP Georeferenced Event Dataset codes it (Sundberg and Melander 2013,
/// doi:10.1177/0022343313484347, and the dataset's codebook), computed where a claim gives none.
///
/// | `where_prec` | UCDP | here |
/// |---|---|---|
/// | 1 | exact location | a named point |
/// | 2 | near a location | a place whose coordinate is an estimate |
/// | 3 | second-order division | feature codes ADM2 and ADM3 |
/// | 4 | first-order division | ADM1 |
/// | 5 | linear feature or fuzzy polygon | any other area |
/// | 6 | country | PCLI |
/// | 7 | nowhere on land, or unknown | a place that nobody has located |
///
/// Unnamed places inside an area are as precise as the area. Of several places the least precise
/// counts. A denial is as precise as the claims that it answers.
///
/// | `date_prec` | UCDP | here, in days from the first possible to the last |
/// |---|---|---|
/// | 1 | exact day | 1 |
/// | 2 | two to six days | 2 to 6 |
/// | 3 | the week | 7 |
/// | 4 | eight to thirty days, or the month | 8 to 31 |
/// | 5 | more than a month, up to a year | more, or no bound |
package enum Precision {
  /// `where_prec` of a claim about these places, or which answers claims of these precisions.
  package static func places(
    _ places: [Place.ID], answered: [Int], in gazetteer: Gazetteer
  ) -> Int {
    (places.compactMap { gazetteer[$0].map(place) } + answered).max() ?? 7
  }

  /// `where_prec` of one place.
  static func place(_ place: Place) -> Int {
    switch place.featureCode.text {
    case "ADM2", "ADM3": 3
    case "ADM1": 4
    case "PCLI": 6
    default:
      if place.featureCode.isArea {
        5
      } else if place.coordinate == nil {
        7
      } else {
        place.isEstimate ? 2 : 1
      }
    }
  }

  /// `date_prec` of a date.
  package static func date(_ date: EventDate) -> Int {
    guard let earliest = date.earliest, let latest = date.latest else { return 5 }
    switch latest.days(since: earliest) + 1 {
    case ...1: return 1
    case 2...6: return 2
    case 7: return 3
    case 8...31: return 4
    default: return 5
    }
  }
}
