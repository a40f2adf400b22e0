"""Rows that no list of settlements has: governorates, areas, hills, forests, bases, lost hamlets.

Each is written out, because its names, its point and the reasons for both are editorial.
"""

GOVERNORATES = {
    # id: other spellings; the bare name belongs to the city, ريف دمشق to gov-sy03 alone.
    "gov-sy01": "",
    "gov-sy02": "ريف حلب@ar;Aleppo countryside@en;Aleppo province@en",
    "gov-sy03": "ريف دمشق@ar;Rural Damascus@en;Damascus Countryside@en;Rif-dimashq@ar-Latn",
    "gov-sy04": "ريف حمص@ar;Hims Governorate@en;Homs countryside@en",
    "gov-sy05": "محافظة حماه@ar;ريف حماة@ar;ريف حماه@ar;Hamah Governorate@en;"
                "Hama countryside@en",
    "gov-sy06": "ريف اللاذقية@ar;Lattakia Governorate@en;Latakia countryside@en",
    "gov-sy07": "محافظة ادلب@ar;ريف إدلب@ar;ريف ادلب@ar;Idleb Governorate@en;"
                "Idlib countryside@en;Idlib province@en",
    "gov-sy08": "ريف الحسكة@ar;Hasaka Governorate@en;Al-Hasakeh Governorate@en",
    "gov-sy09": "ريف دير الزور@ar",
    "gov-sy10": "ريف طرطوس@ar;Tartous Governorate@en",
    "gov-sy11": "ريف الرقة@ar;Ar-Raqqah Governorate@en;Al-Raqqah Governorate@en",
    "gov-sy12": "ريف درعا@ar;Dar'a Governorate@en",
    "gov-sy13": "ريف السويداء@ar;al-Suwayda Governorate@en;As-Sweida Governorate@en",
    "gov-sy14": "ريف القنيطرة@ar;Al-Qunaytirah Governorate@en",
}

