public import ArgumentParser
public import FrontLine
public import Model

extension Day: ExpressibleByArgument {
  /// A day from the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Status: ExpressibleByArgument {}
extension Claim.Event: ExpressibleByArgument {}
extension ClaimFormat: ExpressibleByArgument {}
extension NameLayout: ExpressibleByArgument {}
