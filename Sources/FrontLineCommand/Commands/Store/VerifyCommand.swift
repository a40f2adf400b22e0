import ArgumentParser
import FrontLine
import OrderedJSON

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that no row of the ledger was changed, and that the layers are what it says.",
    discussion: """
      Every row is sealed by a hash over its content and the row before, so a changed, inserted or \
      missing row breaks the chain from there on, and is named. A chain cannot show that its end was \
      cut off: note the head that is printed, and give it later with --expect. That proves that \
      everything up to it is still there, unchanged and in order; it does not prove when it was \
      written or that it is true.

        frontline verify --store desk.gpkg
        frontline verify --store desk.gpkg --expect 5f2b...
      """)

  @OptionGroup var store: StoreOption
  @Option(help: ArgumentHelp("A head that was noted earlier.", valueName: "head"))
  var expect: String?
  @Flag(help: "Make the layers and indexes anew first, from the ledger.") var rebuild = false
  @OptionGroup var format: AnswerFormatOption

  func run() throws {
    let store = try store.open(for: rebuild ? .writing : .reading)
    if rebuild { try store.rebuild() }
    let found = try store.verify(expecting: expect, scratch: Environment.scratchFolder)
    switch format.format {
    case .text: Output.data(text(found))
    case .json: Output.data(JSON.verification(found).text(.pretty))
    }
    if !found.problems.isEmpty { throw ExitCode(1) }
  }

  private func text(_ found: Verification) -> String {
    var lines = found.chains.map { chain in
      "chain \(chain.name)\(chain.isOwn ? " (this file's own)" : ""): \(chain.rows) rows, head \(chain.head)"
    }
    if let expected = found.expected {
      lines.append("expected head: row \(expected.sequence) of chain \(expected.chain)")
    }
    lines += found.problems.map { "PROBLEM: \($0)" }
    if found.problems.isEmpty {
      lines.append("all chains hold; the layers are what the ledger says")
    }
    return lines.joined(separator: "\n")
  }
}
