"""What a person decided while the prepared facts became the gazetteer, each with its reason."""

# Prepared id -> ours, where replacing `_` by `-` is not enough.
RENAMED = {
    # C1172 is Huwayr al-Eis; al-Eis of the reports, 8 km further north, is C1181.
    "iss": "hawir-iss",
    # Makilbis; al-Sallum is another village 6 km away, which OCHA spells Salloum.
    "salloum": "makilbis",
    "morek_babulin": "babulin",
    "kafr_zita_sahyan": "sahyan",
}

# Titles without what tells homonyms apart: id, sub-district and map do that.
TITLES = {
    "mushayrifah-north": "al-Mushayrifah", "mushayrifah-abu-duhur": "al-Mushayrifah",
    "zurzur": "al-Zarzur", "madaya-idlib": "Madaya", "kafr-basin-aleppo": "Kafr Basin",
    "kafr-basin-idlib": "Kafr Basin", "nayrab-idlib": "al-Nayrab",
    "mansurah-aleppo": "al-Mansurah", "hmeimim": "Hmeimim", "jabala-idlib": "Jabala",
    "hawir-iss": "Huwayr al-Eis",
}
ARABIC_NAMES = {"hawir-iss": "حوير العيس"}

# Seats of districts, by their sub-district code ending in 00; the facts had PPLA3.
FEATURE_CODES = {"jisr-shughur": "PPLA2", "suqaylabiyah": "PPLA2"}

# Spellings that are another place's, or a camp's and not the village's.
WRONG = {
    "ajil": {"عجل"},
    "hamidiyah-maarat": {"معسكر الحامدية"},
    "duwayr-akrad": {"Al Akrād"},
    "harran-idlib": {"ضلع حران", "Heran", "Haran", "Harrán", "Harã", "Herran", "Harranas", "Harran İlçesi"},
    "hawir-iss": {"Al-Ais", "al-Iss", "al-Ees"},
    "iss": {"الشيخ عيسى", "شيخ عيسى", "العيسى", "Ash Shaykh ‘Īsá", "Al ‘īsá", "Shaykh ‘Īsá",
            "Al ‘Īsá"},
    "jisr-shughur": {"جسر شوغور", "Jisr al-Ŝugur", "Džisra Al Šugura", "Džisr al-Šuguras"},
    "jurin": {"معسكر جورين", "عين جورين", "‘Ayn Jūrīn"},
    "barsah": {"برزة", "Barzah"},
    "zuwayqat": {"تلة الزويقات"},
    "haraki": {"بلدة الحراكي"},
    "khan-asal": {"خان عسل"},
    "maarat-numan": {"معره نعمان"},
    "mastumah": {"معسكر المسطومة"},
    "tell-hawash": {"Al Ḩawāsh", "El Houâch"},
    "zahraa": {"نبل والزهراء"},
}

# Whole lists where the facts mixed the world's languages without labels. Names of antiquity and
# الشام / Sham (the Levant as often as Damascus) are left out.
VARIANTS = {
    "aleppo": "Halab@ar-Latn;Haleb@ar-Latn;Alep@fr;Halep@tr;Heleb@ku;Alepo@es;حەلەب@ckb",
    "damascus": "Dimashq@ar-Latn;Damas@fr;Damaskus@de;Damasco;Damaszek@pl;Şam@tr;Dimeşq@ku;"
                "دیمەشق@ckb",
    "hama": "حماه@ar;Hamah@ar-Latn;Hema@ku;حەما@ckb",
    "idlib": "ادلب@ar;Idleb@ar-Latn;Edlib@ar-Latn;İdlip@tr",
    "homs": "Hims@ar-Latn",
    "khan-shaykhun": "Khan Shaykun@ar-Latn;Khan Sheikhoun@ar-Latn;Khan Sheikhun@ar-Latn;"
                     "Khan Shikhun@ar-Latn;Khan Cheikhoun@fr;Chan Schaichun@de;"
                     "Han Şeyhun@tr;Chan Szajchun@pl;Chán Šajchún@cs;Jan Sheijun@es;"
                     "Khan Cheykoun@ar-Latn;Khane Chaikhoun@ar-Latn;Khane Cheikhoun@ar-Latn",
    "latakia": "اللاذقيه@ar;لاذقية@ar;Lattakia@ar-Latn;Ladhiqiyah@ar-Latn;"
               "Al Lādhiqīyah@ar-Latn;El Ladhiqiya@ar-Latn;Ladhiqiye@ar-Latn;Latakiya@ar-Latn;"
               "Latakieh@ar-Latn;Lattakeia@ar-Latn;Lattaquié@fr;Lazkiye@tr;Lataquia",
}

