"""Places that the chronology of claims names and no list of settlements of ours has.

Quarters, hills, bases, castles, hamlets. Each says where its point comes from; where nobody published
one it stands between the neighbours that a report names, in a circle wide enough to hold it.
"""

ALEPPO = {"admin1": "Aleppo (SY02)", "admin2": "Jebel Saman (SY0200)"}
CITY = ALEPPO | {"admin3": "Jebel Saman (SY020000)"}
ATAREB = ALEPPO | {"admin3": "Atareb (SY020001)"}
DARET_AZZA = ALEPPO | {"admin3": "Daret Azza (SY020004)"}
MADIQ = {"admin1": "Hama (SY05)", "admin2": "As-Suqaylabiyah (SY0502)",
         "admin3": "Madiq Castle (SY050204)"}
MARA = {"admin1": "Idleb (SY07)", "admin2": "Al Ma'ra (SY0702)"}
KHAN_SHAYKHUN = MARA | {"admin3": "Khan Shaykun (SY070201)"}
TAMANAAH = MARA | {"admin3": "Tamanaah (SY070204)"}
KAFR_NOBOL = MARA | {"admin3": "Kafr Nobol (SY070203)"}
IDLEB = {"admin1": "Idleb (SY07)", "admin2": "Idleb (SY0700)"}
ABUL_THOHUR = IDLEB | {"admin3": "Abul Thohur (SY070001)"}
SARAQAB = IDLEB | {"admin3": "Saraqab (SY070003)"}
KANSABA = {"admin1": "Lattakia (SY06)", "admin2": "Al-Haffa (SY0603)",
           "admin3": "Kansaba (SY060303)"}

GEONAMES = "GeoNames via Who's On First"
QUARTERS = "Conflict Urbanism: Aleppo (Columbia University, 2016), list of neighbourhoods"
SEEN = {"estimate": "no"}
LISTED = SEEN | {"title_source": GEONAMES, "uncertainty_m": "1000"}
UNLISTED = "in neither OCHA's list nor GeoNames"


def row(title, arabic, kind, year, variants, point, metres, source, note, *parts):
    """One place; `parts` are its administration and whatever differs from an estimate."""
    lat, lon = point.split()
    place = {"title": title, "name_ar": arabic, "feature_code": kind, "start": year,
             "variants": variants, "lat": lat, "lon": lon, "uncertainty_m": str(metres),
             "coord_source": source, "note": note}
    for part in parts:
        place |= part
    return place


