import ArgumentParser
import FrontLine
import Model

/// Which claims.
struct ClaimFilterOptions: ParsableArguments {
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

  func validate() throws {
    if let from, let to, to < from { throw ValidationError("--to is before --from.") }
  }

  /// The filter for a data set.
  func filter(_ dataset: Dataset) throws -> ClaimFilter {
    var filter = ClaimFilter()
    filter.place = try place.map { try dataset.place(noting: $0, near: near).id }
    filter.area = try area.map { try dataset.place(noting: $0).id }
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
