import Testing

/// Clock, environment, randomness and the terminal enter at one place, the command.
@Suite struct PurityTests {
  private static let outside: Set = [
    // Clock.
    "Date", "Clock", "ContinuousClock", "SuspendingClock", "DispatchTime", "clock_gettime",
    "gettimeofday", "localtime", "gmtime", "strftime",
    // Environment, and what it decides.
    "getenv", "setenv", "environ", "environment", "ProcessInfo", "CommandLine", "Locale",
    "TimeZone",
    // Randomness; hashes differ from run to run.
    "SystemRandomNumberGenerator", "random(", "randomElement(", "shuffle(", "shuffled(",
    "hashValue", "Hasher(", "UUID(", "rand(", "srand(", "arc4random",
    // Terminal.
    "print(", "debugPrint(", "dump(", "printf(", "fprintf(", "puts(", "fputs(", "readLine(",
    "FileHandle", "stdout", "stderr", "stdin",
    // Giving up is the command's decision.
    "exit(", "abort(",
  ]

  @Test(arguments: allowedImports.keys.filter { $0 != "FrontLineCommand" }.sorted())
  func aTargetReadsAndWritesNothingOnTheSide(_ target: String) throws {
    for file in try #require(House.sources[target]) {
      let uses = file.uses(of: PurityTests.outside)
      #expect(uses.isEmpty, "\(uses)")
    }
  }

  @Test func nothingGivesUp() {
    for file in House.sources.values.joined() where file.path.hasSuffix(".swift") {
      let uses = file.uses(of: ["fatalError(", "preconditionFailure("]) + file.forcedUnwraps
      #expect(uses.isEmpty, "\(uses)")
    }
  }

  @Test func noTargetOpensAnotherOrPassesItOn() {
    for file in House.sources.values.joined() where file.path.hasSuffix(".swift") {
      #expect(file.uses(of: ["testable", "_exported"]).isEmpty, "\(file.path)")
    }
  }
}
