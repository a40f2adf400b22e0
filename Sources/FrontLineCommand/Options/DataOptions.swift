import ArgumentParser
import FrontLine
import Glibc
import Model

/// Where the data come from.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A working file that frontline init made; FRONTLINE_STORE names one for every command.",
      valueName: "file"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "A folder with Gazetteer and Claims instead of the bundled data.", valueName: "dir"))
  var data: String?

  func validate() throws {
    if store != nil, data != nil {
      throw ValidationError("--store and --data exclude each other.")
    }
  }

  /// `--store`, else `--data`, else `FRONTLINE_STORE`, else the bundled data.
  var source: DataSource {
    if let store { return .store(store) }
    if let data { return .tree(data) }
    if let store = Environment.store { return .store(store) }
    return .bundled(cache: Environment.cacheFolder.map(BundledCache.init(folder:)))
  }

  /// The data; a question is asked only of data without problems.
  func load() throws -> Dataset { try loadUnchecked().sound() }

  /// The data with whatever is wrong with them.
  func loadUnchecked() throws -> Dataset {
    noteEnvironment()
    return try source.dataset(notice: { Output.note($0) })
  }

  /// The data with all that is wrong with them: bundled ones from their text, whose lines can be told,
  /// those of a working file with its conflicts.
  func loadChecked() throws -> Dataset {
    switch source {
    case .bundled: return .bundled()
    case .tree: return try loadUnchecked()
    case .store(let path):
      noteEnvironment()
      return try Store.open(path, for: .reading, notice: { Output.note($0) }).checkedDataset()
    }
  }

  /// The place of an argument with what speaks of it; of several homonyms the only one with claims, and a
  /// note that names the others.
  func place(_ subject: PlaceArgument, _ question: QuestionOptions) throws -> (Dataset, Place) {
    noteEnvironment()
    if let day = question.recorded {
      let dataset = try recorded(day)
      return (dataset, try subject.resolve(in: dataset))
    }
    let data = try source.place(
      named: subject.place, near: subject.near, known: question.known,
      accordingTo: question.accordingTo, notice: { Output.note($0) })
    data.found.note(named: subject.place)
    return (data.dataset, data.found.place)
  }

  /// A matcher for the names of the data.
  func matcher() throws -> PlaceMatcher {
    noteEnvironment()
    return try source.matcher(notice: { Output.note($0) })
  }

  /// All data, as the question wants them.
  func load(_ question: QuestionOptions) throws -> Dataset {
    guard let day = question.recorded else { return try load() }
    noteEnvironment()
    return try recorded(day)
  }

  private func recorded(_ day: Day) throws -> Dataset {
    guard case .store(let path) = source else {
      throw ValidationError("--recorded needs a working file: give --store FILE.")
    }
    return try Store.open(path, for: .reading, notice: { Output.note($0) }).dataset(recordedBy: day)
  }

  private func noteEnvironment() {
    guard store == nil, data == nil, let path = Environment.store else { return }
    Output.note("Note: FRONTLINE_STORE is set, so the data are those of \(path)")
  }
}