# The city of Aleppo and its western edge.
CITY_OF_ALEPPO = {
    "aleppo-airport": row(
        "Aleppo International Airport", "مطار حلب الدولي", "AIRP", "2024",
        "مطار حلب@ar;مطار النيرب@ar;Aleppo airport@en;OSAP;ALP",
        "36.1807 37.2244", 1500, "OurAirports, OSAP", "the air base al-Nayrab shares its runway",
        CITY, SEEN),
    "kuwayris-airbase": row(
        "Kuwayris air base", "مطار كويرس", "AIRB", "2024",
        "مطار كويرس العسكري@ar;قاعدة كويرس الجوية@ar;Kuweires airbase@en;Kweires air base@en;"
        "Kuweires Military Aviation Institute@en;Rasin El Aboud;OS66",
        "36.1871 37.5832", 1500, "OurAirports, OS66",
        "en.wikipedia has 36°11′13″N 37°34′59″E, 30 m away",
        {"admin1": "Aleppo (SY02)", "admin2": "Al Bab (SY0202)",
         "admin3": "Eastern Kwaires (SY020204)"}, SEEN),
    "aleppo-citadel": row(
        "Aleppo Citadel", "قلعة حلب", "CSTL", "2024", "Citadel of Aleppo@en",
        "36.199083 37.162843", 500, QUARTERS, "the castle in the middle of the city", CITY, SEEN),
    "aleppo-hamdaniyah": row(
        "al-Hamdaniyah", "الحمدانية", "PPLX", "2024",
        "حي الحمدانية@ar;Hamdaniya@ar-Latn;Al-Hamdaniyeh@ar-Latn",
        "36.185946 37.11791", 2500, QUARTERS, "a quarter in the south-west; the list's point lies "
        "at its eastern end", CITY, SEEN),
    "aleppo-new": row(
        "New Aleppo", "حلب الجديدة", "PPLX", "2024",
        "حي حلب الجديدة@ar",
        "36.198257 37.094479", 1500, QUARTERS, "a quarter in the west", CITY, SEEN),
    "aleppo-shaykh-maqsud": row(
        "Shaykh Maqsud", "الشيخ مقصود", "PPLX", "2024",
        "حي الشيخ مقصود@ar;Sheikh Maqsud@ar-Latn;Sheikh Maqsoud@ar-Latn",
        "36.2356 37.153273", 1000, QUARTERS, "a Kurdish quarter in the north", CITY, SEEN),
    "layramun": row(
        "al-Layramun", "الليرمون", "PPL", "2020",
        "بلليرمون@ar;Layramoun@ar-Latn;Lairamoun@ar-Latn;Qaryat Ballīrmūn@ar-Latn",
        "36.23904 37.09206", 1600, f"{GEONAMES} (171874)",
        "the neighbourhoods of Conflict Urbanism: Aleppo have Belleramoon 1.5 km east",
        CITY, SEEN | {"geonames_id": "171874"}),
    "rashidin-1": row(
        "Rashidin 1", "الراشدين الأولى", "PPLX", "2020",
        "الراشدين الأول@ar;الراشدين الشمالي@ar",
        "36.181 37.0787", 3500,
        "estimate from press text: the northern part of Rashidin, before New Aleppo and the "
        "research centre, beside al-Mansurah (C6754) (enabbaladi, June 2015; aljaml, 16 February "
        "2020); midway between New Aleppo and Rashidin (C7369)", "no published point", CITY),
    "rashidin-4": row(
        "Rashidin 4", "الراشدين الرابعة", "PPLX", "2020",
        "",
        "36.16335 37.062956", 3000,
        "estimate: the point of Rashidin as a whole (C7369); southfront (2016) puts the fourth part "
        "in the south-west, at the motorway", "no published point", CITY),
    "aleppo-military-academy": row(
        "Aleppo Military Academy", "الأكاديمية العسكرية في حلب", "SCHM", "2024",
        "الكلية العسكرية@ar;الأكاديمية العسكرية@ar;أكاديمية الأسد للهندسة العسكرية@ar;"
        "Al-Assad Military Academy@en;Assad Academy of Military Engineering@en",
        "36.182 37.08", 2500,
        "estimate: 7 km west-south-west of the city's centre (en.wikipedia Al-Assad Military "
        "Academy), overlooking New Aleppo and al-Hamdaniyah (syrianpc.com, 2016)",
        "no published point", CITY),
    "aleppo-artillery-college": row(
        "Aleppo Artillery College", "كلية المدفعية", "SCHM", "2024",
        "كلية مدفعية الميدان@ar;مدفعية الراموسة@ar;Artillery College@en",
        "36.155 37.132", 3000,
        "estimate: on the hill of al-Ramusah (syrianpc.com, August 2016), between the two points "
        "that Conflict Urbanism: Aleppo gives al-Ramusah", "one of several schools in one camp",
        CITY),
}

# West of Aleppo.
WEST_OF_ALEPPO = {
    "regiment-46": row(
        "Regiment 46", "الفوج 46", "MILB", "2020",
        "الفوج ٤٦@ar;قاعدة الفوج 46@ar;Base 46@en;"
        "46th Regiment@en;46th Regiment Base@en",
        "36.129 36.89", 3500,
        "estimate from press text: a hill of 12 sq km beside Kafr Amma (C1033), 5 km east of Atarib "
        "(C1022), near Urum al-Sughra (C1027) (AFP in dailystar.com.lb, October 2012; "
        "levant24.com, November 2024)", "no published point", ATAREB),
    "tell-dabaa": row(
        "Tell al-Dabaa", "تل الضبعة", "HLL", "2024",
        "تلة الضبعة@ar;Tal al-Dabaa@ar-Latn", "36.172 36.955", 6000,
        "estimate from press text: named between al-Hawtah (C1146) and Urum al-Kubra (C1029) "
        "(aljazeeramubasher, 28 November 2024)", f"no published point; {UNLISTED}", ATAREB),
    "tell-raqim": row(
        "Tallat al-Raqim", "تلة الراقم", "HLL", "2020", "",
        "36.311852 36.940173", 4000, "estimate: the point of Shaykh Aqil (C8121), whose hill the "
        "report of 15 February 2020 calls it",
        "no published point; تلة الراقب of November 2024 may be the same",
        {"admin1": "Aleppo (SY02)", "admin2": "A'zaz (SY0204)", "admin3": "Nabul (SY020404)"}),
    "hayr-darkal": row(
        "Hayr Darkal", "حير دركل", "PPL", "2024",
        "حيردركل@ar;حيد الدركل@ar;Ḩayd ad Darkal@ar-Latn",
        "36.23896 36.91043", 1000, f"{GEONAMES} (11554478)",
        "not in OCHA's list; GeoNames spells it Hayd ad Darkal", DARET_AZZA,
        SEEN | {"geonames_id": "11554478"}),
}

