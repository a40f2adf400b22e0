import CProjection

/// Loads PROJ once and hands out its functions.
enum Library {
  /// The functions of PROJ; the first call loads the library, which takes some ten milliseconds.
  ///
  /// - Throws: `.libraryMissing` when this machine has no fitting PROJ.
  static func load() throws(ProjectionError) -> UnsafePointer<cprojection_library> {
    guard let library = cprojection_library() else {
      throw .libraryMissing(String(cString: cprojection_failure()))
    }
    return library
  }
}
