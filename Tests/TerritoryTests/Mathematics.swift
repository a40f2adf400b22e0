import Foundation

func _sin(_ x: Double) -> Double { sin(x) }
func _log(_ x: Double) -> Double { log(x) }
