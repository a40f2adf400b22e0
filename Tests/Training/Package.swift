// swift-tools-version: 6.2
// The program that Tests/Training/train.sh learns with; no part of FrontLine.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Training",
  targets: [
    .target(name: "CMatchTables", exclude: ["tables.bin"]),
    .target(name: "ArabicScript", swiftSettings: settings),
    .target(name: "EDTF", swiftSettings: settings),
    .target(name: "Model", dependencies: ["EDTF"], swiftSettings: settings),
    .target(
      name: "Matching", dependencies: ["ArabicScript", "CMatchTables", "Model"],
      swiftSettings: settings + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(name: "Learn", dependencies: ["Matching"], swiftSettings: settings),
  ]
)