# Northern and western Hama, the Ghab.
HAMA = {
    "tell-uthman": row(
        "Tell Uthman", "تل عثمان", "HLL", "2019",
        "تلة عثمان@ar;Tal Othman@ar-Latn;Tal Osman@ar-Latn",
        "35.41097 36.457378", 4000, "estimate: the point of al-Bana (C7869); the hill is near it and "
        "overlooks the country west of Kafr Nabudah (dpa in elfagr.com, 6 May 2019; alaraby, 22 May "
        "2019)", "no published point", {"admin1": "Hama (SY05)",
                                        "admin2": "As-Suqaylabiyah (SY0502)",
                                        "admin3": "As-Suqaylabiyah (SY050200)"}),
    "shaykh-idris-hama": row(
        "Shaykh Idris", "الشيخ إدريس", "PPL", "2019", "شيخ ادريس@ar;Sheikh Idris@ar-Latn",
        "35.44 36.453", 5000, "estimate from press text: taken and lost with Tell Hawash (C3197) and "
        "al-Jabriyah (C7873) (ksl.com, 13 May 2019; enabbaladi, 9 May and 4 June 2019)",
        f"{UNLISTED}; not the village of that name east of Saraqib", MADIQ),
    "tawbah": row(
        "al-Tawbah", "التوبة", "PPL", "2019", "",
        "35.44 36.453", 5000, "estimate from press text: taken with Tell Hawash (C3197) and "
        "al-Jabriyah (C7873) (ksl.com, 13 May 2019; enabbaladi, 4 June 2019)",
        f"{UNLISTED}; not the village of that name in Tell Salhib, 16 km away behind the front",
        MADIQ),
    "jubb-sulayman": row(
        "Jubb Sulayman", "جب سليمان", "PPL", "2019", "Jub Suleiman@ar-Latn",
        "35.44 36.453", 5000, "estimate from press text: taken with Tell Hawash (C3197) and "
        "al-Jabriyah (C7873) (ksl.com, 13 May 2019)", UNLISTED, MADIQ),
    "mustarihah": row(
        "al-Mustarihah", "المستريحة", "PPL", "2019", "al-Mustariha@ar-Latn",
        "35.48 36.396", 5000, "estimate from press text: named beside Karkat (C7880), al-Khalidiyah "
        "(C7196) and Tell Hawash (enabbaladi, 4 June 2019; alaraby, 22 May 2019)",
        f"{UNLISTED}; seven places of that name elsewhere", MADIQ),
    "hamra-ghab": row(
        "al-Hamra", "الحمرة", "PPL", "2019", "الحمرا@ar",
        "35.474 36.37", 5000, "estimate from press text: named between Bab al-Taqah (C3199) and "
        "al-Huwayz (C3194) (enabbaladi, 4 June 2019)",
        f"with an airstrip; {UNLISTED}; not the town in eastern Hama", MADIQ),
    "harsh-karkat": row(
        "Karkat forest", "حرش الكركات", "FRST", "2019", "Harsh al-Karkat@ar-Latn",
        "35.476848 36.383975", 3000, "estimate: the point of Karkat village (C7880)",
        "no published outline or point", MADIQ),
    "arimah-hama": row(
        "al-Arimah", "العريمة", "PPL", "2020", "Al ‘Uraymah@ar-Latn",
        "35.4823 36.38958", 1000, f"{GEONAMES} (173298)",
        "not in OCHA's list; taken in February 2020 with Shahranaz, 4 km north", MADIQ,
        SEEN | {"geonames_id": "173298"}),
    "qalat-madiq-citadel": row(
        "Qalaat al-Madiq citadel", "حصن قلعة المضيق", "CSTL", "2019",
        "Qalaat al-Madiq fortress@en;Qalaat al-Madiq castle@en",
        "35.420231 36.392697", 500, "syriaphotoguide.com, 35°25′12.83″N 36°23′33.71″E",
        "the castle above the town; the bare name is the town's", MADIQ, SEEN),
    "abu-raidah": row(
        "Abu Raidah", "أبو رعيدة", "PPL", "2019", "Abu Raida@ar-Latn",
        "35.3469 36.5366", 6000, "estimate from press text: taken with Hasraya (C6589) (SOHR, 1 "
        "August 2019)", UNLISTED,
        {"admin1": "Hama (SY05)", "admin2": "Muhradah (SY0505)", "admin3": "Karnaz (SY050502)"}),
    "kaab-faras": row(
        "Kaab al-Faras", "كعب الفرس", "PPL", "2019", "",
        "35.346 36.652", 9000, "estimate from press text: one of the places of the pocket between "
        "Kafr Zita, al-Lataminah and Murik (General Command, 23 August 2019)", UNLISTED,
        {"admin1": "Hama (SY05)"}),
}

