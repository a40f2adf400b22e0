"""What a person decided about single rows of the chronology, each with its reason.

A row is named by its place, its day and its claimant as the chronology has them.
"""

# Event days that the source's own words put elsewhere: (place, day, start of claimant) -> when.
REDATED = {
    # A list of places taken on 30 November, printed a day later.
    ("*", "2024-12-01~", "SOHR (Kataeb)"): "2024-11-30",
    # The city list tells the state of September 2023, not that of a day in 2024.
    ("*", "2024-11-26", "Wikipedia city list (2023)"): "2023-09-03",
    # A town that residents say was the factions' when the army came on 9 May.
    ("Qalaat al-Madiq (town)", "2019-04-29", "Al Jazeera"): "2019-05-08",
    # Named as the government's in reports of these days, not later.
    ("Mahardah", "2019-09-01", "Al-Masdar"): "2019-08-23",
    ("al-Suqaylabiyah", "2019-09-01", "Al-Masdar"): "2019-08-23",
    ("Kabani (Kabana)", "2019-09-01", "SOHR"): "2019-08",
    # On a map printed on 8 March, which at best shows the evening before.
    ("Kafr Nabl", "2020-03-06", "Qasioun"): "2020-03-07",
    ("Saraqib", "2020-03-06", "Qasioun"): "2020-03-07",
    ("Nubl", "2024-11-26", "Reuters"): "2024-11-28",
    ("al-Zahraa (Aleppo)", "2024-11-26", "Reuters"): "2024-11-28",
}

# Rows that are left out, and why.
LEFT_OUT = {
    ("Khan Tuman", "2020-01-20", "SouthFront"):
        "the day printed, 20 January, is a slip: every other report has 29 January, and nothing in "
        "the text gives the right one",
    ("Latakia (city)", "2024-12-09", "TASS"):
        "it speaks of the province on a day after the sides of these data end",
    ("Qalaat al-Madiq (citadel)", "2019-04-29", "AP"): "says again what its row of 9 May says",
    ("Maarat al-Numan", "2019-09-01", "The Arab Weekly"):
        "says again what its row of 29 April says",
    ("Hazarin", "2020-03-06", "SOHR"): "says again what its row of 2 March says",
    ("Kafr Uwayd", "2020-03-06", "Al-Masdar"): "says again what its row of 4 March says",
    ("Kabani (Kabana)", "2020-03-06", "al-Quds al-Arabi"):
        "says again what its row of August 2020 says, which does not reach back to March",
}

# Claims that a source makes and the chronology has no row for: a row of it, with other values.
# (place, day, start of claimant) -> further row; `ids` are places of ours instead of the row's.
ADDED = {
    # The article on the two towns says that the opposition has the whole northern countryside.
    ("Nubl", "2024-12-05~", "Enab Baladi"):
        {"event": "captured", "date_edtf": "../2024-12-05", "ids": ["rural-aleppo-north"],
         "notes": "the whole northern countryside of Aleppo"},
    # The article's headline: the factions declare control over the whole province. The exceptions
    # that the observatory names in it are rows of their own.
    ("Khan Shaykhun", "2024-11-30", "SOHR"):
        {"event": "captured", "claimant": "opposition factions", "ids": ["gov-sy07"],
         "taker": "HTS-led Military Operations Command", "loser": "",
         "notes": "the whole province is declared taken; the observatory names two exceptions"},
    # "Brief return": the article says that they left again.
    ("Khan Tuman", "2020-01-29~", "Al-Masdar"):
        {"event": "withdrew", "taker": "", "notes": "the return was brief"},
}

# Claims in which the place or its day is inferred: UCDP's event_clarity 2, and the note says why.
INFERRED = {
    "title says withdrawal from two Idlib villages; identity inferred":
        "the headline names no village; which two is inferred",
    "headline: four villages and farms; names from other sources":
        "the headline counts four villages and farms; the names are from other reports",
    "first ground move after the truce; place from UCDP coding": "the place is UCDP's coding",
    "factions advance in Sahl al-Ghab; exact place from Wikipedia":
        "the headline speaks of Sahl al-Ghab; the village is from an encyclopaedia",
    "handed over by government forces; not confirmed elsewhere in read sources":
        "handed over by government forces; no other report read confirms it",
}

# `withdrew`: where the source says that the other side came in. Everywhere else nobody is named.
ENTERED = {
    # Both articles tell that the opposition's forces entered the city.
    ("Hama city", "2024-12-05"),
}

