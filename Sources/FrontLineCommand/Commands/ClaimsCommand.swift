import ArgumentParser
import FrontLine
import Model
import OrderedJSON

struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List claims: who said what about which place, and when that became known.",
    discussion: """
        frontline claims --place سكيك
        frontline claims --claimant russia --from 2020-01-01 --to 2020-01-31
        frontline claims --event denied --format json
      """)

  @Option(help: "Only claims about this place.") var place: String?
  @Option(help: "Which of several places of that name.") var near: String?
  @Option(help: "Only claims about this area, a part of it, or one of its members.")
  var area: String?
  @Option(help: "Only claims that name this party or one of its children.") var party: String?
  @Option(help: "Only the word of this party and its children.") var claimant: String?
  @Option(help: "Only claims by which this side gains or holds.") var side: String?
  @Option(help: "Only this event.") var event: Claim.Event?
  @Option(help: "Only where the place has this status on the claim's last day.")
  var status: Status?
  @Option(help: "Only claims that can mean this day or a later one.") var from: Day?
  @Option(help: "Only claims that can mean this day or an earlier one.") var to: Day?
  @Option(help: "Only what was known by the end of that day.") var known: Day?
  @Option(help: "At most so many.") var limit: Int?
  @Option(help: "Go on after this token, which the page before named.") var after: String?
  @OptionGroup var format: RowFormatOption
  @OptionGroup var data: DataOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if let from, let to, to < from { throw ValidationError("--to is before --from.") }
  }

  func run() throws {
    let dataset = try data.load()
    let page = try dataset.claims(filter(dataset), after: after, limit: limit)
    switch format.format {
    case .text: Output.data(ClaimsText(dataset: dataset, page: page).text)
    case .json: Output.data(JSON.claims(page).text(.pretty))
    case .csv: Output.data(CSV.claims(page.entries))
    }
    if let next = page.next, format.format == .csv {
      Output.note("Note: \(page.entries.count) of \(page.total) claims; more: --after \(next)")
    }
  }

  private func filter(_ dataset: Dataset) throws -> ClaimFilter {
    var filter = ClaimFilter()
    filter.place = try place.map { try dataset.place(named: $0, near: near).place.id }
    filter.area = try area.map { try dataset.place(named: $0).place.id }
    filter.party = try party.map(dataset.party(named:))
    filter.claimant = try claimant.map(dataset.party(named:))
    filter.side = try side.map(dataset.side(named:))
    filter.event = event
    filter.status = status
    filter.from = from
    filter.to = to
    filter.known = known
    return filter
  }
}