# Idlib.
IDLIB = {
    "kafr-tab": row(
        "Kafr Tab", "كفر طاب", "PPL", "2019", "كفرطاب@ar;Kafartab@en;Capharda",
        "35.459167 36.595278", 1500, "ar.wikipedia كفرطاب, 35°27′33″N 36°35′43″E",
        "ruins; esyria.sy has Tal Aas south and Tall Arji west of them", KHAN_SHAYKHUN, SEEN),
    "tell-arjahi": row(
        "Tell al-Arjahi", "تل الأرجاهي", "HLL", "2019",
        "تل الأرجحي@ar;تل أرجي@ar;Tal al-Arjahi@ar-Latn", "35.465 36.5858", 3000,
        "estimate: west of Kafr Tab (esyria.sy) and taken with Madaya (C6593) (ugaritpost.com, 16 "
        "August 2019); midway between the two", "no published point", KHAN_SHAYKHUN),
    "mintar": row(
        "al-Mintar", "المنطار", "PPLF", "2019", "مزارع المنطار@ar;Mintar farms@en",
        "35.4515 36.582", 4000, "estimate from press text: taken with Kafr Ayn (C3993) and Tal Aas, "
        "east of al-Habit (alkhabar-sy.com and sy-24.com, 14 August 2019)",
        f"{UNLISTED}; not the village near Jisr al-Shughur", KHAN_SHAYKHUN),
    "khirbat-murshid": row(
        "Khirbat Murshid", "خربة مرشد", "PPL", "2019", "",
        "35.4515 36.582", 4000, "estimate from press text: taken with Kafr Ayn (C3993) and Tal Aas, "
        "east of al-Habit (alkhabar-sy.com, 14 August 2019)", UNLISTED, KHAN_SHAYKHUN),
    "tell-sayyid-jafar": row(
        "Tell Sayyid Jafar", "تل سيد جعفر", "HLL", "2019", "Tal Sayyid Jafar@ar-Latn",
        "35.459809 36.746461", 5000, "estimate: the point of al-Tamanah (C4081), with which it was "
        "taken on 30 August 2019", "no published point; Tell Sayyid Ali is another hill, 1 km north "
        "of the town", TAMANAAH),
    "tell-khaznah": row(
        "Tell Khaznah", "تل خزنة", "HLL", "2018", "Tal Khaznah@ar-Latn",
        "35.526 36.952", 6000, "estimate from press text: named with Umm Rujaym (C6603), Luwaybidah "
        "(C4046) and Rabiat Musa (C4034) (stepagency-sy.net, 5 January 2018; SANA, 14 November 2019)",
        UNLISTED, MARA | {"admin3": "Sanjar (SY070202)"}),
    "sallumiyah": row(
        "al-Sallumiyah", "السلومية", "PPL", "2019", "Salloumiyah@ar-Latn",
        "35.462 36.868", 5000, "estimate from press text: on one front with Tell Maraq (C4087), "
        "al-Jaduiyah (C7877), Sham al-Hawa (C7882) and Abu Umar (C4086) (alaraby in syriahr.com, 28 "
        "August 2019)", UNLISTED, TAMANAAH),
    "sayr": row(
        "al-Sayr", "الصير", "PPL", "2019", "",
        "35.5127 36.883", 6000, "estimate: taken with Umm al-Khalakhil (C4085), al-Zarzur (C7885) "
        "and the farms of al-Mushayrifah (C4098) (SANA, 25 November 2019)", UNLISTED, TAMANAAH),
    "abu-jurayf": row(
        "Abu Jurayf", "أبو جريف", "PPL", "2020", "",
        "35.73271 36.92707", 1000, f"{GEONAMES} (174458)",
        "not in OCHA's list; fought over in January 2020 with Tell Khatrah, 1 km away",
        ABUL_THOHUR, LISTED | {"geonames_id": "174458"}),
    "tell-musaytif": row(
        "Tell Musaytif", "تل مصيطف", "HLL", "2020", "Tal Musaytif@ar-Latn",
        "35.737 36.932", 5000, "estimate from press text: on one front with Abu Jurayf and Tell "
        "Khatrah (C3883) (almodon, 19 January 2020); midway between the two", "no published point",
        ABUL_THOHUR),
    "ayn-halban": row(
        "Ayn Halban", "عين حلبان", "PPL", "2020", "Ain Halban@ar-Latn;Ain Halbane@ar-Latn",
        "35.777 36.769", 8000, "estimate from press text: taken with Maar Dibsah (C3931) on the way "
        "to Saraqib (news-front, 30 January 2020)", f"{UNLISTED}; Halban (C4002) is 17 km east and "
        "was behind the front", SARAQAB),
    "zakar": row(
        "Zakar", "زكار", "PPL", "2020", "زكايا@ar",
        "35.80198 36.73355", 6000, "estimate from press text: taken with Dadikh (C3910), south of "
        "Saraqib (enabbaladi, 27 February 2020, which spells it زكايا)", UNLISTED, SARAQAB),
    "maarat-alya": row(
        "Maarat Alya", "معارة عليا", "PPL", "2020", "Maarat Aliya@ar-Latn",
        "35.841389 36.735255", 6000, "estimate: the point of San (C3915), with which it was taken on "
        "25 February 2020 (SOHR)", UNLISTED, SARAQAB),
    "maarat-muqas": row(
        "Maarat Muqas", "معرة موقص", "PPL", "2020",
        "معرة موخص@ar;معرموخص@ar;Ma‘arrat Mawqaş@ar-Latn",
        "35.63173 36.52123", 1000, f"{GEONAMES} (167604)", "not in OCHA's list", KAFR_NOBOL,
        SEEN | {"geonames_id": "167604"}),
    "burayj-kafr-nabl": row(
        "al-Burayj", "البريج", "PPL", "2020", "",
        "35.614655 36.560266", 5000, "estimate: the point of Kafr Nabl (C4068), near which it lies "
        "(qasioun-news, 8 March 2020)", UNLISTED, KAFR_NOBOL),
}

