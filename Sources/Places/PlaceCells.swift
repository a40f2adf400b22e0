import Model
import SourceText

/// The cells of a place in `places.tsv`, in the order of the columns, and what they cannot hold.
struct PlaceCells {
  /// The cells, one for each column.
  private(set) var texts = Array(repeating: "", count: PlaceColumn.allCases.count)
  /// What is wrong with the place as a row of text, one sentence each.
  private(set) var faults: [String] = []

  /// The cells of a place.
  init(_ place: Place) {
    let said = place.attestation
    put(.id, place.id.text)
    put(.title, place.name)
    put(.titleSource, said?.titleSource)
    put(.featureClasses, said?.featureClasses)
    put(.countries, said?.countries)
    put(.start, said?.start)
    var variants: [String] = []
    for name in place.variants { variants.append(variant(name)) }
    put(.variants, list: variants)
    put(.matches, list: said?.matches ?? [])
    put(.parentName, said?.parentName)
    put(.parentID, said?.parentID)
    put(.longitude, (place.coordinate?.longitude).map(decimalText))
    put(.latitude, (place.coordinate?.latitude).map(decimalText))
    put(.nameArabic, place.nameArabic)
    put(.featureCode, place.featureCode.text)
    put(place.admin)
    put(.uncertainty, place.uncertaintyMetres.map(String.init))
    put(.pcode, place.pcode)
    put(.geonames, place.geonamesID)
    put(.wikidata, place.wikidata)
    put(.coordinateSource, place.coordinateSource)
    put(.estimate, place.isEstimate ? "yes" : "no")
    put(.note, place.note)
  }

  /// The names of the units, and the deepest code; those above it are its beginnings.
  private mutating func put(_ admin: AdminChain) {
    let units = [admin.governorate, admin.district, admin.subdistrict]
    for (unit, column) in zip(units, [PlaceColumn.admin1, .admin2, .admin3]) {
      put(column, unit?.name)
    }
    let codes = units.map { $0?.code }
    let deepest = codes.last { $0 != nil } ?? nil
    put(.adminCode, deepest)
    let read = adminCodeLengths.map { length in
      deepest.flatMap { $0.utf8.count < length ? nil : String($0.prefix(length)) }
    }
    if codes != read {
      faults.append(
        "admin_pcode can only tell codes of which each begins with the one above, all of them: "
          + "mend the codes of its units")
    }
  }

  /// `name@language`.
  private mutating func variant(_ name: PlaceName) -> String {
    guard let language = name.language else {
      if name.text.utf8.contains(UInt8(ascii: "@")) {
        faults.append(
          "the variant \(quoted(name.text)) has an \"@\" but no language, which would be read "
            + "from it: give it a language")
      }
      return name.text
    }
    if !isLanguage(Array(language.utf8)[...]) {
      faults.append("the language \(quoted(language)) must be like ar or ar-Latn")
    }
    if name.text.isEmpty { checkEnds(name.text, of: .variants) }
    return name.text + "@" + language
  }

  private mutating func put(_ column: PlaceColumn, list: [String]) {
    for item in list where item.utf8.contains(UInt8(ascii: ";")) {
      faults.append(
        "\(column.name) is a list cut at \";\", and \(quoted(item)) has one: replace it")
    }
    for item in list { checkEnds(item, of: column) }
    check(list.joined(), of: column)
    texts[column.rawValue] = list.joined(separator: ";")
  }

  private mutating func put(_ column: PlaceColumn, _ text: String?) {
    guard let text else { return }
    checkEnds(text, of: column)
    check(text, of: column)
    texts[column.rawValue] = text
  }

  private mutating func checkEnds(_ text: String, of column: PlaceColumn) {
    guard let first = text.utf8.first, let last = text.utf8.last else {
      faults.append("\(column.name) is there but empty: give a value or none")
      return
    }
    if first == UInt8(ascii: " ") || last == UInt8(ascii: " ") {
      faults.append("\(column.name) \(quoted(text)) begins or ends with a blank: remove it")
    }
  }

  private mutating func check(_ text: String, of column: PlaceColumn) {
    guard text.utf8.contains(where: { "\t\n\r".utf8.contains($0) }) else { return }
    faults.append("\(column.name) has a tab or a line break: replace it by a blank")
  }
}

/// Degrees in digits only, as few as tell the number from its neighbours.
private func decimalText(_ degrees: Double) -> String {
  let shortest = degrees.description
  let parts = shortest.split(separator: "e-")
  guard parts.count == 2, let mantissa = parts.first, let exponent = Int(parts[1]) else {
    return shortest
  }
  let digits = mantissa.filter { $0 != "-" && $0 != "." }
  // The mantissa has one digit before its point.
  let zeros = String(repeating: "0", count: exponent - 1)
  return (degrees < 0 ? "-0." : "0.") + zeros + digits
}
