// swift-tools-version: 6.2
// The program that Tests/Benchmarks/tessellation.sh times; no part of FrontLine.
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Tessellate",
  targets: [
    .target(name: "Tessellation", swiftSettings: settings),
    .executableTarget(
      name: "Tessellate", dependencies: ["Tessellation"], swiftSettings: settings),
  ]
)
