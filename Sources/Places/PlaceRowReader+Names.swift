import Model
import SourceText

extension PlaceRowReader {
  /// The other spellings: `name@lang-Script`, separated by `;`, the language where it is known.
  mutating func variants() -> [PlaceName] {
    var names: [PlaceName] = []
    for part in parts(.variants) {
      guard let mark = part.lastIndex(of: UInt8(ascii: "@")) else {
        names.append(PlaceName(text: text(part), language: nil))
        continue
      }
      let language = part[(mark + 1)...]
      guard mark > part.startIndex, isLanguage(language) else {
        report(
          .badValue,
          "the variant \(quoted(text(part))) must be name@language, such as Skik@ar-Latn")
        continue
      }
      names.append(PlaceName(text: text(part[..<mark]), language: text(language)))
    }
    return names
  }

  /// The entries of `matches`; those that are no `prefix:id`, or contradict the columns of their own,
  /// are reported.
  mutating func matches() -> [String] {
    let matches = parts(.matches).map(text)
    guard !matches.isEmpty else { return [] }
    let own = [
      "gn": (PlaceColumn.geonames, self[.geonames]), "wd": (.wikidata, self[.wikidata]),
    ]
    for part in matches {
      let pieces = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else {
        report(.badValue, "the match \(quoted(part)) must be prefix:id, such as gn:163984")
        continue
      }
      if case (let column, let id?)? = own[String(pieces[0])], id != pieces[1] {
        report(
          .badValue,
          "the match \(quoted(part)) contradicts \(column.name) \(quoted(id)): correct one")
      }
    }
    return matches
  }

  /// The values of a cell that holds several, without outer blanks.
  ///
  /// Bytes, because this is most of the reading of a gazetteer.
  private func parts(_ column: PlaceColumn) -> [ArraySlice<UInt8>] {
    let cell = bytes(column)
    guard !cell.isEmpty else { return [] }
    return cell.split(separator: UInt8(ascii: ";")).map(trimmed).filter { !$0.isEmpty }
  }

}
