/// A published text that carries claims.
public struct Report: Hashable, Sendable {
  /// A report's id: the name of its file, `2019-08-16-gmc`.
  public typealias ID = Identifier<Report>

  /// The id.
  public let id: ID
  /// Who published it.
  public let publisher: String
  /// Its title, kept as it is or described in our words.
  public let title: String
  /// Where it can be read, when it has an address.
  public let url: String?
  /// When it was published.
  public let published: EventDate
  /// BCP 47 language of the text.
  public let language: String?
  /// What a reader should know, in our words.
  public let note: String?

  /// A report from its parts.
  public init(
    id: ID, publisher: String, title: String, url: String?, published: EventDate,
    language: String?, note: String? = nil
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.url = url
    self.published = published
    self.language = language
    self.note = note
  }
}
