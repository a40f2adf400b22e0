"""Whose word a row of the chronology is: its claimant column -> parties of Gazetteer/parties.yaml.

Rules. A newsroom that quotes is no claimant: `SOHR (AFP)` and `SOHR (ANF)` are the observatory. An
office stands for the person who holds it. A composite is every voice in it, each with a claim of its
own; two outlets of one side in one cell stay one claim, by the outlet that spoke first. Unnamed
sources are a party of their own on the side that they speak from. `*` stands for whatever follows:
the name of whoever held the office, which stays out. "NLF media official / local sources" stays with
the office: unnamed local sources beside a named one are no voice that anybody could tell apart.
"""

GOVERNMENT = {
    "syrian-government": ["Syrian government (AP)"],
    "syrian-general-command": [
        "Syrian General Command", "Syrian General Command (Fort Russ list)",
        "Syrian General Command (SANA)", "Syrian High Command (Al-Masdar)",
        "Syrian army command (TASS)", "Syrian army command to officers (Reuters)",
        "Syrian army command: several sections regained"],
    "syrian-army": [
        "Syrian army", "Syrian army (Al-Masdar)", "Syrian army (Fort Russ)",
        "Syrian army (earlier statement)", "Syrian army (state media)",
        "Syrian army (via Wikipedia)", "Syrian army field reports (via Wikipedia)",
        "Syrian army officer (Ruptly)", "Syrian army commander (dpa)",
        "Syrian commander (Sputnik)"],
    "syrian-military-source": [
        "Syrian army source (Al-Masdar)", "Syrian military source",
        "Syrian military source (Syria Times)", "Syrian military sources (al-Hal)",
        "military source (Al-Masdar)", "military source (Sputnik)",
        "military source (TASS via RT)", "military source to Al-Masdar (pro-government)",
        "pro-Damascus military source (Reuters)", "Reuters (army source)", "source to Sputnik"],
    "division-25": ["25th Division (Al-Masdar)"],
    "syrian-defence-ministry": [
        "Syrian defence ministry", "Syrian defence ministry (SANA)",
        "Syrian defence ministry (via Wikipedia)"],
    "sana": ["SANA", "SANA (areas lost retaken)", "SANA (army source)", "SANA / field source (Sputnik)",
             "SANA correspondent (Sputnik)"],
    "syrian-central-military-media": ["Syrian Central Military Media"],
    "syrian-state-television": ["Syrian state television (AFP)", "Syrian state television (Reuters)",
                                "Syrian Ikhbariya TV"],
    "sham-fm": ["Sham FM (pro-government)", "Sham FM radio (pro-government)"],
    "al-watan": ["al-Watan / Fars (pro-government)"],
    "al-masdar": [
        "Al-Masdar (Islamic Invitation)", "Al-Masdar (TASS)", "Al-Masdar (pro-government)",
        "Al-Masdar / SouthFront (pro-government)", "Al-Masdar via News Front (pro-government)",
        "News Front / Al-Masdar (pro-government)"],
    "southfront": ["SouthFront (pro-government)"],
    "iswnews": ["ISWNews (pro-government)"],
    "muraselon": ["Muraselon (pro-government)"],
    "news-front": ["News Front (pro-government)"],
    "fars": ["Fars (pro-government)"],
    "press-tv": ["PressTV (pro-government)"],
    "pro-government-sources": [
        "correspondent (Dhamar, pro-government)", "field source (IslamTimes)",
        "pro-government activists (SouthFront)", "pro-government networks (Step)",
        "pro-government reports (via Wikipedia)", "pro-government source (via Wikipedia)",
        "pro-government sources (News Front ES)"],
    "russian-military-source": ["Russian military source (Reuters)"],
    "tass": ["TASS"],
}

OPPOSITION = {
    "opposition": [
        "opposition factions", "opposition factions (Elaph)",
        "opposition factions (Syrian Press Center)", "armed factions"],
    "opposition-sources": [
        "opposition commanders (Al Jazeera)", "opposition sources (Elnashra via Mehr)",
        "opposition sources (Syria.news)", "rebel faction source (Reuters)",
        "rebel footage (via Wikipedia)", "rebel military sources (Novinite)",
        "special sources (Zaman al-Masdar)", "local source (via Wikipedia)",
        "local sources (Qasioun)", "unnamed reports cited by Al-Masdar"],
    "nlf": ["NLF", "NLF (Al-Araby al-Jadeed)", "NLF (Syria TV)"],
    "nlf-spokesman": ["NLF spokesman*"],
    "nlf-media-office": ["NLF media official*", "Enab Baladi / NLF media official"],
    "nlf-commander": ["NLF commander (dpa/DW)"],
    "hts": ["HTS", "HTS statement", "HTS and factions (963media)"],
    "ebaa": ["HTS (Ebaa)"],
    "hts-spokesman": ["HTS military spokesman*"],
    "hts-military-source": ["HTS military source (SMART)"],
    "sna-field-source": ["SNA field sources (Alghad al-Soury)"],
    "dawn-of-freedom": ["Dawn of Freedom command (Syrian Press Center)"],
    "military-operations-command": [
        "Military Operations Command", "Military Operations Command (Al Jazeera)",
        "Military Operations Command (Al-Ghad)", "Military Operations Command (Shaam)",
        "Military Operations Command (Syria TV)",
        "Military Operations Command (Syrian Press Center)"],
    "military-operations-commander": ["rebel commander*"],
    "al-fatah-al-mubin": ["al-Fatah al-Mubin (Trend)"],
    "syria-tv": ["Syria TV (opposition-leaning)", "Syria TV correspondent"],
    "baladi-news": ["Baladi News (opposition)"],
    "jisr-tv": ["Jisr TV (opposition)"],
    "qasioun": ["Qasioun (opposition-leaning)"],
    "aram": ["Aram (opposition)"],
    "syrian-press-center": ["Syrian Press Center (opposition)"],
    "watan-fm": ["Watan FM correspondent (opposition-leaning)"],
    "anadolu-agency": ["AA (Daily Sabah)", "AA (Turkish state agency)", "AA / TRT World",
                       "AA correspondent (Turkish state agency)", "local sources (AA)"],
    "trt-world": ["TRT World", "TRT World (Turkish state outlet)"],
}

