import ArgumentParser
import FrontLine

/// Where a place is, and where that comes from.
struct LocationOptions: ParsableArguments {
  @Option(help: "Degrees east.") var lon: String?
  @Option(help: "Degrees north.") var lat: String?
  @Option(help: "Where the coordinate comes from, in words.") var source: String?
  @Option(help: ArgumentHelp("Radius in metres within which it truly lies.", valueName: "metres"))
  var uncertainty: String?
  @Flag(inversion: .prefixedNo, help: "The coordinate is an estimate of ours.")
  var estimate: Bool?

  var columns: [String: String?] {
    [
      "lon": lon, "lat": lat, "coord_source": source, "uncertainty_m": uncertainty,
      "estimate": estimate.map { $0 ? "yes" : "no" },
    ]
  }
}

/// What else is known of a place.
struct PlaceFieldOptions: ParsableArguments {
  @Option(help: "Name in Latin letters.") var name: String?
  @Option(help: "Name in Arabic letters.") var nameAr: String?
  @Option(help: ArgumentHelp("GeoNames feature code: PPL, HLL.", valueName: "code"))
  var featureCode: String?
  @Option(help: "Governorate.") var admin1: String?
  @Option(help: "District.") var admin2: String?
  @Option(help: "Sub-district.") var admin3: String?
  @Option(help: ArgumentHelp("P-code of the smallest of these units.", valueName: "code"))
  var adminPcode: String?
  @Option(help: "P-code of the place.") var pcode: String?
  @Option(help: ArgumentHelp("GeoNames id.", valueName: "number")) var geonames: String?
  @Option(help: ArgumentHelp("Wikidata id.", valueName: "id")) var wikidata: String?
  @Option(help: "What a reader should know.") var note: String?

  var columns: [String: String?] {
    [
      "title": name, "name_ar": nameAr, "feature_code": featureCode, "admin1": admin1,
      "admin2": admin2, "admin3": admin3, "admin_pcode": adminPcode, "pcode": pcode,
      "geonames_id": geonames, "wikidata": wikidata, "note": note,
    ]
  }
}

extension PlaceFields {
  /// The fields that are given.
  init(_ parts: [String: String?]...) {
    self.init(
      parts.reduce(into: [:]) { fields, part in
        for case (let name, let value?) in part { fields[name] = value }
      })
  }
}
