import Model
import OrderedJSON
import Records
import TestSupport
import Testing

/// The same value has the same bytes, today and for ever: hashes rest on them.
@Suite struct CanonicalTests {
  @Test(arguments: LedgerEntry.Kind.allCases)
  func bodiesAreSortedWithoutBlanks(_ kind: LedgerEntry.Kind) throws {
    for seed in 1...40 {
      var values = RandomValues(seed: seed)
      let body = try values.entry(kind).body
      let json = try JSON(body)
      #expect(isSorted(json), "\(body)")
      #expect(compact(json) == body)
    }
  }

  @Test(arguments: LedgerEntry.Kind.allCases)
  func whatIsReadIsWrittenAgain(_ kind: LedgerEntry.Kind) throws {
    for seed in 1...40 {
      var values = RandomValues(seed: seed)
      let entry = try values.entry(kind)
      #expect(try again(entry).body.utf8.elementsEqual(entry.body.utf8), "seed \(seed)")
    }
  }

  @Test func aClaimAsBytes() throws {
    let claim = Claim(
      id: "2019-08-16-gmc/sukayk", report: "2019-08-16-gmc", claimant: "general-media-center",
      event: .captured, again: true, places: ["sukayk", "tell-sukayk"], count: 2,
      extent: "1 km \"deep\"",
      taker: "syrian-government", loser: "opposition", when: try EventDate("2019-08-01/2019-08-16"),
      wherePrecision: 2, note: "سكيك\n\u{1}")
    #expect(
      LedgerEntry(claim, supersedes: ["b", "a"]).body == #"{"again":true,"#
        + #""claimant":"general-media-center","count":2,"date_prec":1,"event":"captured","#
        + #""event_clarity":1,"extent":"1 km \"deep\"","format":1,"loser":"opposition","#
        + #""note":"سكيك\n\u0001","places":["sukayk","tell-sukayk"],"report":"2019-08-16-gmc","#
        + #""supersedes":["a","b"],"taker":"syrian-government","when":"2019-08-01/2019-08-16","#
        + #""where_prec":2}"#)
  }

  @Test func aPlaceAsBytes() {
    let place = Place(
      id: "sukayk", name: "Sukayk", nameArabic: "سكيك",
      variants: [
        PlaceName(text: "Skaik", language: "ar-Latn"), PlaceName(text: "a@b", language: nil),
      ],
      featureCode: FeatureCode("PPL"),
      admin: AdminChain(
        governorate: .init(name: "Idleb", code: "SY07"), district: .init(name: "Ma'ra", code: nil),
        subdistrict: nil),
      coordinate: Coordinate(longitude: 36.7, latitude: -0.000_000_1), uncertaintyMetres: 500,
      coordinateSource: "OCHA", isEstimate: true, pcode: "C4077", geonamesID: "163984",
      wikidata: nil,
      attestation: Place.Attestation(
        titleSource: "OCHA", featureClasses: "P", countries: "SY", start: "2018",
        matches: ["wd:Q1"], parentName: nil, parentID: nil))
    #expect(
      LedgerEntry(place).body == #"{"admin1":"Idleb","admin1_code":"SY07","admin2":"Ma'ra","#
        + #""ccodes":"SY","coord_source":"OCHA","estimate":true,"fclasses":"P","#
        + #""feature_code":"PPL","format":1,"geonames_id":"163984","lat":-0.0000001,"lon":36.7,"#
        + #""matches":["wd:Q1"],"name":"Sukayk","name_ar":"سكيك","pcode":"C4077","start":"2018","#
        + #""title_source":"OCHA","uncertainty_m":500,"variants":["Skaik@ar-Latn","a@b@"]}"#)
  }

  /// Reads an entry and writes it anew.
  private func again(_ entry: LedgerEntry) throws -> LedgerEntry {
    let supersedes = try entry.correction().supersedes
    switch entry.kind {
    case .side:
      let (side, position) = try entry.side()
      return LedgerEntry(side, position: position, supersedes: supersedes)
    case .party: return LedgerEntry(try entry.party(), supersedes: supersedes)
    case .place: return LedgerEntry(try entry.place(), supersedes: supersedes)
    case .area: return LedgerEntry(try entry.areaReading(), supersedes: supersedes)
    case .alias:
      let alias = try entry.alias()
      return LedgerEntry(alias: alias.name, of: alias.place, supersedes: supersedes)
    case .report: return LedgerEntry(try entry.report(), supersedes: supersedes)
    case .claim: return LedgerEntry(try entry.claim(), supersedes: supersedes)
    case .merge: return LedgerEntry(try entry.merge())
    }
  }

  private func isSorted(_ json: JSON) -> Bool {
    switch json {
    case .object(let members):
      let names = members.map { Array($0.0.utf8) }
      return zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
        && members.allSatisfy { isSorted($0.1) }
    case .array(let items): return items.allSatisfy(isSorted)
    default: return true
    }
  }

  /// JSON without a blank, written by nobody's code but this.
  private func compact(_ json: JSON) -> String {
    switch json {
    case .object(let members):
      "{" + members.map { "\(compact(.string($0.0))):\(compact($0.1))" }.joined(separator: ",")
        + "}"
    case .array(let items): "[" + items.map(compact).joined(separator: ",") + "]"
    case .string(let text): "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    case .integer(let number): "\(number)"
    case .number(let number): plain(number)
    case .bool(let truth): "\(truth)"
    case .null: "null"
    }
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    case _ where scalar.value < 0x20:
      "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }

  /// Seven decimals at most, none of them a zero at the end.
  private func plain(_ number: Double) -> String {
    let units = Int((number * 10_000_000).rounded())
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    var decimals = padded.suffix(7)
    while decimals.last == "0" { decimals.removeLast() }
    return (units < 0 ? "-" : "") + padded.dropLast(7) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
