package import GRDB

extension Database {
  /// Gives the connection the functions that the triggers of an R-tree call.
  ///
  /// `ST_IsEmpty`, `ST_MinX`, `ST_MaxX`, `ST_MinY` and `ST_MaxY` (GeoPackage 1.3 Annex F.3). What is no
  /// well-formed geometry, and a curve, gives NULL. Call it in `Configuration.prepareDatabase`: a
  /// connection without them can read layers but not change their features.
  package func addSpatialFunctions() {
    for function in spatialFunctions { add(function: function) }
  }
}

private let spatialFunctions = [
  function("ST_IsEmpty") { $0.envelope == nil },
  function("ST_MinX") { $0.envelope?.minX },
  function("ST_MaxX") { $0.envelope?.maxX },
  function("ST_MinY") { $0.envelope?.minY },
  function("ST_MaxY") { $0.envelope?.maxY },
]

private func function(
  _ name: String, _ answer: @escaping @Sendable (WellKnownBinary) -> (any DatabaseValueConvertible)?
) -> DatabaseFunction {
  DatabaseFunction(name, argumentCount: 1, pure: true) { arguments in
    guard case .blob(let blob)? = arguments.first?.storage,
      let geometry = GeometryBinary(Array(blob))
    else { return nil }
    return answer(geometry.shape)
  }
}