# Spellings that the facts file under another place, or only the chronology has.
MOVED = {
    "jubas": ["Jawbas"],
    "lweibdeh-north": ["al-Luwaybidah Gharbiyah"],
    "iss": ["Al-Ais", "al-Iss", "al-Ees"],
    # One village with two names (dpa, 6 May 2019; Enab Baladi's list of 4 June has the second alone).
    "bana": ["البانة", "الجنابرة", "جنابرة", "Janabirah", "al-Janabirah"],
}

# P-codes that the facts lack or have wrong for a name of the chronology; why, see
# chronology_places.tsv.
MATCHED = {
    "Deir Sunbul": "C3190",
    "Rif al-Muhandisin": "C8057",
    "al-Luwaybidah Gharbiyah": "C4046",
    "al-Rabiah (Idlib)": "C4019",
    "al-Tuwayni": "C3188",
}

# Languages that the facts do not give but the spelling does.
LANGUAGES = {
    "Binnisz": "pl", "Halfaja": "pl", "Kafr Zajta": "pl", "Tajjibat al-Imam": "pl",
    "As-Sukajlabijja": "pl", "Dżisr asz-Szughur": "pl", "Dschisr asch-Schughur": "de",
    "Džisr aš-Šugúr": "cs", "Cisr el-Şuğur": "tr", "Cisr eş Şuğur": "tr",
    "Cisr eş-Şuxûr": "ku", "Tel Rıf'at": "tr", "Jisr al-Choghour": "fr", "Sarakíb": "cs",
    "Apamea": None, "Ebla": None,
}

# What a note adds to the distance from GeoNames' point.
NOTES = {
    "ajil": "OCHA and GeoNames have Ajil and Uwayjil the other way round, unresolved; the "
            "uncertainty covers both points",
    "uwayjil": "OCHA and GeoNames have Ajil and Uwayjil the other way round, unresolved; the "
               "uncertainty covers both points",
    "hamamiyat": "the reports mean the village and its hill alike",
    "hawir-iss": "not al-Eis of the reports, which is C1181, 8 km north",
    "iss": "town and hill; GeoNames' name for the point is Ash Shaykh Isa, with العيس among its "
           "other names",
    "huwayz": "OCHA's English name says Eastern, its Arabic name Northern",
    "mushayrifah-north": "fought over in November 2019 with Umm al-Khalakhil and al-Zarzur, both "
                         "within 8 km",
    "mushayrifah-abu-duhur": "near the Abandoned Battalion; not the village of November 2019",
    "madaya-idlib": "OCHA writes مضايا for it and for the town near Damascus",
    "kabani": "OCHA, GeoNames and the press each write the name differently",
    "abdin": "GeoNames has only the homonym in Daraa",
    "nayrab-idlib": "not the village and airport of that name near Aleppo",
    "kafr-basin-idlib": "GeoNames spells it like the village in Aleppo",
    "kafr-basin-aleppo": "GeoNames spells the village in Idlib like it",
    "sukayk": "not the homonym on the Golan",
    "jurin": "the camp of that name is not in the gazetteer",
    "mastumah": "the camp of that name is not in the gazetteer",
    "hamidiyah-maarat": "the camp of that name is not in the gazetteer",
    "shariah": "OCHA joins it with Jammasat Udayat in one row",
    "markabah": "the point lies just inside Kafr Zeita sub-district",
    "suran-hama": "not the towns of that name in Aleppo",
    "kafr-jum": "the western of two villages of that name, chosen by hand",
    "tanjarah": "OCHA's Arabic adds another name, al-Manarah",
    "dayr-sunbul": "not the village of Jabal Shahshabu taken in February 2020, C3190",
    "dayr-sunbul-hama": "taken in February 2020 with Baarbu, Qiratah and Sahab; not the village of "
                        "Jabal al-Zawiyah, C4293",
    "rabiah-burnan": "next to Burnan and al-Khuraybah, with which it was taken in December 2019",
    "rif-muhandisin": "a housing estate of two parts, 1 km to 3 km from the point; reports name the "
                      "second",
    "lweibdeh-north": "the western Luwaybidah of November 2019 is taken to be this one",
    "bana": "al-Bana and al-Janabirah are one village",
    "dana-maarat": "not the larger al-Dana in the north of the governorate",
}

