/// Something with a name and a location: a village, a hill, a forest, a base, or an area.
public struct Place: Hashable, Sendable {
  /// A place's id: `sukayk`.
  public typealias ID = Identifier<Place>

  /// Our id, stable for ever.
  public let id: ID
  /// The name shown in Latin letters.
  public let name: String
  /// The name shown in Arabic letters, where known.
  public let nameArabic: String?
  /// Every other spelling that has been read.
  public let variants: [PlaceName]
  /// GeoNames feature code: `PPL`, `HLL`, `FRST`, `MILB`, `RGN`, ...
  public let featureCode: FeatureCode
  /// Governorate, district and sub-district, as far as known; outermost first.
  public let admin: AdminChain
  /// Where it is (for an area: where its label stands); nil when nobody knows.
  public let coordinate: Coordinate?
  /// Radius in metres within which the place truly lies; nil when unknown.
  public let uncertaintyMetres: Int?
  /// Where the coordinate comes from, in words.
  public let coordinateSource: String?
  /// True when the coordinate is an estimate rather than a surveyed or published point.
  public let isEstimate: Bool
  /// OCHA P-code: `C4077`, `SY07`.
  public let pcode: String?
  /// GeoNames id.
  public let geonamesID: String?
  /// Wikidata id: `Q603516`.
  public let wikidata: String?
  /// Where the entry itself comes from; nil when only its coordinate says.
  public let attestation: Attestation?
  /// What a reader should know, in our words.
  public let note: String?

  /// Where it is drawn; nil for an area, which no single point stands for, and where nobody knows.
  public var point: Coordinate? { featureCode.isArea ? nil : coordinate }

  /// What other gazetteers call it: `C4077`, `gn:163984`, `wd:Q603516`.
  public var codes: [String] {
    [pcode, geonamesID.map { "gn:\($0)" }, wikidata.map { "wd:\($0)" }].compactMap(\.self)
  }

  /// A place from its parts.
  public init(
    id: ID, name: String, nameArabic: String?, variants: [PlaceName], featureCode: FeatureCode,
    admin: AdminChain, coordinate: Coordinate?, uncertaintyMetres: Int?,
    coordinateSource: String?, isEstimate: Bool, pcode: String?, geonamesID: String?,
    wikidata: String?, attestation: Attestation? = nil, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.variants = variants
    self.featureCode = featureCode
    self.admin = admin
    self.coordinate = coordinate
    self.uncertaintyMetres = uncertaintyMetres
    self.coordinateSource = coordinateSource
    self.isEstimate = isEstimate
    self.pcode = pcode
    self.geonamesID = geonamesID
    self.wikidata = wikidata
    self.attestation = attestation
    self.note = note
  }
}

/// One spelling of a place's name, with its language where that is known.
public struct PlaceName: Hashable, Sendable {
  /// The spelling as read.
  public let text: String
  /// BCP 47 language, optionally with script: `ar`, `ar-Latn`, `fr`; nil when unknown.
  public let language: String?

  /// A spelling.
  public init(text: String, language: String?) {
    self.text = text
    self.language = language
  }
}

/// A GeoNames feature code, and whether such a thing is an area.
public struct FeatureCode: Hashable, Sendable, CustomStringConvertible {
  /// The code: `PPL`.
  public let text: String

  /// Wraps a code that the gazetteer reader has accepted.
  public init(_ text: String) { self.text = text }

  /// True for what has an extent that other places belong to.
  ///
  /// These are administrative divisions, regions, plains, ranges, and roads, which no single point can
  /// stand for. Areas are defined by their members and are never drawn as a point of control.
  public var isArea: Bool { FeatureCode.areaCodes.contains(text) }

  /// The code.
  public var description: String { text }

  private static let areaCodes: Set<String> = [
    "ADM1", "ADM2", "ADM3", "ADMD", "AREA", "MTS", "PLN", "PCLI", "RD", "RGN", "VALL",
  ]
}

/// The administrative parents of a place, each with name and P-code.
public struct AdminChain: Hashable, Sendable {
  /// One administrative unit.
  public struct Unit: Hashable, Sendable {
    /// Name in Latin letters.
    public let name: String
    /// P-code: `SY07`, `SY0702`, `SY070204`; nil when unknown.
    public let code: String?

    /// A unit.
    public init(name: String, code: String?) {
      self.name = name
      self.code = code
    }
  }

  /// Governorate.
  public let governorate: Unit?
  /// District.
  public let district: Unit?
  /// Sub-district.
  public let subdistrict: Unit?

  /// A chain, outermost first.
  public init(governorate: Unit?, district: Unit?, subdistrict: Unit?) {
    self.governorate = governorate
    self.district = district
    self.subdistrict = subdistrict
  }

  /// True when one of the units bears this P-code.
  public func contains(code: String) -> Bool {
    governorate?.code == code || district?.code == code || subdistrict?.code == code
  }

  /// `sub-district, governorate`, leaving out what is unknown.
  public var summary: String {
    [subdistrict?.name, governorate?.name].compactMap(\.self).joined(separator: ", ")
  }
}
