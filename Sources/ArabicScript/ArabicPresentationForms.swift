/// The letters behind Arabic presentation forms, which text copied from old documents consists of.
///
/// From the compatibility decompositions of Unicode 15, folded as `ArabicBlock` folds.
package enum ArabicPresentationForms {
  /// The codes of the letters of one scalar, `-` for none; nil when it is no such form.
  package static func codes(_ scalar: UInt32) -> ArraySlice<UInt8>? {
    switch scalar {
    case 0xFB50...0xFBFF: slice(formsA, scalar - 0xFB50, 2)
    case 0xFC00...0xFD3D: slice(pairs, scalar - 0xFC00, 2)
    case 0xFD50...0xFDC7: slice(triples, scalar - 0xFD50, 3)
    // The name of God in one sign, with two of its three strokes.
    case 0xFDF2: Array("Allh".utf8)[...]
    case 0xFE70...0xFEFC: slice(formsB, scalar - 0xFE70, 2)
    default: nil
    }
  }

  private static func slice(
    _ table: [UInt8], _ position: UInt32, _ width: Int
  )
    -> ArraySlice<UInt8>
  {
    table[Int(position) * width..<(Int(position) + 1) * width]
  }

  /// U+FB50 to U+FBFF: letters of other languages, two codes each.
  private static let formsA = Array(
    ("A-A-b-b-b-b-b-b-b-b-b-b-b-b-t-t-t-t-t-t-t-t-t-t-t-t-f-f-f-f-f-f-f-f-j-j-"
      + "j-j-j-j-j-j-j-j-j-j-j-j-j-j-d-d-d-d-d-d-d-d-z-z-r-r-k-k-k-k-k-k-k-k-k-k-"
      + "k-k-k-k-k-k-n-n-n-n-n-n-h-h-h-h-h-h-h-h-h-h-y-y-y-y---------------------"
      + "----------------------------------------------k-k-k-k-w-w-w-w-w-w-w-w-w-"
      + "w-w-w-w-y-y-y-y-y-y-yAyAyhyhywywywywywywywywyyyyyyyyyyyyy-y-y-y-").utf8)

  /// U+FC00 to U+FD3D: ligatures of two letters.
  private static let pairs = Array(
    ("yjyHymyyyybjbHbxbmbybytjtHtxtmtytyvjvmvyvyjHjmHjHmxjxHxmsjsHsxsmSHSmDjDH"
      + "DxDmTHTmZmEjEmgjgmfjfHfxfmfyfyqHqmqyqykAkjkHkxklkmkykyljlHlxlmlylymjmHmx"
      + "mmmymynjnHnxnmnynyhjhmhyhyyjyHyxymyyyy*-r-y-------------yryzymynyyyybrbz"
      + "bmbnbybytrtztmtntytyvrvzvmvnvyvyfyfyqyqykAklkmkykylmlylymAmmnrnznmnnnyny"
      + "y-yryzymynyyyyyjyHyxymyhbjbHbxbmbhtjtHtxtmthvmjHjmHjHmxjxmsjsHsxsmSHSxSm"
      + "DjDHDxDmTHZmEjEmgjgmfjfHfxfmqHqmkjkHkxklkmljlHlxlmlhmjmHmxmmnjnHnxnmnhhj"
      + "hmh-yjyHyxymyhymyhbmbhtmthvmvhsmsh$m$hklkmlmnmnhymyh------TyTyEyEygygysy"
      + "sy$y$yHyHyjyjyxyxySySyDyDy$j$H$x$m$rsrSrDrTyTyEyEygygysysy$y$yHyHyjyjyxy"
      + "xySySyDyDy$j$H$x$m$rsrSrDr$j$H$x$msh$hTmsjsHsx$j$H$xTmZmA-A-").utf8)

  /// U+FD50 to U+FDC7: ligatures of three letters.
  private static let triples = Array(
    ("tjmtHjtHjtHmtxmtmjtmHtmxjmHjmHHmyHmysHjsjHsjysmHsmHsmjsmmsmmSHHSHHSmm$Hm"
      + "$Hm$jy$mx$mx$mm$mmDHyDxmDxmTmHTmHTmmTmyEjmEmmEmmEmygmmgmygmyfxmfxmqmHqmm"
      + "lHmlHylHyljjljjlxmlxmlmHlmHmHjmHmmHymjHmjmmxjmxm------mjxhmjhmmnHmnHynjm"
      + "njmnjynmynmyymmymmbxytjytjytxytxytmytmyjmyjHyjmysxySHy$HyDHyljylmyyHyyjy"
      + "ymymmyqmynHyqmHlHmEmykmynjHmxyljmkmmljmnjHjHyHjymjyfmybHykmmEjmSmmsxynjy").utf8)

  /// U+FE70 to U+FEFC: the Arabic letters by their shape in a word, two codes each.
  private static let formsB = Array(
    ("----------------------------------A-A-A-A-w-w-A-A-y-y-y-y-A-A-b-b-b-b-h-"
      + "h-t-t-t-t-v-v-v-v-j-j-j-j-H-H-H-H-x-x-x-x-d-d-*-*-r-r-z-z-s-s-s-s-$-$-$-"
      + "$-S-S-S-S-D-D-D-D-T-T-T-T-Z-Z-Z-Z-E-E-E-E-g-g-g-g-f-f-f-f-q-q-q-q-k-k-k-"
      + "k-l-l-l-l-m-m-m-m-n-n-n-n-h-h-h-h-w-w-y-y-y-y-y-y-lAlAlAlAlAlAlAlA").utf8)
}
