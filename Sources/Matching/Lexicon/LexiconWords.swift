/// The words themselves, by meaning.
enum LexiconWords {
  /// Words of one meaning, separated by blanks.
  struct Group {
    let kind: WordKind
    let meaning: UInt8
    /// True when Latin spellings count by their consonants and ending alone.
    let isLoose: Bool
    let words: String

    init(_ kind: WordKind, _ meaning: UInt8, loose: Bool = false, _ words: String) {
      self.kind = kind
      self.meaning = meaning
      self.isLoose = loose
      self.words = words
    }
  }

  /// The last meaning of those type words that only say what a place or unit is: `of`, and from village
  /// to governorate.
  static let lastUnit: UInt8 = 6
  /// The meaning of `near` and `قرب`: what follows is not where the place is.
  static let beside: UInt8 = 2
  /// The meaning of `rural` and `ريف`.
  static let countryside: UInt8 = 8

  /// All groups.
  static let groups = qualifiers + types + generics + connectives

  /// 0 north, 1 south, 2 east, 3 west, 4 big, 5 small, 6 upper, 7 lower, 8 middle, 9 new, 10 old.
  private static let qualifiers = [
    Group(.qualifier, 0, "north northern nord kuzey bakur شمال شمالي شمالى شمالية"),
    Group(.qualifier, 0, loose: true, "shamali shamaliyeh chemali chemaliyeh"),
    Group(.qualifier, 1, "south southern sud güney başûr جنوب جنوبي جنوبى جنوبية قبلي قبلى قبلية"),
    Group(
      .qualifier, 1, loose: true,
      "janubi janubiyeh djanubi djanubiyeh qibli qibliyeh kibli kibliyeh"),
    Group(.qualifier, 2, "east eastern est doğu rojhilat شرق شرقي شرقى شرقية"),
    Group(.qualifier, 2, loose: true, "sharqi sharqiyeh charqi charqiyeh sharki sharkiyeh"),
    Group(.qualifier, 3, "west western ouest batı rojava غرب غربي غربى غربية"),
    Group(.qualifier, 3, loose: true, "gharbi gharbiyeh"),
    Group(
      .qualifier, 4,
      "big great greater large grand grande groß gross mezin büyük buyuk كبير كبيرة كبرى كبري"),
    Group(.qualifier, 4, loose: true, "kabir kabireh kubra"),
    Group(
      .qualifier, 5,
      "little small petit petite klein küçük kucuk biçûk صغير صغيرة صغرى صغري زغير زغيرة"),
    Group(.qualifier, 5, loose: true, "saghir saghireh zghir zghireh sughra"),
    Group(
      .qualifier, 6, "upper haut haute ober yukarı yukari jorîn jorin فوقاني فوقانى فوقانية فوقا"),
    Group(.qualifier, 6, loose: true, "fawqani fawqaniyeh fauqa fawkani fawkaniyeh fauka"),
    Group(
      .qualifier, 7, "lower bas basse unter aşağı asagi jêrîn jerin تحتاني تحتانى تحتانية تحتا"),
    Group(.qualifier, 7, loose: true, "tahtani tahtaniyeh tahta"),
    Group(.qualifier, 8, "middle central mittel orta وسطاني وسطانى وسطانية وسطى وسطي أوسط"),
    Group(.qualifier, 8, loose: true, "wastani wastaniyeh wustani wusta awsat"),
    Group(.qualifier, 9, "new yeni جديد"),
    Group(.qualifier, 9, loose: true, "jadid"),
    Group(.qualifier, 10, "old eski قديم قديمة عتيق عتيقة"),
    Group(.qualifier, 10, loose: true, "qadim qadimeh kadim kadimeh atiq atik"),
  ]

