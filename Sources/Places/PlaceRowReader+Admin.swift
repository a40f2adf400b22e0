import Model
import SourceText

extension PlaceRowReader {
  /// The administrative parents.
  ///
  /// `admin_pcode` is the deepest code that is known; the codes of the units above are its
  /// beginnings: `SY070204`, `SY0702`, `SY07`.
  mutating func admin() -> AdminChain {
    let names = [self[.admin1], self[.admin2], self[.admin3]]
    let codes = adminCodes()
    if codes.isEmpty, names[1] == nil || names[0] != nil, names[2] == nil || names[1] != nil {
      func unit(_ name: String?) -> AdminChain.Unit? { name.map { .init(name: $0, code: nil) } }
      return AdminChain(
        governorate: unit(names[0]), district: unit(names[1]), subdistrict: unit(names[2]))
    }
    for (level, column) in ["admin1", "admin2", "admin3"].enumerated() where names[level] == nil {
      if codes.indices.contains(level) {
        report(.missingField, "admin_pcode says \(codes[level]) but \(column) is empty: name it")
      } else if names[level...].contains(where: { $0 != nil }) {
        report(.missingField, "\(column) is empty but a smaller unit is named: name it")
      }
    }
    let units = names.enumerated().map { level, name in
      name.map {
        AdminChain.Unit(name: $0, code: codes.indices.contains(level) ? codes[level] : nil)
      }
    }
    return AdminChain(governorate: units[0], district: units[1], subdistrict: units[2])
  }

  /// The codes of governorate, district and sub-district, as many as are known.
  private mutating func adminCodes() -> [String] {
    guard let text = self[.adminCode] else { return [] }
    guard isAdminCode(text) else {
      report(.badValue, "admin_pcode \(quoted(text)) must be like SY07, SY0702 or SY070204")
      return []
    }
    return adminCodeLengths.filter { $0 <= text.utf8.count }.map { String(text.prefix($0)) }
  }
}