OBSERVERS = {
    "sohr": [
        "SOHR", "SOHR (AFP)", "SOHR (AFP): most of the city", "SOHR (ANF)", "SOHR (ANHA)",
        "SOHR (ANSAmed)", "SOHR (AP)", "SOHR (Kataeb)", "SOHR (Oman Daily)", "SOHR (Reuters)",
        "SOHR (Shafaq)", "SOHR (earlier post quoted by ANHA)", "SOHR (via ANHA)",
        "SOHR (via Wikipedia)", "SOHR: 21 places in under 12 h", "SOHR: more than half, no resistance",
        "SOHR: surrounded on three sides", "SOHR: whole city except Kurdish districts",
        "Al-Omah (quoting SOHR)", "Xinhua / SOHR"],
    "enab-baladi": ["Enab Baladi", "Enab Baladi correspondent"],
    "smart": ["SMART"],
    "rozana": ["Rozana"],
    "radio-al-kul": ["Radio al-Kul correspondent"],
    "step-news": ["Step News correspondent"],
    "north-press": ["field source (North Press)"],
    "yekiti-media": ["Yekiti Media"],
    "alghad-al-soury": ["Alghad al-Soury"],
    "al-modon": ["al-Modon"],
    "al-quds-al-arabi": ["al-Quds al-Arabi (Jesr Press)"],
    "asharq-al-awsat": ["Asharq al-Awsat"],
    "al-jazeera": ["Al Jazeera"],
    "the-arab-weekly": ["The Arab Weekly"],
    "reuters": ["Reuters"],
    "ap": ["AP", "AP (digest)", "TRT World / AP copy"],
    "dpa": ["dpa"],
    "janes": ["Janes", "Janes (suburb, day before 11 Feb)"],
    "plus-963": ["+963 / Syrian Observer"],
    "syria-today": ["SyriaToday digest"],
    "syrian-war-daily": ["SyrianWarDaily"],
    "residents": ["residents"],
    "local-activist": ["activist*", "local activist (Al Jazeera)"],
    "wikipedia": ["Wikipedia (Rouse the Believers)", "Wikipedia (secondary)",
                  "Wikipedia city list (2023)", "Wikipedia timeline"],
}

COMPOSITES = {
    "HTS Ebaa; TIP sources": ["ebaa", "turkistan-islamic-party"],
    "HTS leader*": ["hts-leader", "military-operations-commander"],
    "HTS; SOHR; pro-government media (DW)": ["hts", "sohr", "pro-government-sources"],
    "NLF; HTS Ebaa": ["nlf", "ebaa"],
    "SNA spokesman*": ["sna-spokesman", "turkish-official"],
    "SOHR (AFP); Baladi News": ["sohr", "baladi-news"],
    "SOHR; official media (AFP)": ["sohr", "syrian-state-media"],
    "SOHR; rebel commander concedes retreat": ["sohr", "opposition-commander"],
    "Syria TV; NLF source via SMART": ["syria-tv", "nlf-source"],
    "The New Arab; AFP correspondent inside": ["the-new-arab", "afp"],
    "al-Watan; Russian Reconciliation Centre (TASS)": ["al-watan", "russian-reconciliation-centre"],
    "rebel and army sources (Reuters): at least ten areas": [
        "opposition-sources", "syrian-military-source"],
    "residents; activist*": ["residents", "local-activist"],
    "state TV; SOHR": ["syrian-state-television", "sohr"],
}

_PARTIES = {claimant: [party] for table in (GOVERNMENT, OPPOSITION, OBSERVERS)
            for party, claimants in table.items() for claimant in claimants} | COMPOSITES


def parties(claimant):
    """The parties whose word it is; an error when nobody has decided yet."""
    if claimant in _PARTIES:
        return _PARTIES[claimant]
    known = [key for key in _PARTIES if key.endswith("*") and claimant.startswith(key[:-1])]
    if not known:
        raise SystemExit(f"claimant {claimant!r} has no party: add it to claimants.py")
    return _PARTIES[max(known, key=len)]


# The taker and loser columns -> the party in the claim.
SIDES = {
    "Syrian Arab Army/government": "syrian-government",
    "opposition factions (HTS, NLF, Jaysh al-Izza)": "opposition",
    "opposition factions (NLF/SNA, HTS) with Turkish fire support": "opposition",
    "opposition forces": "opposition",
    "opposition forces (southern and northern commands)": "opposition",
    "HTS and allied jihadist factions": "hts",
    "HTS and allies": "hts",
    "HTS-led Military Operations Command": "military-operations-command",
    "Syrian National Army (SNA)": "sna",
    "SDF/YPG": "syrian-democratic-forces",
    "SDF/YPG; government": "syrian-democratic-forces",
}