# The mountain before Kabani.
LATAKIA = {
    "jabal-zuwayqat": row(
        "Jabal Zuwayqat", "جبل الزويقات", "MT", "2019",
        "تلة الزويقات@ar;Zuwayqat mountain@en;Zuwayqat Mountains@en",
        "35.713557 36.230514", 2500, "estimate: the point of Zuwayqat village (C7927)",
        "the mountain south of Kabani (international-review.org); no published point", KANSABA),
    "hill-1154": row(
        "Hill 1154", "التلة 1154", "HLL", "2019", "",
        "35.713557 36.230514", 3000, "estimate: the point of Zuwayqat village (C7927); reports put "
        "the hill just south of Kabani (almasdarnews, 26 October 2019)",
        "named after its height in metres", KANSABA),
}

# The land that one statement of the army is about.
AREAS = {
    "idlib-southeast-2019-12": {
        "title": "South-eastern Idlib, taken by 24 December 2019",
        "name_ar": "ما سيطر عليه الجيش في جنوب شرق إدلب حتى 24 كانون الأول 2019",
        "feature_code": "AREA", "start": "2019", "variants": "", "lat": "35.612", "lon": "36.845",
        "uncertainty_m": "16000", "coord_source": "estimate: the middle of its members",
        "note": "320 sq km and more than 40 towns and villages, says the statement",
    } | MARA,
}

# The road that both sides fought for; as long as it is, it is an area without members.
ROADS = {
    "m5-motorway": {
        "title": "M5 motorway", "name_ar": "الطريق الدولي M5", "feature_code": "RD",
        "start": "2019", "variants": "الطريق الدولي دمشق حلب@ar;طريق حلب دمشق الدولي@ar;"
        "M5 highway@en;Damascus-Aleppo highway@en;M5@en",
        "lat": "35.861105", "lon": "36.80611", "uncertainty_m": "180000",
        "coord_source": "estimate: the point of Saraqib (C3954), where it meets the M4",
        "note": "a road of 350 km; claims say that one side has the whole of it",
    },
}

NEW = CITY_OF_ALEPPO | WEST_OF_ALEPPO | HAMA | IDLIB | LATAKIA | AREAS | ROADS
