import EDTF
import Testing

/// The published examples of the standard with their bounds, and texts that are no EDTF.
@Suite struct VectorTests {
  @Test func theTableIsWhole() {
    #expect(Vector.valid.count == 63)
    #expect(Vector.invalid.count == 17)
  }

  @Test(arguments: Vector.valid)
  func anExpressionMeansWhatTheTableSays(_ vector: Vector) throws {
    let date = try DateExpression(vector.text)
    #expect(date.level == vector.level)
    #expect(date.kind.rawValue == vector.kind)
    #expect(date.start.written == vector.earliest)
    #expect(date.end.written == vector.latest)
    #expect(date.isUncertain == vector.isUncertain)
    #expect(date.isApproximate == vector.isApproximate)
    #expect(date.text == vector.text)
    #expect("\(date)" == vector.text)
  }

  @Test(arguments: Vector.invalid)
  func otherTextIsRefusedWithAReason(_ vector: Vector) {
    #expect(throws: EDTFError.self) { try DateExpression(vector.text) }
  }
}