# Rows of the facts, rewritten. Missing keys keep what the facts have.
REWRITTEN = {
    "rural-idlib-south": {
        "title": "Southern Idlib countryside", "start": "2019",
        "variants": "جنوب إدلب@ar;جنوبي إدلب@ar;جنوبي ادلب@ar;جنوب ادلب@ar;"
                    "ريف ادلب الجنوبي@ar;Southern Idlib@en;South Idlib@en;Rural south Idlib@en",
        "lat": "35.5978", "lon": "36.6292", "uncertainty_m": "31000",
        "centroid": "SY070200, SY070201, SY070203, SY070205 and SY070501",
    },
    "rural-idlib-southeast": {
        "title": "South-eastern Idlib countryside", "start": "2019",
        "variants": "جنوب شرق إدلب@ar;جنوب شرقي إدلب@ar;جنوب شرق ادلب@ar;"
                    "ريف ادلب الجنوبي الشرقي@ar;جنوب شرق منطقة خفض التصعيد في إدلب@ar;"
                    "منطقة خفض التصعيد في جنوب شرق إدلب@ar;South-east Idlib@en;SE Idlib@en",
        "centroid": "SY070200, SY070202 and SY070204",
    },
    "rural-idlib-east": {
        "title": "Eastern Idlib countryside", "start": "2019",
        "variants": "شرق إدلب@ar;شرقي إدلب@ar;شرق ادلب@ar;ريف ادلب الشرقي@ar;"
                    "Eastern Idlib@en;East Idlib@en",
        "lat": "35.7037", "lon": "36.9509", "uncertainty_m": "35000",
        "centroid": "SY070001, SY070003, SY070006 and SY070202",
    },
    "rural-hama-north": {
        "title": "Northern Hama countryside", "start": "2019",
        "variants": "شمال حماة@ar;شمالي حماة@ar;حماة الشمالي@ar;شمال حماه@ar;"
                    "ريف حماه الشمالي@ar;Northern Hama@en;North Hama@en",
        "centroid": "SY050500, SY050501, SY050502 and SY050101",
    },
    "rural-hama-west": {
        "title": "Western Hama countryside", "start": "2020",
        "variants": "غرب حماة@ar;غربي حماة@ar;ريف حماه الغربي@ar;ريف حماة الشمالي الغربي@ar;"
                    "Western Hama@en;West Hama@en",
        "centroid": "SY050200, SY050202, SY050203 and SY050204",
    },
    "rural-aleppo-west": {
        "title": "Western Aleppo countryside", "start": "2020",
        "variants": "غرب حلب@ar;غربي حلب@ar;Western Aleppo@en;West Aleppo@en",
        "centroid": "SY020001 and SY020004",
    },
    "rural-aleppo-south": {
        "title": "Southern Aleppo countryside", "start": "2020",
        "variants": "جنوب حلب@ar;جنوبي حلب@ar;Southern Aleppo@en;South Aleppo@en",
        "centroid": "SY020002, SY020005 and SY020006",
    },
    "rural-aleppo-north": {
        "title": "Northern Aleppo countryside", "start": "2020",
        "variants": "شمال حلب@ar;شمالي حلب@ar;Northern Aleppo@en;North Aleppo@en",
        "centroid": "SY020003, SY020402 and SY020404",
    },
    "rural-latakia-north": {
        "title": "Northern Latakia countryside", "start": "2019",
        "variants": "شمال اللاذقية@ar;شمالي اللاذقية@ar;ريف اللاذقية الشمالي الشرقي@ar;"
                    "Northern Latakia@en;North Latakia@en",
        "centroid": "SY060002, SY060301 and SY060303",
    },
    "kabani-hill": {
        "title": "Kabani hill", "start": "2019",
        "variants": "تل الكبانة@ar;تلة كبانة@ar;تلة الكبانة@ar;تلة كبينة@ar;تلال كبينة@ar;"
                    "تلال كبانة@ar;تلة كباني@ar;Kabani heights@en;Kabana hill@en;Kbani hill@en;"
                    "Tal Kabani@ar-Latn;Tell Kabanah@ar-Latn",
        "coord_source": "estimate: the point of the village (C3751), which lies on the summit "
                        "according to jesrpress.com",
        "note": "summit about 1300 m, not surveyed; press spellings not individually sourced",
    },
    "kabani-axis": {
        "title": "Kabani axis", "start": "2019",
        "variants": "محور الكبينة@ar;محور الكبانة@ar;محور كبينة@ar;محور تلة الكبينة@ar;"
                    "جبهة الكبينة@ar;Kabani front@en;Kabinah axis@en",
        "coord_source": "estimate: the point of Kabani village (C3751)",
        "note": "a sector of the front, not an administrative unit",
    },
    "tell-sukayk": {
        "start": "2019",
        "variants": "تلة سكيك@ar;تل شكيك@ar;Tal Skik@ar-Latn;Tal Sukayk@ar-Latn;"
                    "Sukayk hill@en;Skik hill@en",
        "coord_source": "estimate: the point of the village beside it (C4077)",
        "note": "no published point; تل شكيك is a misprint met in the press",
    },
    "tal-aas": {
        "start": "2019",
        "variants": "تلعاس@ar;بلدة عاس@ar;تل وبلدة عاس@ar;قرية تل عاس@ar;Tell As@ar-Latn;"
                    "Tel A'as@ar-Latn",
        "coord_source": "estimate from press text: hill and town about 3 km from the west entrance "
                        "of Khan Shaykhun towards al-Habit (khutaa.thegiant.digital; sy-24.com, "
                        "August 2019)",
        "note": "in neither OCHA's list nor GeoNames; esyria.sy has it just south of Kafr Tab, which "
                "the circle allows; GeoNames 8330341 Mu`allis, 1.8 km away, may be it, unproven",
    },
    "harsh-abdin": {
        "title": "Abdin forest", "start": "2019",
        "variants": "أحراش عابدين@ar;حرش بلدة عابدين@ar;Harsh Abdin@ar-Latn;Horsh Abdin@ar-Latn;"
                    "Abdin woods@en",
        "coord_source": "estimate: the point of Abdin village (C3990)",
        "note": "no published outline or point",
    },
    "harsh-tawilah": {
        "start": "2019",
        "variants": "الحرش الطويل@ar;حرش الطويل@ar;Tawilah forest@en",
        "coord_source": "estimate from press text: between Abdin (C3990) and Khan Shaykhun (C3987), "
                        "as the report of August 2019 that names it suggests",
        "note": "found in no list; Harsh al-Khan may be the same, unproven",
    },
    "sakhr-hama": {
        "start": "2018",
        "variants": "قرية الصخر@ar;بلدة الصخر@ar;As-Sakhr@ar-Latn;Sakhr@ar-Latn;Sakhar@ar-Latn",
        "coord_source": "estimate from press text: south-east of Kafr Nabudah (C3209), overlooking "
                        "al-Habit (C3989) and commanding Karnaz (C3469) (almasdarnews, 8 August "
                        "2019; muraselon, March 2018; maseer.net, August 2019)",
        "note": "the village; in neither OCHA's list nor GeoNames; shares its point with the hill",
    },
    "tell-sakhr": {
        "start": "2018",
        "variants": "تل صخر@ar;تلة الصخر@ar;Tal Sakhr@ar-Latn;Tal al-Sakhr@ar-Latn;"
                    "Tal Sakhar@ar-Latn;Tal Sakher@ar-Latn;Sakhr hill@en",
        "coord_source": "estimate from press text: the hill of al-Sakhr village, see there "
                        "(almasdarnews, 8 August 2019; muraselon, March 2018)",
        "note": "the hill; with grain silos; shares its point with the village",
    },
    "jaysat": {
        "start": "2019", "admin1": "Hama (SY05)", "admin2": "", "admin3": "",
        "variants": "Jisat@ar-Latn;Jeisat@ar-Latn;Jaisat@ar-Latn",
        "coord_source": "estimate from press text: taken with al-Sakhr just before al-Habit "
                        "(southfront, 8 August 2019; maseer.net, 8 August 2019)",
        "note": "reported as north Hama, so the governorate follows the press; the estimated point "
                "itself falls just inside Idlib",
    },
    "abandoned-battalion": {
        "title_source": "press",
        "title": "Abandoned Battalion", "start": "2018",
        "variants": "كتيبة المهجورة@ar;كتيبة الدفاع الجوي المهجورة@ar;"
                    "Al-Katiba al-Mahjoura@ar-Latn;Abandoned Brigade@en;"
                    "Abandoned air-defence battalion@en",
        "coord_source": "estimate from press text: an air-defence base west of Tawil al-Halib "
                        "(C7953), on the front of Tell Sultan and Abu al-Duhur "
                        "(islamicvoiceofturkey, January 2018; q8times.com, February 2018; "
                        "almayadeen, February 2020)",
        "note": "not the base of that name east of Ibta in Daraa",
    },
    "tell-nimr": {
        "start": "2019",
        "variants": "تلة النمر@ar;حاجز النمر@ar;Tal al-Nimr@ar-Latn;Nimr checkpoint@en",
        "coord_source": "estimate: from general knowledge, north-west of Khan Shaykhun",
        "note": "named on 20 August 2019 by aljazeera with Harsh al-Khan; no published point",
    },
    "harsh-khan": {
        "start": "2019",
        "variants": "حرش خان شيخون@ar;Khan forest@en",
        "coord_source": "estimate from press text: west and north of Khan Shaykhun (aljazeera, 20 "
                        "August 2019)",
        "note": "may be the same as Harsh al-Tawilah, unproven",
    },
    "hajiz-faqir": {
        "start": "2019", "variants": "Faqir checkpoint@en;Hajiz al-Faqir@ar-Latn",
        "coord_source": "estimate from press text: 800 m west of Khan Shaykhun, about 2 km from the "
                        "M5 (alaraby, 18 August 2019)",
        "note": "no published point",
    },
    "tell-nar": {
        "start": "2019", "variants": "تلة النار@ar;Tal al-Nar@ar-Latn;Nar hill@en",
        "coord_source": "estimate from press text: overlooks Rakaya and Kafr Sajnah (alalam.ir, 18 "
                        "August 2019)",
        "note": "no published point",
    },
    "kafr-idun": {
        "start": "2019",
        "variants": "كفر ايدون@ar;كفريدون@ar;تل كفر ايدون@ar;Kafaridun@ar-Latn;"
                    "Tal Kafr Idun@ar-Latn",
        "coord_source": "estimate from press text: a hill 3 km west of the M5, north-west of Khan "
                        "Shaykhun (alalam.ir, 18 August 2019)",
        "note": "no published point",
    },
    "jabal-zayn-abidin": {
        "start": "2024", "lat": "35.203", "lon": "36.7663", "uncertainty_m": "1000",
        "estimate": "no",
        "variants": "Zain al-Abidin mountain@en;Jabal Zain al-Abidin@ar-Latn",
        "coord_source": "ar.wikipedia جبل زين العابدين, 35°12′11″N 36°45′59″E",
        "note": "5 km north of Hama; 620 m high there, 672 m in a book of travels",
    },
    "sahl-ghab": {
        "title_source": "editorial",
        "start": "2020", "admin2": "As-Suqaylabiyah (SY0502)",
        "variants": "الغاب@ar;منطقة الغاب@ar;Ghab Plain@en;Al-Ghab Plain@en;al-Ghab@ar-Latn",
        "coord_source": "de.wikipedia Ghab-Ebene, 35°35′13″N 36°21′21″E",
        "note": "a plain of about 63 km by 12 km (en.wikipedia); its northern end lies in Idlib",
    },
    "hmeimim-airbase": {
        "title_source": "Wikipedia",
        "title": "Hmeimim air base", "start": "2019",
        "variants": "مطار حميميم@ar;قاعدة حميميم الجوية@ar;قاعدة حميميم العسكرية@ar;"
                    "مطار باسل الأسد@ar;Khmeimim Air Base@en;Humaymim air base@en;"
                    "Hmeymim@ar-Latn;Bassel al-Assad Airport@en;OSLK",
        "coord_source": "en.wikipedia Khmeimim Air Base, 35.41167 35.945",
        "note": "the airport's point OSLK (OurAirports) is 1.2 km south; the GeoNames and Wikidata "
                "ids are the civil airport's on the same field",
    },
    "abu-duhur-airbase": {
        "title_source": "editorial",
        "title": "Abu al-Duhur air base", "start": "2018",
        "variants": "مطار أبو الظهور@ar;مطار أبو الضهور@ar;Abu Dhuhur airbase@en;OS57",
        "coord_source": "OurAirports runways, OS57: middle of the runway",
        "note": "runway ends 35.7328 37.0876 and 35.7315 37.1208",
    },
    "hama-airbase": {
        "title_source": "editorial",
        "title": "Hama air base", "start": "2024",
        "variants": "مطار حماه العسكري@ar;Hama Military Airport@en;OS58",
        "coord_source": "OurAirports runways, OS58: middle of the runway",
        "note": "runway ends 35.1201 36.6961 and 35.1162 36.7263",
    },
    "jabal-akrad": {
        "title_source": "Wikipedia",
        "start": "2019",
        "variants": "Kurds Mountain@en",
        "coord_source": "en.wikipedia Jabal al-Akrad, 35°39′N 36°12′E",
        "note": "rounded to arc-minutes in the source; not the Kurd Mountain of Afrin",
    },
}