  private static let types = [
    Group(.type, 0, "of the"),
    Group(
      .type, 1,
      "village villages hamlet qaryat qarya qaryah qaryeh qariyat köy koy köyü koyu gund gundê dorf wieś "
        + "قرية قريه ضيعة"),
    Group(.type, 2, "town balda baldat baldah بلدة بلده kasaba bajarok"),
    Group(.type, 3, "city madinat madina madinah medinat şehir bajar ville stadt مدينة مدينه"),
    Group(
      .type, 4,
      "subdistrict nahiyah nahiya nahiyeh nahiyat nahia nahya ناحية ناحيه"),
    Group(.type, 5, "district mantiqah mantiqat mantika mantiqa minteqa منطقة منطقه قضاء"),
    Group(.type, 6, "governorate province muhafazat muhafazah mohafazat محافظة محافظه"),
    Group(.type, 7, "camp mukhayyam mukhayam مخيم kamp"),
    Group(.type, countryside, "countryside rural rif reef ريف ارياف أرياف"),
    Group(.type, 9, "front axis frontline جبهة جبهه محور محاور خط"),
    Group(
      .type, 10,
      "neighborhood neighbourhood quarter hayy mahalle "
        + "dahiyat dahiyah dahiyeh dahiet dahia حي حى حارة ضاحية الضاحية"),
    Group(.type, 11, "mosque masjid jami جامع مسجد"),
    Group(
      .type, 12,
      "school hospital checkpoint crossroads junction crossing airport airbase station barracks "
        + "مدرسة مشفى مستشفى حاجز مفرق معبر مطار محطة معسكر ثكنة مركز مستوصف سوق"),
    Group(.type, 13, "farms area region outskirts vicinity منطقه بلديات محيط اطراف أطراف مشارف"),
  ]

  private static let generics = [
    Group(.generic, 1, "tell tall tel tal til tull tallat telet tellet تل تلة تله gir gira"),
    Group(
      .generic, 2, loose: true, "khirbet khirbah khirba kherbi"),
    Group(.generic, 2, "خربة خربه xirbe xirbê"),
    Group(.generic, 3, "kafr kafar kafer kfar kfer kefr kefer kufr kefar كفر"),
    Group(.generic, 4, "ain ayn ein eyn aïn ayne `ayn 'ayn عين"),
    Group(.generic, 5, "deir dayr dair der dayer dêr deyr دير"),
    Group(.generic, 6, "beit bayt bait bet beyt beet بيت"),
    Group(.generic, 7, "umm um oum om imm ام أم"),
    Group(.generic, 8, "abu abou abo ebu bu أبو ابو ابي"),
    Group(.generic, 9, "sheikh shaykh cheikh sheykh shekh shaikh şêx şeyh scheich شيخ"),
    Group(.generic, 10, "jubb jub jeb jib joubb djoubb djeub jabb جب"),
    Group(.generic, 11, "rasm resm rasem رسم"),
    Group(.generic, 12, loose: true, "mazraat mazraa mezraat mazraet"),
    Group(.generic, 12, "مزرعة مزرعه مزارع mezra"),
    Group(.generic, 13, "bir beer bi'r bīr bîr bi’r bear بير بئر"),
    Group(.generic, 14, "wadi ouadi wady وادي وادى"),
    Group(.generic, 15, "jabal jebel djebel gabal gebel jabel جبل çiyayê"),
    Group(.generic, 16, "qasr kasr qaser qasir qsar قصر"),
    Group(.generic, 17, "qalaat qalat qal`at qal'at kalaat qala kale قلعة قلعه"),
    Group(.generic, 18, "ras raas ra's ra’s râs rās raʾs راس رأس"),
    Group(.generic, 19, "burj borj bourj bordj برج"),
    Group(.generic, 20, "nahr nahir نهر"),
    Group(.generic, 21, "hawsh hosh housh haouch housh حوش"),
    Group(.generic, 22, "mashta mashtat meshta machta mechta machtat مشتى مشتا مشتي"),
    Group(.generic, 23, "khan han xan خان"),
    Group(.generic, 24, "dahr daher zahr zaher dahar ضهر ظهر"),
    Group(.generic, 25, "haret harat حارة"),
    Group(.generic, 26, "bustan bostan bustân بستان"),
    Group(.generic, 27, "arab ‘arab عرب"),
    Group(.generic, 28, "nabi nebi neby نبي"),
    Group(.generic, 29, "marj merj مرج"),
    Group(.generic, 30, "saint mar مار"),
  ]

  private static let connectives = [
    Group(.connective, 1, "in fi في from inside within من شمال"),
    Group(
      .connective, beside, "near nearby around close to outside قرب بقرب بالقرب قريب جوار بجوار"),
  ]
}
