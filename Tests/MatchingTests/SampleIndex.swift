import Matching

/// A few made-up places: three of one name, a city, a village that bears a unit's name.
enum SampleIndex {
  static let places = [
    MatchEntry(
      names: ["Nakhlet Salem", "نخلة سالم"], admin: [["Warda", "وردة"], ["Zahra", "زهرة"]],
      longitude: 36.5, latitude: 35.5),
    MatchEntry(
      names: ["Qasr Bustan", "قصر بستان"], admin: [["Warda", "وردة"]], longitude: 36.6,
      latitude: 35.6),
    MatchEntry(
      names: ["Qasr Bustan", "قصر البستان"], admin: [["Rimal", "رمال"]], longitude: 38.6,
      latitude: 34.6),
    MatchEntry(
      names: ["Qasr el Boustane", "قصر بستان"], admin: [["Shatt", "شط"]], longitude: 40.1,
      latitude: 36.2),
    MatchEntry(
      names: ["Warda", "وردة"], admin: [["Warda", "وردة"]], longitude: 36.7, latitude: 35.7,
      rank: .governorateSeat),
    MatchEntry(
      names: ["Ghadir", "غدير"], admin: [["Shatt", "شط"]], longitude: 40.0, latitude: 36.0),
    MatchEntry(
      names: ["Western Ghadir", "غدير غربي"], admin: [["Shatt", "شط"]], longitude: 39.9,
      latitude: 36.0),
    MatchEntry(
      names: ["Tell Zaytoun", "تل زيتون"], admin: [["Rimal", "رمال"]], longitude: 38.1,
      latitude: 34.1),
    MatchEntry(
      names: ["Mahattat Shams", "محطة شمس"], admin: [["Rimal", "رمال"]], longitude: 38.3,
      latitude: 34.3),
    MatchEntry(names: ["Khirbet Thalj", "خربة ثلج"], admin: [["Shatt", "شط"]]),
  ]

  static func index() throws -> MatchIndex { try MatchIndex(places) }
}