# Places of the chronology that the facts lacked: P-code -> id, title, Arabic name if not the press's,
# GeoNames id if the crosswalk by identical Arabic names has none.
ADDED = {
    "C3190": ("dayr-sunbul-hama", "Dayr Sunbul"),
    "C8057": ("rif-muhandisin", "Rif al-Muhandisin"),
    "C4019": ("rabiah-burnan", "Rabiat Burnan", "ربيعة برنان"),
    "C6680": ("arnaz", "Arnaz"),
    "C1141": ("bashantarah", "Bashantarah"),
    "C1649": ("bayanun", "Bayanun"),
    "C7430": ("jamiyat-maarri", "Jamiyat al-Maarri"),
    "C1040": ("kafr-jum", "Kafr Jum", "كفر جوم", "168678"),
    "C2169": ("khanasir", "Khanasir"),
    "C1031": ("shaykh-ali", "Shaykh Ali"),
    "C1219": ("tadif", "Tadif"),
    "C1181": ("iss", "al-Eis"),
    "C1018": ("qarassi", "al-Qarassi", None, "166047"),
    "C2154": ("safirah", "al-Safirah"),
    "C3021": ("atshan", "Atshan"),
    "C3111": ("hayyalin", "Hayyalin"),
    "C3455": ("kafr-hud", "Kafr Hud"),
    "C3005": ("kafraa", "Kafraa"),
    "C3003": ("maar-shuhur", "Maar Shuhur"),
    "C3244": ("salamiyah", "Salamiyah"),
    "C6544": ("tanjarah", "Tanjarah"),
    "C7869": ("bana", "al-Bana"),
    "C3020": ("buwaydah-hama", "al-Buwaydah"),
    "C3156": ("daqmaq", "al-Daqmaq", None, "170577"),
    "C3187": ("humayrat", "al-Humayrat"),
    "C7873": ("jabriyah", "al-Jabriyah"),
    "C2958": ("mubarakat", "al-Mubarakat"),
    "C2528": ("homs", "Homs"),
    "C2882": ("talbisah", "Talbisah"),
    "C2870": ("rastan", "al-Rastan"),
    "C4108": ("abu-habbah", "Abu Habbah"),
    "C3973": ("abu-makki", "Abu Makki"),
    "C3964": ("babila", "Babila"),
    "C3975": ("barsah", "Barsah", None, "173990"),
    "C3976": ("bsida", "Bsida", None, "170877"),
    "C4033": ("burnan", "Burnan"),
    "C4293": ("dayr-sunbul", "Dayr Sunbul"),
    "C4038": ("farwan", "Farwan"),
    "C3970": ("harran-idlib", "Harran"),
    "C3928": ("kafr-amim", "Kafr Amim"),
    "C4067": ("kafr-mus", "Kafr Mus", None, "168663"),
    "C4072": ("kawkaba", "Kawkaba"),
    "C4065": ("maar-tamatir", "Maar Tamatir", None, "11556289"),
    "C4063": ("maar-tasin", "Maar Tasin", None, "167602"),
    "C6598": ("maarata", "Maarata"),
    "C3980": ("maasaran", "Maasaran"),
    "C4044": ("qatrah", "Qatrah"),
    "C3924": ("shaykh-idris", "Shaykh Idris"),
    "C3959": ("tell-dibs", "Tell Dibs"),
    "C3883": ("tell-khatrah", "Tell Khatrah"),
    "C3971": ("tell-kursyan", "Tell Kursyan"),
    "C3958": ("taqanah", "Taqanah"),
    "C3965": ("dana-maarat", "al-Dana"),
    "C4057": ("dar-kabirah", "al-Dar al-Kabirah"),
    "C3969": ("haraki", "al-Haraki"),
    "C7920": ("khuraybah-sanjar", "al-Khuraybah"),
    "C4298": ("mawzarah", "al-Mawzarah"),
    "C4078": ("raffah", "al-Raffah"),
    "C3919": ("rayyan", "al-Rayyan"),
    "C3961": ("samkah", "al-Samkah"),
}
