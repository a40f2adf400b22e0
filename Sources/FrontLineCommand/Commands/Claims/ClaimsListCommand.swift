import ArgumentParser
import FrontLine
import OrderedJSON

struct ClaimsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List claims: who said what about which place, and when that became known.",
    discussion: """
      `list` may be left out. `frontline claims import --help` tells how claims are added, \
      `frontline claims export --help` how they are written to files.

        frontline claims --place سكيك
        frontline claims --claimant russia --from 2020-01-01 --to 2020-01-31
        frontline claims --event denied --format json
      """)

  @OptionGroup var filters: ClaimFilterOptions
  @Option(help: "At most so many.") var limit: Int?
  @Option(help: "Go on after this token, which the page before named.") var after: String?
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func run() throws {
    let dataset = try data.load()
    let page = try dataset.claims(filters.filter(dataset), after: after, limit: limit)
    switch format.format {
    case .text: Output.data(ClaimsText(dataset: dataset, page: page).text)
    case .json: Output.data(JSON.claims(page).text(.pretty))
    case .csv: Output.data(dataset.claimTable(page.entries).text)
    }
    if let next = page.next, format.format == .csv {
      Output.note("Note: \(page.entries.count) of \(page.total) claims; more: --after \(next)")
    }
  }
}
