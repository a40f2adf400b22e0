import ArgumentParser
import FrontLine
import Model
import OrderedJSON

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the data: every problem with file and line, in one run.",
    discussion: """
      With --quality it tells instead what is missing, weak or old in data without problems: work \
      queues, the most worth doing first. With --output each is a CSV file in that folder: \
      unlocated, estimates, unsourced, stale, single-witness, isolated, silent, coverage, \
      evidence-age.

        frontline check
        frontline check --data .
        frontline check --quality
        frontline check --quality --output queues
      """)

  @Flag(help: "What could be better, as work queues.") var quality = false
  @Option(
    help: ArgumentHelp(
      "With --quality: the day from which age is counted; left out: that of the newest evidence.",
      valueName: "day"))
  var on: Day?
  @Option(help: ArgumentHelp("With --quality: a folder for the CSV files.", valueName: "dir"))
  var output: String?
  @Flag(help: "Replace files that FrontLine did not write.") var force = false
  @OptionGroup var format: AnswerFormatOption
  @OptionGroup var data: DataOptions

  func validate() throws {
    if !quality, on != nil || output != nil || force {
      throw ValidationError("--on, --output and --force are for --quality.")
    }
    if output?.isEmpty ?? false { throw ValidationError("--output needs a folder.") }
    if force, output == nil { throw ValidationError("--force is for --output.") }
    if output != nil, format.format == .json {
      throw ValidationError("--output writes CSV: leave out --output or --format.")
    }
  }

  func run() throws {
    if quality { return try tellQuality() }
    let dataset = try data.loadChecked()
    switch format.format {
    case .text: Output.data(CheckText(dataset: dataset).text)
    case .json: Output.data(JSON.problems(dataset.problems).text(.pretty))
    }
    if !dataset.problems.isEmpty { throw ExitCode(1) }
  }

  private func tellQuality() throws {
    let quality = try data.loadChecked().sound().quality(on: on)
    if let output {
      let files = try TableText.write(quality.queues.map(CSV.table), to: output, force: force)
      Output.data(files.joined(separator: "\n"))
    } else {
      switch format.format {
      case .text:
        Output.data(QualityText(quality: quality).text)
        Output.note("Note: --output DIR writes all rows, and what to do about each")
      case .json: Output.data(JSON.quality(quality).text(.pretty))
      }
    }
    DayNote(on: quality.on, isAsked: quality.isDayAsked, newest: nil).write()
  }
}
