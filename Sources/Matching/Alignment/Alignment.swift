/// The cheapest way to write one name for another, and what it consists of.
struct Alignment: Hashable, Sendable {
  /// What it costs, in 64ths of a nat: below zero where the two are likely one name.
  var cost: Int32 = 0
  /// What the symbols that were compared tell by themselves, in both names.
  var alone: Int32 = 0
  /// The dearest single step.
  var worst: Int32 = -1000
  /// The steps on consonants that do not agree in class.
  var consonants: Int32 = 0
  /// The costs of steps on vowels and half vowels.
  var vowels: Int32 = 0
  /// What the first letters cost.
  var first: Int32 = -1000
  /// What the last letters cost.
  var last: Int32 = -1000
  /// How much dearer the steps were than the cheapest ones that these symbols allow.
  var excess: Int32 = 0
  /// What was passed over in the text, by kind, in 64ths of a nat.
  var passedInText: Int32 = 0
  /// What was passed over in the name.
  var passedInName: Int32 = 0
  /// The part of these that is for words of the name itself.
  var wordsOfText: Int32 = 0
  var wordsOfName: Int32 = 0
  /// Kinds passed over: a bit each, the text's in the low byte, the name's in the high one.
  var passedKinds: UInt16 = 0
  /// How many symbols were compared, in both names.
  var compared: Int32 = 0
}