# Statements about a number of places that the source does not name: part of an area.
# (place, day, start of claimant) -> event and count of the claim; roles follow from the row.
PARTS = {
    ("NW Syria de-escalation zone (line of contact)", "2024-11-27", "SOHR"): ("captured", 21),
    ("NW Syria de-escalation zone (line of contact)", "2024-11-27", "rebel and army"):
        ("captured", 10),
    ("NW Syria de-escalation zone (line of contact)", "2024-11-28", "Syrian General"):
        ("repelled", None),
    ("NW Syria de-escalation zone (line of contact)", "2024-11-29", "Syrian army command"):
        ("captured", None),
    ("SE Idlib countryside (40+ villages)", "2019-12-02", "SOHR"): ("contested", None),
}

# What the notes of rows say of their sources, in the words of a claim's note; other notes of the
# table are its own. Without the table's numbering of disagreements.
NOTES = INFERRED | {note: note for note in (
    "army fell back onto Tal Hawash", "army had not entered", "army unable so far to recover them",
    "assault just starting, no gains", "at dawn; rebels had not commented", "attack foiled",
    "attempts toward Kansafra stopped", "the return was brief", "besieged at that hour", "claim never confirmed",
    "clashes at the entrance", "convoys left toward Homs", "denies a withdrawal",
    "denies having entered", "denies leaving northern Hama", "denies rebels reached the city",
    "earlier the same day", "entered the town", "exchange of control",
    "exchange of control within 48 hours", "failure in tens of attempts", "fate unclear",
    "fighters entered the two districts", "fighting continued on NE edge",
    "fighting inside after an ambush", "forces inside, clashes", "full control by evening",
    "government took large parts", "held for hours only",
    "hundreds of attempts without result", "large parts of the village",
    "large parts regained on 11 July", "large parts taken on Saturday",
    "later admits it could not be secured on Saturday", "left the northern slope",
    "left to YPG before rebels came", "most of the village", "night 21-22 Dec",
    "night counter-attack claim", "no advance reported", "no change in the map of control",
    "no resistance", "northern and eastern districts taken", "one neighbourhood",
    "only part entered, battles continue", "opposition attack brought no progress",
    "road cut and M4-M5 junction held", "still named as targets",
    "still outside government control that morning", "temporary takeover quickly reversed",
    "troops still moving toward the hill", "without battle",
)} | {
    "SOHR has troops still moving toward the hill": "troops still moving toward the hill",
    "fortress already in government hands before 9 May": "in government hands before 9 May",
    "brief rebel return, then withdrew": "a brief return",
    "says entry by agreement with local leaders": "by agreement with local leaders",
    "denies the HTS claim": "says the night's counter-attack was beaten off",
    "called a tactical retreat": "calls it a tactical retreat",
    "called a redeployment to the south of the town": "a redeployment to the south of the town",
    "both sides vacated the town during talks": "says both sides left the town during talks",
    "entered the town on Sunday": "forces entered the town on Sunday",
    "large parts entered, redeployment": "large parts entered; calls its own move a redeployment",
    "denies the loss": "denies the loss", "denies fall": "denies that it fell",
    "later admits retreat, dates it 28 Feb": "the retreat is admitted on 2 March",
    "first government control of northern Hama since 2012":
        "reports the first government control of northern Hama since 2012; the day stands for the "
        "years before the campaign",
    "in rebel hands since 2014 here, since 2012 in TRT/AP copy":
        "in the opposition's hands since 2014; the day stands for the years before the campaign",
    "in rebel hands since 2012 here":
        "in the opposition's hands since 2012; the day stands for the years before the campaign",
    "rebel-held since 2012":
        "in the opposition's hands since 2012; the day stands for the years before the campaign",
    "first loss of the city by the government":
        "reports the first loss of the whole city; the day stands for the years before",
    "AA says YPG-held for eight years; the 2023 Wikipedia list shows the government flag (joint presence)":
        "held for eight years; the day stands for them",
    "status read for Sep-Oct 2023; front static since Mar 2020": "as of September 2023",
    "government flag in the 2023 list, against AA": "as of September 2023; the government's flag",
    "named among opposition-side places shelled on 27 Nov 2024":
        "named among the opposition's places shelled on 27 November, so held the evening before",
    "listed as lost on 8 Mar 2020 map": "shown as the government's on a map of 8 March",
    "named as towns with strong Hezbollah presence": "named as the army's side's",
}

