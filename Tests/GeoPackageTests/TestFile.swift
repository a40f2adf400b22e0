import Foundation
import GRDB
import GeoPackage
import Model

/// The instant that all tests write.
let instant = "2024-12-08T00:00:00.000Z"

/// What a guarded layer tells other programs.
let refusal = "this layer isn't edited here: add a claim with frontline claims add"

/// A GeoPackage in memory, or in a file, with the table that says who is writing.
func makeFile(_ path: String = ":memory:") throws -> DatabaseQueue {
  let queue = try open(path)
  try queue.write { database in
    try database.execute(sql: "CREATE TABLE frontline_writing (writing INTEGER)")
    try database.makeGeoPackage(lastChange: instant)
  }
  return queue
}

/// Our own connection, with the functions that the triggers call.
func open(_ path: String) throws -> DatabaseQueue {
  var configuration = Configuration()
  configuration.prepareDatabase { $0.addSpatialFunctions() }
  return try DatabaseQueue(path: path, configuration: configuration)
}

/// Runs a body with the path of a file to be, in a folder that is removed afterwards.
@discardableResult func withPath<T>(_ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }  // a leftover harms nobody
  return try body(folder.appending(path: "x.gpkg").path)
}

extension DatabaseQueue {
  /// A transaction in which `frontline_writing` has a row.
  @discardableResult
  func writeAsOwner<T>(_ body: (Database) throws -> T) throws -> T {
    try write { database in
      try database.execute(sql: "INSERT INTO frontline_writing VALUES (1)")
      let result = try body(database)
      try database.execute(sql: "DELETE FROM frontline_writing")
      return result
    }
  }

  /// A new layer with these features.
  func add(_ layer: LayerTable, _ features: [Layer.Feature] = []) throws {
    try writeAsOwner { database in
      try layer.create(
        in: database, identifier: layer.name, description: "", lastChange: instant)
      try layer.replaceAll(in: database, with: features)
      try layer.touch(in: database, lastChange: instant)
    }
  }

  /// The rows of a question.
  func rows(_ sql: String) throws -> [Row] { try read { try Row.fetchAll($0, sql: sql) } }

  /// The first column of a question as numbers.
  func numbers(_ sql: String) throws -> [Int] { try read { try Int.fetchAll($0, sql: sql) } }

  /// The first column of a question as texts.
  func texts(_ sql: String) throws -> [String] { try read { try String.fetchAll($0, sql: sql) } }

  /// What the layer finds wrong.
  func problems(_ layer: LayerTable) throws -> [String] { try read(layer.problems) }
}
