extension TextTree {
  /// A campaign of some weeks: flip-flops, a dispute, a void claim, an area, a withdrawal.
  public static let campaign = TextTree(lines: [
    "sohr held opposition 2019-05-01 2019-05-01 alder",
    "sana captured government<opposition 2019-05-08 2019-05-08 alder",
    "sohr captured government<opposition 2019-05-08 2019-05-09 alder",
    "nlf captured opposition<government 2019-05-21 2019-05-21 alder",
    "sohr captured opposition<government 2019-05-22 2019-05-23 alder",
    "sohr captured government<opposition 2019-05-26 2019-05-26 alder",
    "sana captured government<opposition 2019-05-10 2019-05-10 birch",
    "nlf denied 7 - 2019-05-11",
    "sana captured government<opposition 2019-05-15/2019-05-16 2019-05-17 east",
    "sohr held opposition 2019-05-16 2019-05-17 dune",
    "sohr left government 2019-05-28 2019-05-28 cedar",
  ])
}
