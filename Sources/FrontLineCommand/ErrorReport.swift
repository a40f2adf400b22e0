import ArgumentParser
import FrontLine
import Glibc
import Model
import OrderedJSON

/// How an error leaves the program: exit 1 for data and questions, 64 for wrong usage.
struct ErrorReport {
  private let error: any Error
  private let isJSON: Bool

  init(_ error: any Error, isJSON: Bool) {
    self.error = error
    self.isJSON = isJSON
  }

  /// True when the arguments ask for JSON, whether or not they parse otherwise.
  static func asksForJSON(_ arguments: [String]) -> Bool {
    arguments.contains("--format=json")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }

  /// Prints the error and ends the process.
  func end() -> Never {
    if let error = error as? QuestionError {
      Output.error(isJSON ? json(error) : text(error))
      Signals.endIfReceived()
      exit(1)
    }
    let code = RootCommand.exitCode(for: error)
    guard isJSON, code == .validationFailure else {
      Signals.endIfReceived()
      RootCommand.exit(withError: error)
    }
    let object = JSON.object([
      (
        "error",
        .object([
          ("code", .string("usage")), ("message", .string(RootCommand.message(for: error))),
          ("candidates", .array([])),
        ])
      )
    ])
    Output.error(object.text())
    exit(code.rawValue)
  }

  private func json(_ error: QuestionError) -> String {
    JSON.object([
      (
        "error",
        .object([
          ("code", .string(error.code.rawValue)), ("message", .string(error.message)),
          ("candidates", .array(error.candidates.map(JSON.place))),
        ])
      )
    ]).text()
  }

  private func text(_ error: QuestionError) -> String {
    let lines = error.candidates.map { place in
      "  "
        + [place.id.text, place.name, place.nameArabic, place.admin.summary]
        .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return (["Error: \(error.message)"] + lines).joined(separator: "\n")
  }
}
