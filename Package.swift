// swift-tools-version: 6.2
// FrontLine keeps what published reports claim about who holds which place.
// The targets below are the map of the house; `Tests/ArchitectureTests` holds the imports to it.
import PackageDescription

/// Settings of every Swift target: language mode 6 and the stricter rules that are still optional.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A Swift target of this package with the settings that all of them share.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "FrontLine",
  products: [
    .executable(name: "frontline", targets: ["FrontLineCommand"]),
    .library(name: "FrontLine", targets: ["FrontLine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Leaves: plain values, and the doors to foreign libraries.
    module("EDTF"),
    module("Model", ["EDTF"]),
    module("ArabicScript"),
    module("OrderedJSON"),
    module("Tessellation"),
    module("SourceText", ["Model", .product(name: "Yams", package: "Yams")]),
    .target(name: "CProjection", linkerSettings: [.linkedLibrary("dl")]),
    module("Projection", ["Model", "CProjection"]),
    .target(name: "CBundledData"),
    .target(name: "CMatchTables", exclude: ["tables.bin"]),
    module(
      "Records", ["Model", "OrderedJSON", .product(name: "Crypto", package: "swift-crypto")]),
    module(
      "GeoPackage",
      [
        "Model", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module(
      "Storage",
      ["GeoPackage", "Model", "Records", .product(name: "GRDB", package: "GRDB.swift")]),

    // Stages: each knows the model and the leaves it needs, and no other stage.
    module("Places", ["ArabicScript", "Model", "SourceText", "Projection"]),
    module("Claims", ["Model", "SourceText"]),
    module("Inference", ["EDTF", "Model"]),
    module("Interchange", ["Model", "SourceText"]),
    module("Layers", ["Model"]),
    module("Territory", ["Model", "Projection", "Tessellation"]),
    module("Matching", ["ArabicScript", "CMatchTables", "Model"]),

    // Writers.
    module("GeoJSON", ["Model", "OrderedJSON"]),
    module("QGISStyles", ["Model"]),

    // The facade, and the command that speaks for it.
    module(
      "FrontLine",
      [
        "CBundledData", "Claims", "GeoJSON", "GeoPackage", "Inference", "Interchange", "Layers",
        "Matching", "Model", "OrderedJSON", "Places", "Projection", "QGISStyles", "Records",
        "SourceText", "Storage", "Territory",
      ]),
    .executableTarget(
      name: "FrontLineCommand",
      dependencies: [
        "FrontLine", "Model", "OrderedJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests, one target each, and what they share.
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("ArchitectureTests", []),
    tests("EDTFTests", ["EDTF", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("ModelTests", ["EDTF", "Model", "TestSupport"]),
    tests("SourceTextTests", ["Model", "SourceText", "TestSupport"]),
    tests("ProjectionTests", ["Model", "Projection"]),
    tests("OrderedJSONTests", ["OrderedJSON", "TestSupport"]),
    tests("TessellationTests", ["Tessellation", "TestSupport"]),
    tests("PlacesTests", ["Model", "Places", "SourceText", "TestSupport"]),
    tests("ClaimsTests", ["Claims", "Model", "SourceText", "TestSupport"]),
    tests("InferenceTests", ["EDTF", "Inference", "Model", "TestSupport"]),
    tests("InterchangeTests", ["Interchange", "Model", "SourceText", "TestSupport"]),
    tests("LayersTests", ["Layers", "Model"]),
    tests("TerritoryTests", ["Model", "Projection", "Territory", "Tessellation", "TestSupport"]),
    tests("MatchingTests", ["Matching", "TestSupport"]),
    tests("RecordsTests", ["Model", "OrderedJSON", "Records", "TestSupport"]),
    tests(
      "GeoPackageTests",
      ["GeoPackage", "Model", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(
      "StorageTests",
      [
        "GeoPackage", "Model", "Records", "Storage", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("GeoJSONTests", ["GeoJSON", "Model", "OrderedJSON"]),
    tests("QGISStylesTests", ["Model", "QGISStyles"]),
    tests(
      "FrontLineTests",
      [
        "FrontLine", "GeoPackage", "Inference", "Model", "Places", "Records", "SourceText",
        "Storage",
        "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")]),
    tests("CommandTests", ["FrontLineCommand", "TestSupport"], resources: [.copy("Fixtures")]),
  ]
)