# Areas that the reports name and the facts lacked.
NEW = {
    "rural-latakia-east": {
        "title": "Eastern Latakia countryside", "name_ar": "ريف اللاذقية الشرقي",
        "feature_code": "RGN", "start": "2019", "admin1": "Lattakia (SY06)",
        "variants": "شرق اللاذقية@ar;شرقي اللاذقية@ar;Eastern Latakia@en;East Latakia@en",
        "lat": "35.6249", "lon": "36.1053", "uncertainty_m": "23000", "centroid": "SY0603",
    },
    "idlib-deescalation-zone": {
        "title": "Idlib de-escalation zone", "name_ar": "منطقة خفض التصعيد في إدلب",
        "feature_code": "RGN", "start": "2019",
        "variants": "منطقة خفض التصعيد بإدلب@ar;منطقة خفض التصعيد@ar;"
                    "منطقة خفض التصعيد في ادلب@ar;منطقة خفض التصعيد في شمال غربي سوريا@ar;"
                    "Idlib de-escalation area@en;De-escalation zone in Idlib@en",
        "lat": "35.8137", "lon": "36.6909", "uncertainty_m": "84000",
        "centroid": "SY07, SY020001, SY020003, SY020004, SY020005, SY050202, SY050204, SY050501 "
                    "and SY060303",
        "note": "the negotiated line was never published as data; membership is editorial",
    },
    "northwest-syria": {
        "title": "North-west Syria", "name_ar": "شمال غربي سوريا", "feature_code": "RGN",
        "start": "2019",
        "variants": "شمال غرب سوريا@ar;شمال غربي سورية@ar;شمال غرب سورية@ar;"
                    "Northwestern Syria@en;NW Syria@en",
        "lat": "35.8156", "lon": "36.7217", "uncertainty_m": "115000",
        "centroid": "SY06, SY07, SY0200, SY0203, SY0204, SY0501, SY0502 and SY0505",
        "note": "no administrative unit; membership is editorial",
    },
    "sukayk-axis": {
        "title": "Sukayk - Tell Tar'i axis", "name_ar": "محور سكيك - تل ترعي",
        "feature_code": "AREA", "start": "2019", "admin1": "Idleb (SY07)",
        "admin2": "Al Ma'ra (SY0702)",
        "variants": "محور سكيك – تل ترعي@ar;محور سكيك@ar;محور سكيك تل ترعي@ar;Sukayk axis@en",
        "lat": "35.43188", "lon": "36.7555", "uncertainty_m": "4000",
        "coord_source": "estimate: midway between Sukayk (C4077) and Tell Tar'i (C7872)",
        "note": "a sector of the front, not an administrative unit",
    },
    "khan-shaykhun-area": {
        "title": "Khan Shaykhun area", "name_ar": "محيط خان شيخون", "feature_code": "AREA",
        "start": "2019", "admin1": "Idleb (SY07)", "admin2": "Al Ma'ra (SY0702)",
        "admin3": "Khan Shaykun (SY070201)",
        "variants": "جبهات محيط خان شيخون@ar;جبهات خان شيخون@ar;ناحية خان شيخون@ar;"
                    "Khan Shaykhun surroundings@en;Khan Shaykhun sub-district@en",
        "lat": "35.4498", "lon": "36.6154", "uncertainty_m": "16000", "centroid": "SY070201",
        "note": "what lies around the town, not the town alone",
    },
    "jabal-zawiyah": {
        "title": "Jabal al-Zawiyah", "name_ar": "جبل الزاوية", "feature_code": "MTS",
        "start": "2020", "admin1": "Idleb (SY07)",
        "variants": "Zawiya Mountain@en;Jabal Zawiya@ar-Latn;Jabal al-Zawiya@ar-Latn",
        "lat": "35.7042", "lon": "36.5251", "uncertainty_m": "12000", "centroid": "SY070501",
        "note": "uplands without an agreed outline; membership is editorial",
    },
}
