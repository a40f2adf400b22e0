import Foundation

@testable import FrontLine
import SourceText

/// The bundled gazetteer with the five reports that the project began with, and no others.
enum FiveReports {
  static let ids = [
    "Claims/2019/2019-08-16-gmc.yaml", "Claims/2019/2019-12-13-losses.yaml",
    "Claims/2020/2020-01-23-blog.yaml", "Claims/2020/2020-01-23-denials.yaml",
    "Claims/2024/2024-11-29-enab.yaml",
  ]

  static func dataset() throws -> Dataset {
    let files = BundledFiles.read().filter { file in
      !file.path.hasPrefix("Claims/") || ids.contains(file.path)
    }
    return Dataset(files: files)
  }
}
