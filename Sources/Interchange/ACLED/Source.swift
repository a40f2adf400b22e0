/// A source of ACLED's table, by the name ACLED gives it.
enum Source {
  /// What the register may call it: the ids known to this program, else the name itself.
  static func candidates(_ name: String) -> [String] { known[name] ?? [name] }

  private static let known = [
    "SOHR": ["sohr"], "Syrian Observatory for Human Rights": ["sohr"],
    "SANA": ["sana", "syrian-state-media"],
    "SANA (Syria)": ["sana", "syrian-state-media"],
    "Syrian Arab News Agency": ["sana", "syrian-state-media"],
  ]
}
