import Foundation

@testable import Matching

/// Writes what the matcher reads and measures, for `train.py`.
@main
enum Learn {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch (arguments.dropFirst().first, arguments.count) {
    case ("symbols", 2): symbols()
    case ("features", 6):
      try features(
        costs: arguments[2], gazetteer: arguments[3], queries: arguments[4], to: arguments[5])
    case ("answers", 4): try answers(gazetteer: arguments[2], queries: arguments[3])
    case ("sizes", 3): try sizes(gazetteer: arguments[2])
    default:
      print("usage: Learn symbols")
      print("       Learn features COSTS GAZETTEER QUERIES PREFIX")
      print("       Learn answers GAZETTEER QUERIES")
      print("       Learn sizes GAZETTEER")
    }
  }

  /// Each cell of standard input as its symbols and their positions.
  private static func symbols() {
    var reader = NameReader(lexicon: .standard)
    var positions: [UInt8] = []
    while let line = readLine() {
      var cells: [String] = []
      for text in line.split(separator: "\t", omittingEmptySubsequences: false) {
        reader.read(text)
        setPositions(of: reader.reading, &positions)
        cells.append(reader.reading.symbols.map(String.init).joined(separator: ","))
        cells.append(positions.map(String.init).joined(separator: ","))
      }
      print(cells.joined(separator: "\t"))
    }
  }

  /// Where each symbol stands in its word: 0 first, 1 inner, 2 last.
  private static func setPositions(of reading: Reading, _ positions: inout [UInt8]) {
    positions = [UInt8](repeating: 1, count: reading.symbols.count)
    for word in reading.words where word.end > word.start {
      positions[word.start] = 0
      positions[word.end - 1] = 2
    }
  }

  /// The queries of a file, `view TAB text` a line, by view.
  private static func queries(_ path: String) throws -> [View: [(Int, Substring)]] {
    var result: [View: [(Int, Substring)]] = [:]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for (number, line) in text.split(separator: "\n").enumerated() {
      let cells = line.split(separator: "\t", maxSplits: 1)
      guard cells.count == 2, let view = View(rawValue: String(cells[0])) else { continue }
      result[view, default: []].append((number, cells[1]))
    }
    return result
  }

  private static func features(
    costs: String, gazetteer: String, queries: String, to prefix: String
  ) throws {
    let bytes = try Data(contentsOf: URL(filePath: costs))
    let read = bytes.withUnsafeBytes { raw in
      var reading = ByteReading(raw)
      return EditCosts(&reading)
    }
    guard let costs = read else { return print("no costs") }
    let gazetteer = try Table(path: gazetteer)
    let queries = try Learn.queries(queries)
    var values: [Float] = []
    var numbers: [Int32] = []
    for view in View.allCases {
      let arrays = IndexBuilder.arrays(of: view.entries(gazetteer))
      var finder = CandidateFinder(arrays: arrays, costs: costs)
      for (number, text) in queries[view] ?? [] {
        finder.find(text)
        let found = finder.candidates
        numbers += [Int32(number), Int32(found.count)] + found.map { Int32($0.place) }
        let writer = FeatureWriter(found, text: finder.text, keys: finder.keys)
        for place in found { writer.append(place, in: arrays, to: &values) }
      }
    }
    try values.withUnsafeBytes { Data($0) }.write(to: URL(filePath: prefix + ".f32"))
    try numbers.withUnsafeBytes { Data($0) }.write(to: URL(filePath: prefix + ".i32"))
  }

  /// `number, fit, confidence, places` for each query, whose text may end in `TAB near`; and how
  /// many names a second, to standard error.
  private static func answers(gazetteer: String, queries: String) throws {
    let gazetteer = try Table(path: gazetteer)
    let queries = try Learn.queries(queries)
    for view in View.allCases {
      guard let questions = queries[view] else { continue }
      let index = try MatchIndex(view.entries(gazetteer))
      var matcher = Matcher(index)
      var lines: [String] = []
      let start = clock()
      let time = ContinuousClock().measure {
        for (number, text) in questions {
          let cells = text.split(separator: "\t", maxSplits: 1).map(String.init)
          let matches = matcher.matches(
            for: MatchQuery(cells.first ?? "", near: cells.count > 1 ? cells[1] : nil))
          let places = matches.candidates.map { String($0.place) }.joined(separator: ",")
          lines.append(
            "\(number)\t\(matches.nameFit)\t\(matches.confidence)\t\(matches.verdict)\t\(places)")
        }
      }
      lines.forEach { print($0) }
      let busy = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      let rate = Int(Double(questions.count) / max(busy, 0.001))
      let report = "\(view): \(questions.count) names in \(time), \(rate) a second of one core\n"
      FileHandle.standardError.write(Data(report.utf8))
    }
  }

  /// How long an index takes to build, to be read and to be updated, and how large it is.
  private static func sizes(gazetteer: String) throws {
    let entries = View.both.entries(try Table(path: gazetteer))
    let clock = ContinuousClock()
    var start = clock.now
    let index = try MatchIndex(entries)
    print("\(index.placeCount) places, \(index.nameCount) names, built in \(clock.now - start)")
    start = clock.now
    let bytes = index.bytes
    print("\(bytes.count) bytes, written in \(clock.now - start)")
    start = clock.now
    let again = try MatchIndex(bytes: bytes)
    print("read in \(clock.now - start)")
    start = clock.now
    let answer = again.matches(for: MatchQuery("Kafr Nabl", near: "Idleb"))
    print("first answer in \(clock.now - start): \(answer.verdict)")
    guard let first = entries.first else { return }
    start = clock.now
    let updated = index.renaming([0: first.names + ["Another Name", "اسم آخر"]])
    print("updated in \(clock.now - start), \(updated?.nameCount ?? 0) names")
  }
}