# What a report is called, where the chronology's label would not do; `*` is whatever follows.
LABELS = {
    "SOHR EN 139035 (AFP): Khan Sheikhun taken": "Syrian Observatory for Human Rights: Khan Sheikhun taken (AFP)",
    "Middle East Eye via Hathalyoum*":
        "Middle East Eye via Hathalyoum: a rebel commander on Hama",
    "SouthFront 29 Nov 2024 (mirror): Khan al-Assal, al-Zarba, Barqoum; Anadan no success":
        "SouthFront via a mirror: Khan al-Assal, al-Zarba, Barqoum; Anadan no success",
    "SouthFront war report 30 Aug 2019": "SouthFront: war report of 30 August",
    "SouthFront map update: Sarjah, Ejaz, Rasm al-Ward, Istablat":
        "SouthFront: map update on Sarjah, Ejaz, Rasm al-Ward, Istablat",
    "SouthFront DE via uncut-news 12 Aug report": "SouthFront via uncut-news: war report of 12 August",
    "SouthFront DE via uncut-news 22 Aug report": "SouthFront via uncut-news: war report of 22 August",
    "SMART 27 Feb 2020 digest": "SMART: digest of 27 February",
    "al-Hal 7al.net 27 Feb: Jabal Zawiya and Ghab": "al-Hal: Jabal Zawiya and Ghab",
    "General Command 17 Feb via Uprooted Palestinians":
        "Uprooted Palestinians: statement of the General Command",
    "AA (anews) 6 Dec: Rastan and Talbiseh": "AA (anews): Rastan and Talbiseh",
    "Al Jazeera Arabic report 7 June 2019": "Al Jazeera: Tal Mallah and al-Jubayn",
    "Al-Araby al-Jadeed 20 June 2019": "Al-Araby al-Jadeed: attacks on Tal Mallah and al-Jubayn",
    "Al-Masdar/SouthFront via Uprooted Palestinians 29 July":
        "Al-Masdar via Uprooted Palestinians: Tal Mallah",
    "Wikipedia: Control of cities during the Syrian civil war, text of 2023-10/09":
        "Wikipedia: Control of cities during the Syrian civil war, text of September 2023",
    "Wikipedia: Northwestern Syria offensive (Apr-Aug 2019), text of 2023-08-29":
        "Wikipedia: Northwestern Syria offensive (April to August 2019), text of 29 August 2023",
    "Wikipedia: Timeline of the Syrian civil war, text of 2023":
        "Wikipedia: Timeline of the Syrian civil war, text of September 2023",
    "Wikipedia: 2024 Syrian opposition offensives (stored copy)":
        "Wikipedia: Syrian opposition offensives of 2024, a stored copy",
}

# The language of a report, by the end of its host; others are not noted.
LANGUAGES = {
    "ar": """syria.tv enabbaladi.net syria.news smartnews-agency.com arab-turkey.net qasioun-news.com
        baladi-news.com aljazeera.net alaraby.co.uk omandaily.om ksaplayers.com radioalkul.com jisrtv.com
        stepagency-sy.net arabic.peopledaily.com.cn watan.fm syria-24.com albaladnews.net arc.alomah.net
        rozana.fm tiue.org arabi21.com elwatannews.com aramme.com shafaq.com/ar ara.yekiti-media.org
        al-rassed.blogspot.com lebanontoday.net npasyria.com samanews.ps 7al.net alghadalsoury.com
        thenewkhalij.news soutalomma.com alsouria.net jesrpress.com shaam.org xeber24.org sawtbeirut.com
        sahafati.com akkanet.net khaleejtopics.com klyoum.com zamanmasdar.com 963media.com kataeb.org
        aawsat.com elaph.com dhamarnews.com anfarabic.com syrianpc.com""",
    "en": """almasdarnews.com southfront.org southfront.press english.iswnews.com panarmenian.net
        english.alarabiya.net aljazeera.com ademocracynet.com thestar.com ksl.com trtworld.com
        trtworld.com:443 taiwannews.com.tw tass.com en.trend.az english.enabbaladi.net syriatoday.info
        uprootedpalestinians.wordpress.com syrianwardaily.com sputniknews.com urdupoint.com anews.com.tr
        en.mehrnews.com hawarnews.com en.rasanews.ir en.muraselon.com syriatimes.sy mail.syriatimes.sy
        english.hathalyoum.net rt.com islamicinvitationturkey.com dw.com therussophile.org lbcgroup.tv
        menafn.com thenationalnews.com rantburg.com premiumtimesng.com news.cgtn.com
        acquiaprod.middleeasteye.net en.khabarfoori.com news.trust.org defence-point.com fort-russ.com
        janes.com nationalpost.com thearabweekly.com english.almanar.com.lb mideastdiscourse.com
        thegaltimes.com defenceweb.co.za newarab.com hamodia.com reuters.com dailysabah.com islamtimes.org
        voltairenet.org syrianobserver.com lokmattimes.com preproduction.printyourfood.com ahn24x7.com
        essanews.com usmuslims.com politico.eu anfenglishmobile.com ina.iq world-arabia.com siasat.com
        novinite.com optimizeias.com khaleejtimes.com staging.thedailyguardian.com channelnewsasia.com
        wionews.com kyivindependent.com maps.southfront.org syriahr.com/en shiite.news""",
    "de": "uncut-news.ch de.news-front.su de.news-front.info bluewin.ch",
    "es": "es.news-front.su", "fr": "sana.sy/fr", "it": "lagazzettadelmezzogiorno.it",
}
