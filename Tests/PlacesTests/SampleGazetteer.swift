import Model
import Places
import SourceText

/// A gazetteer small enough to know by heart, in the form of the files.
enum Sample {
  static let header = [
    "id", "title", "title_source", "fclasses", "ccodes", "start", "variants", "matches",
    "parent_name", "parent_id", "lon", "lat", "name_ar", "feature_code", "admin1", "admin2",
    "admin3", "admin_pcode", "uncertainty_m", "pcode", "geonames_id", "wikidata", "coord_source",
    "estimate", "note",
  ]

  /// A row from the cells that matter; the others are empty.
  static func row(_ cells: [String: String]) -> String {
    header.map { cells[$0] ?? "" }.joined(separator: "\t")
  }

  /// A located settlement.
  static func village(
    _ id: String, _ title: String, _ arabic: String, _ lon: String, _ lat: String,
    _ units: [String], _ code: String, _ more: [String: String] = [:]
  ) -> String {
    var cells = [
      "id": id, "title": title, "name_ar": arabic, "lon": lon, "lat": lat, "feature_code": "PPL",
      "coord_source": "survey", "admin_pcode": code,
    ]
    for (column, unit) in zip(["admin1", "admin2", "admin3"], units) { cells[column] = unit }
    return row(cells.merging(more) { $1 })
  }

  static func file(_ rows: [String]) -> SourceFile {
    let lines = [header.joined(separator: "\t")] + rows
    return SourceFile(path: "Gazetteer/places.tsv", text: lines.joined(separator: "\n") + "\n")
  }

  static func areasFile(_ text: String) -> SourceFile {
    SourceFile(path: "Gazetteer/areas.yaml", text: text)
  }

  static let maarra = ["Idleb", "Al Ma'ra", "Tamanaah"]
  static let khan = ["Idleb", "Al Ma'ra", "Khan Shaykun"]

  static let rows = [
    village(
      "idlib", "Idlib", "إدلب", "36.635", "35.929", ["Idleb", "Idleb", "Idleb"], "SY070000",
      ["feature_code": "PPLA", "pcode": "C3871"]),
    village(
      "hama", "Hama", "حماة", "36.761", "35.134", ["Hama", "Hama", "Hama"], "SY050100",
      ["feature_code": "PPLA", "pcode": "C2987", "variants": "Hamah@ar-Latn;حماه@ar"]),
    village(
      "sukayk", "Sukayk", "سكيك", "36.770012", "35.429345", maarra, "SY070204",
      [
        "variants": "Skik@ar-Latn;Skaik", "pcode": "C4077", "geonames_id": "163984",
        "wikidata": "Q1", "matches": "gn:163984;wd:Q1", "uncertainty_m": "500",
      ]),
    village(
      "khan-shaykhun", "Khan Shaykhun", "خان شيخون", "36.650", "35.444", khan, "SY070201",
      ["variants": "Khān Shaykhūn@ar-Latn", "pcode": "C3987"]),
    village("habit", "al-Habit", "الهبيط", "36.539", "35.441", khan, "SY070201"),
    village(
      "mushayrifah-north", "Mushayrifah", "المشيرفة", "36.906", "35.539", maarra, "SY070204",
      ["variants": "مشيرفة شمالية@ar"]),
    village(
      "mushayrifah-hama", "Mushayrifah", "مشيرفة", "37.10", "35.20", ["Hama", "Hama", "Hamra"],
      "SY050103"),
    village(
      "mushayrifah-raqqa", "Mushayrifah", "المشيرفه", "38.90", "36.30", ["Ar-Raqqa"], "SY11"),
    village(
      "salamiyah", "Salamiyah", "سلمية", "37.05", "35.01", ["Hama", "As-Salamiyeh"], "SY0503"),
    village("murik", "Murik", "مورك", "36.69", "35.375", ["Hama", "Hama", "Suran"], "SY050101"),
    row([
      "id": "tell-sukayk", "title": "Tell Sukayk", "name_ar": "تل سكيك", "feature_code": "HLL",
      "lon": "36.770", "lat": "35.429", "coord_source": "estimate: the village", "estimate": "yes",
      "uncertainty_m": "2500", "admin1": "Idleb", "admin_pcode": "SY07",
    ]),
    row([
      "id": "lost-base", "title": "Lost Base", "name_ar": "الكتيبة المهجورة",
      "feature_code": "MILB",
    ]),
    row([
      "id": "gov-sy07", "title": "Idlib Governorate", "name_ar": "محافظة إدلب",
      "feature_code": "ADM1", "admin1": "Idleb", "admin_pcode": "SY07", "pcode": "SY07",
      "lon": "36.68", "lat": "35.78", "coord_source": "centroid", "variants": "ريف إدلب@ar",
    ]),
    row([
      "id": "gov-sy05", "title": "Hama Governorate", "name_ar": "محافظة حماة",
      "feature_code": "ADM1", "admin1": "Hama", "admin_pcode": "SY05", "pcode": "SY05",
      "lon": "37.21", "lat": "35.22", "coord_source": "centroid",
    ]),
    row([
      "id": "rural-idlib-south", "title": "southern Idlib countryside",
      "name_ar": "ريف إدلب الجنوبي", "feature_code": "RGN", "variants": "جنوب إدلب@ar",
    ]),
  ]

  static let areasText = """
    areas:
      - id: gov-sy05
        admin: [SY05]
        source: OCHA
      - id: gov-sy07
        admin: [SY07]
        source: OCHA
      - id: rural-idlib-south
        admin: [SY070201]
        places: [lost-base]
        except: [khan-shaykhun]
        source: a reading of the press

    """

  static let reading = readGazetteer(places: file(rows), areas: areasFile(areasText))
  static let index = NameIndex(reading.gazetteer)
}
