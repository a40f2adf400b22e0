import FrontLine
import Model
import TestSupport
import Testing

/// Claims, a question, and the sentence that answers why.
struct ReasonCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let day: String
  let lines: [String]
  var place: Place.ID = "alder"
  var known: String?
  var perspective: Perspective?
  let reason: String

  init(
    _ name: String, on day: String, _ lines: [String], of place: Place.ID = "alder",
    known: String? = nil, by perspective: Perspective? = nil, _ reason: String
  ) {
    testDescription = name
    self.day = day
    self.lines = lines
    self.place = place
    self.known = known
    self.perspective = perspective
    self.reason = reason
  }

  /// What state television says of 16 August 2019.
  static let own = "sana captured government<opposition 2019-08-16 2019-08-17 alder"
  /// What the Observatory says of the same.
  static let observed = "sohr captured government<opposition 2019-08-16 2019-08-18 alder"

  static let took = "that the government took it from the opposition on 16 August 2019"
  static let television = "tate television said on 17 August 2019 \(took)"
  static let observatory =
    "The Observatory, which does not gain by it, said on 18 August 2019 \(took)"
  static let interested =
    "State television, on the side that gains by it, said on 17 August 2019 \(took)"

  static let all = settled + open + silent

  static let settled = [
    ReasonCase(
      "only the gaining side", on: "2019-08-17", [own],
      "Nobody but the side that gains by it says so: s\(television); nobody denies it."),
    ReasonCase(
      "two outlets of it are one voice", on: "2019-08-17",
      [own, "army captured government<opposition 2019-08-16 2019-08-17 alder"],
      "Nobody but the side that gains by it says so, which is one voice: state television and the "
        + "army said on 17 August 2019 \(took); nobody denies it."),
    ReasonCase(
      "its own map", on: "2019-08-17", [own], by: .side("government"),
      "It is the word of the side that gains by it: s\(television); no word of theirs denies it."),
    ReasonCase(
      "an observer", on: "2019-08-17", [observed], "\(observatory); nobody denies it."),
    ReasonCase(
      "an observer and the gaining side", on: "2019-08-17", [own, observed],
      "\(observatory); state television, on the side that gains by it, said so too; these are 2 "
        + "independent voices; nobody denies it."),
    ReasonCase(
      "two observers on two days", on: "2019-08-17",
      [observed, "enab captured government<opposition 2019-08-16 2019-08-19 alder"],
      "The Observatory (on 18 August 2019) and the Newspaper (on 19 August 2019), none of which "
        + "gains by it, said \(took); these are 2 independent voices; nobody denies it."),
    ReasonCase(
      "two outlets that admit are one voice", on: "2019-08-17",
      [
        "gmc captured government<opposition 2019-08-16 2019-08-18 alder",
        "nlf captured government<opposition 2019-08-16 2019-08-18 alder",
      ],
      "The Media Centre and the Front, on the side that loses by it, said on 18 August 2019 "
        + "\(took); as all of them speak for one side, they count as one voice; nobody denies it."),
    ReasonCase(
      "an observer against the losing side", on: "2019-08-17",
      [observed, "nlf held opposition 2019-08-16 2019-08-16 alder"],
      "\(observatory); that does not give way to the contrary word of the Front."),
    ReasonCase(
      "a compilation", on: "2019-08-17",
      ["wiki captured government<opposition 2019-08-16 2020-01-18 alder"],
      "Only a compilation says so: the Encyclopaedia said on 18 January 2020 \(took); nobody "
        + "denies it."),
    ReasonCase(
      "a loss that confirms", on: "2019-08-17",
      [own, "sohr captured opposition<government 2019-08-19 2019-08-19 alder"],
      "\(interested); that it had it is confirmed by its loss: the Observatory said on 19 August "
        + "2019 that the opposition took it from the government on 19 August 2019; nobody denies "
        + "it."),
    ReasonCase(
      "a later word", on: "2019-08-19",
      [
        observed, "enab held opposition 2019-08-17 2019-08-17 alder",
        "enab held government 2019-08-19 2019-08-19 alder",
      ],
      "\(observatory), and the Newspaper, which does not gain by it, said on 19 August 2019 that "
        + "the government held it on 19 August 2019; against it the Newspaper said on 17 August "
        + "2019 that the opposition held it on 17 August 2019; the word of the later day counts."),
    ReasonCase(
      "a void claim", on: "2019-08-18",
      [own, "sohr held opposition 2019-08-18 2019-08-18 alder"],
      "The Observatory, which does not gain by it, said on 18 August 2019 that the opposition held "
        + "it on 18 August 2019; that voids the contrary word of state television."),
    ReasonCase(
      "a taker's own doubt", on: "2019-08-19",
      [own, "sana contested government<opposition 2019-08-18 2019-08-18 alder"],
      "State television, on the side that loses by it, said on 18 August 2019 that it was fought "
        + "over in an attack by the government on 18 August 2019; that voids the contrary word of "
        + "state television."),
    ReasonCase(
      "implied by a loss", on: "2019-08-15", [own],
      "It is inferred from what was said of a later day: s\(television); so the opposition must "
        + "have had it before."),
    ReasonCase(
      "implied by a sighting", on: "2019-08-15",
      ["sohr held opposition 2019-08-20 2019-08-20 alder"],
      "It is inferred from what was said of a later day: the Observatory said on 20 August 2019 "
        + "that the opposition held it on 20 August 2019; from that the opposition is taken to "
        + "have had it before."),
    ReasonCase(
      "left again soon", on: "2019-08-17",
      [own, "sohr left government 2019-08-17 2019-08-17 alder"],
      "The Observatory, which does not gain by it, said on 17 August 2019 that the government left "
        + "it on 17 August 2019; so the opposition is taken to have it; nobody denies it."),
    ReasonCase(
      "the gaining side names another day", on: "2019-08-17",
      [own, "gmc captured government<opposition 2019-08-01/2019-08-16 2019-08-18 alder"],
      "The Media Centre, on the side that loses by it, said on 18 August 2019 that the government "
        + "took it from the opposition between 1 August 2019 and 16 August 2019; state television, "
        + "on the side that gains by it, said so too and dated it on 16 August 2019; these are 2 "
        + "independent voices; nobody denies it."),
    ReasonCase(
      "a member of an area", on: "2019-08-17",
      ["sana captured government<opposition 2019-08-17 2019-08-18 east"], of: "cedar",
      "Nobody but the side that gains by it says so: state television said on 18 August 2019 that "
        + "the government took the whole of East from the opposition on 17 August 2019; nobody "
        + "denies it."),
    ReasonCase(
      "as known earlier", on: "2019-08-17", [own, "nlf denied 1 - 2019-08-20"],
      known: "2019-08-18",
      "Nobody but the side that gains by it says so: s\(television); nobody had denied it by 18 "
        + "August 2019."),
    ReasonCase(
      "more claims than a sentence holds", on: "2019-08-18",
      [
        observed, "enab captured government<- 2019-08-16 2019-08-18 alder",
        "gmc lost government<opposition 2019-08-16 2019-08-18 alder",
        "nlf lost government<opposition 2019-08-15/2019-08-16 2019-08-18 alder",
      ],
      "\(observatory); the Newspaper, which does not gain by it, said on 18 August 2019 that the "
        + "government took it on 16 August 2019; the Media Centre, on the side that loses by it, "
        + "said on 18 August 2019 that the opposition lost it to the government on 16 August 2019; "
        + "1 more claim says the like; these are 3 independent voices; nobody denies it."),
  ]

  static let open = [
    ReasonCase(
      "the loser still held it", on: "2019-08-17",
      [own, "nlf held opposition 2019-08-16 2019-08-16 alder"],
      "\(interested); against it the Front said on 16 August 2019 that the opposition held it on "
        + "16 August 2019; neither outweighs the other."),
    ReasonCase(
      "the loser denied it", on: "2019-08-17", [own, "nlf denied 1 - 2019-08-18"],
      "\(interested); the Front denied it on 18 August 2019; neither outweighs the other."),
    ReasonCase(
      "void later", on: "2019-08-17", [own, "sohr held opposition 2019-08-18 2019-08-18 alder"],
      "Only s\(television); against it the Observatory said on 18 August 2019 that the opposition "
        + "held it on 18 August 2019; the holder stays."),
    ReasonCase(
      "both sides on one day", on: "2019-08-17",
      [
        "sohr held opposition 2019-08-01 2019-08-01 alder", own,
        "nlf captured opposition<government 2019-08-16 2019-08-17 alder",
      ],
      "S\(television), and the Front said on 17 August 2019 that the opposition took it from the "
        + "government on 16 August 2019; nobody else tells which of them came last."),
    ReasonCase(
      "an unreported return", on: "2019-10-01",
      [observed, "sohr captured government<opposition 2020-01-29 2020-01-29 alder"],
      "The Observatory said on 29 January 2020 that the government took it from the opposition on "
        + "29 January 2020; what was known before does not fit that; nobody reported when it "
        + "passed."),
    ReasonCase(
      "what came next does not fit", on: "2019-10-01",
      [own, "sohr held opposition 2020-01-29 2020-01-29 alder"],
      "\(interested); what was said next does not fit that: the Observatory said on 29 January "
        + "2020 that the opposition held it on 29 January 2020; nobody reported how it came to "
        + "that, so perhaps the first never happened."),
    ReasonCase(
      "two dates", on: "2019-08-17",
      [own, "sohr captured government<opposition 2019-08-18 2019-08-18 alder"],
      "\(interested), and the Observatory, which does not gain by it, said on 18 August 2019 that "
        + "the government took it from the opposition on 18 August 2019; on which of these days it "
        + "passed is not settled."),
    ReasonCase(
      "an approximate date", on: "2019-08-17",
      ["sohr captured government<opposition 2019-08-16/2019-08-18 2019-08-19~ alder"],
      "The Observatory, which does not gain by it, said about 19 August 2019 that the government "
        + "took it from the opposition between 16 August 2019 and 18 August 2019; on which of "
        + "these days it passed is not settled."),
    ReasonCase(
      "fighting", on: "2019-08-20",
      ["sohr contested government<opposition 2019-08-20 2019-08-20 alder"],
      "The Observatory said on 20 August 2019 that it was fought over in an attack by the "
        + "government on 20 August 2019; fighting moves no holder."),
    ReasonCase(
      "a part of an area", on: "2019-08-17",
      ["sana captured government<opposition 2019-08-17 2019-08-18 in:east"], of: "east",
      "State television said on 18 August 2019 that the government took a part of it from the "
        + "opposition on 17 August 2019; no place is named, so the holder of the whole does not "
        + "change."),
    ReasonCase(
      "a denied part of an area", on: "2019-08-17",
      [
        "sana captured government<opposition 2019-08-17 2019-08-18 in:east",
        "nlf denied 1 - 2019-08-18",
      ], of: "east",
      "State television said so on 18 August 2019; the Front denied it on 18 August 2019; no place "
        + "is named, so the holder of the whole does not change."),
  ]

  static let silent = [
    ReasonCase("nothing said", on: "2019-08-17", [own], of: "birch", "There is no claim about it."),
    ReasonCase(
      "nothing said yet", on: "2017-08-17", [own],
      "Nothing was said of that day or before; the first claim is of 16 August 2019."),
    ReasonCase(
      "nothing known yet", on: "2019-08-17", [own], known: "2019-08-16",
      "Nothing was known of it by 16 August 2019."),
    ReasonCase(
      "another's word", on: "2019-08-17", [own], by: .side("opposition"),
      "Those asked say nothing of it."),
    ReasonCase(
      "taken back", on: "2019-08-17", [own, "sana retracted 1 - 2019-08-19"],
      "What was said of it was taken back."),
    ReasonCase(
      "left", on: "2019-08-27", [observed, "sohr left government 2019-08-27 2019-08-27 alder"],
      "The Observatory said on 27 August 2019 that the government left it on 27 August 2019; "
        + "nobody is named who came."),
    ReasonCase(
      "after fighting", on: "2019-08-22",
      ["sohr contested government<opposition 2019-08-20 2019-08-20 alder"],
      "The last word is of fighting: the Observatory said on 20 August 2019 that it was fought over "
        + "in an attack by the government on 20 August 2019; nobody said who had it afterwards."),
  ]
}
