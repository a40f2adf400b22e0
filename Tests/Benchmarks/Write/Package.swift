// swift-tools-version: 6.2
// The program that Tests/Benchmarks/write.sh times; no part of FrontLine.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Write",
  // What the build of FrontLine itself has fetched.
  dependencies: [.package(path: "../../../.build/checkouts/GRDB.swift")],
  targets: [
    .target(name: "EDTF", swiftSettings: settings),
    .target(name: "Model", dependencies: ["EDTF"], swiftSettings: settings),
    .target(name: "OrderedJSON", swiftSettings: settings),
    .target(name: "GeoJSON", dependencies: ["Model", "OrderedJSON"], swiftSettings: settings),
    .target(
      name: "GeoPackage",
      dependencies: [
        "Model", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "Write", dependencies: ["GeoJSON", "GeoPackage", "Model"], swiftSettings: settings),
  ]
)
