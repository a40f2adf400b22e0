"""Spellings: what counts as the same, what is no spelling of anybody's, and which language it is."""

import re
import unicodedata

# Arabic letters as Arabic itself writes them; Persian, Urdu and Uyghur letters are outside.
ARABIC = re.compile(r"^[\u0621-\u063a\u0641-\u0652\s\-–.،]+$")
SCRIPT = re.compile(r"[\u0600-\u06ff]")

# Sorani forms, the only other language in Arabic letters that is kept.
SORANI = {"حەما", "حەلەب", "دیمەشق"}

# Languages whose own forms are kept, as the source labels them -> BCP 47.
KEPT = {"en": "en", "fr": "fr", "de": "de", "tr": "tr", "ku": "ku", "es": "es", "it": "it",
        "pl": "pl", "nl": "nl", "por": "pt", "ces": "cs"}
# Labels under which the source files plain romanisations of Arabic.
PLAIN = {"", "ar", "vie", "ceb", "nno", "nor", "sv", "msa", "ron", "fin"}

# OCHA translates qualifiers and keeps the rest in Arabic: neither language.
HALF_TRANSLATED = re.compile(
    r"^(Northern|Eastern|Western|Upper|Lower|Big|Little) |^Madiq Castle$|^Kafr Aleppo$")


def latin_key(text):
    """Equal for spellings that differ in case, marks, apostrophes, hyphens and spaces only."""
    letters = unicodedata.normalize("NFD", text.replace("ı", "i"))
    plain = "".join(c for c in letters if not unicodedata.combining(c)).casefold()
    return re.sub(r"[\s'’‘`ʼ\-.]", "", plain)


def arabic_key(text):
    """Equal for spellings that differ in vowel marks, stretching and outer blanks only."""
    return re.sub(r"[\u064b-\u0652\u0640]", "", text).strip()


def key(text):
    return arabic_key(text) if SCRIPT.search(text) else latin_key(text)


def matching_key(text):
    """About what a name matcher folds: hamza, ta marbuta, ya, the article and blanks as well."""
    text = key(text)
    for letters, plain in (("أإآٱ", "ا"), ("ة", "ه"), ("ىئ", "ي"), ("ؤ", "و")):
        text = re.sub(f"[{letters}]", plain, text)
    text = re.sub(r"[\s\-–]", "", text)
    return re.sub(r"^(ال|al(?=.{3}))", "", text)


def is_junk(text):
    """True for what no writer of a report would use: other scripts, machine romanisation, links."""
    if not text or "(" in text or "_" in text or "://" in text or " - " in text:
        return True
    if SCRIPT.search(text):
        return not ARABIC.match(text) and text not in SORANI
    if re.search(r"[^\u0000-\u024f\u1e00-\u1eff\u0300-\u036f‘’ʼ]", text):
        return True
    return text == text.lower()


def language(text, labels):
    """The BCP 47 tag for a spelling, None when nobody can tell.

    `labels` are the languages under which the source files it; an empty set when it does not.
    Returns False for a form that belongs to none of the languages kept.
    """
    if text in SORANI:
        return "ckb"
    if SCRIPT.search(text):
        return "ar"
    if HALF_TRANSLATED.match(text):
        return None
    foreign = labels - PLAIN
    if labels & PLAIN or not labels or len(foreign) > 1:
        return "ar-Latn"
    return KEPT.get(next(iter(foreign)), False)
