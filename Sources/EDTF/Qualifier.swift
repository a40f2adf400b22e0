/// What `?`, `~` and `%` say about a date or a part of it.
struct Qualifier: Hashable {
  let isUncertain: Bool
  let isApproximate: Bool

  static let none = Qualifier(isUncertain: false, isApproximate: false)

  init(isUncertain: Bool, isApproximate: Bool) {
    self.isUncertain = isUncertain
    self.isApproximate = isApproximate
  }

  /// The meaning of the character, or nil when it is no qualifier.
  init?(_ byte: UInt8?) {
    switch byte {
    case UInt8(ascii: "?"): self.init(isUncertain: true, isApproximate: false)
    case UInt8(ascii: "~"): self.init(isUncertain: false, isApproximate: true)
    case UInt8(ascii: "%"): self.init(isUncertain: true, isApproximate: true)
    default: return nil
    }
  }

  func union(_ other: Qualifier) -> Qualifier {
    Qualifier(
      isUncertain: isUncertain || other.isUncertain,
      isApproximate: isApproximate || other.isApproximate)
  }
}
