import Model

extension Status {
  /// The words for it in a legend.
  ///
  /// - Parameter name: the side that holds it, or that nobody is known to.
  /// - Returns: words that begin with the side, where it matters whose it is.
  func words(_ name: String) -> String {
    switch self {
    case .confirmed: "\(name), confirmed"
    case .claimed: "\(name), claimed by it alone"
    case .disputed: "\(name), disputed"
    case .contested: "\(name), contested"
    case .changing: "Changing hands"
    case .unknown: "Unknown"
    }
  }
}
