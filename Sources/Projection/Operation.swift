import CProjection

/// The way from WGS 84 longitude and latitude to the easterly and northerly number of a system.
enum Operation {
  /// The best single operation that PROJ knows and has the grids for.
  ///
  /// Between two datums PROJ often knows several operations, each for its own country, and
  /// `proj_create_crs_to_crs` would choose anew for every point: a line across the border would
  /// be torn by a hundred metres, and the way back would not end where the way out began.
  static func open(
    to target: OpaquePointer, of code: String, _ library: UnsafePointer<cprojection_library>,
    _ context: OpaquePointer
  ) throws(ProjectionError) -> OpaquePointer {
    guard let source = library.pointee.create(context, "EPSG:4326") else {
      throw .databaseMissing
    }
    defer { _ = library.pointee.destroy(source) }
    guard let options = library.pointee.create_operation_factory_context(context, nil) else {
      throw .unknownSystem(code)
    }
    defer { library.pointee.operation_factory_context_destroy(options) }
    library.pointee.operation_factory_context_set_grid_availability_use(
      context, options, PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID)
    library.pointee.operation_factory_context_set_spatial_criterion(
      context, options, PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION)
    guard let found = library.pointee.create_operations(context, source, target, options) else {
      throw .unknownSystem(code)
    }
    defer { library.pointee.list_destroy(found) }
    // The list begins with the best, and is empty when nothing leads there.
    guard let best = library.pointee.list_get(context, found, 0) else { throw .notPlanar(code) }
    defer { _ = library.pointee.destroy(best) }
    // EPSG:4326 and a good many others name latitude first.
    guard let normalised = library.pointee.normalize_for_visualization(context, best) else {
      throw .notPlanar(code)
    }
    return normalised
  }
}
