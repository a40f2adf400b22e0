import Model
import SourceText
import TestSupport

@testable import FrontLine

extension TextTree {
  /// The files in the order of their paths.
  var sources: [SourceFile] {
    files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
  }

  /// The data of the tree; problems among them are told by `Dataset.problems`.
  var dataset: Dataset { Dataset(files: sources) }
}
