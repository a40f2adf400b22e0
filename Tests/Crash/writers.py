"""What people do with a store: commands that write, each with what it must leave behind."""

from command import Command
import tables

EVENTS = ("captured", "transferred")
SIDES = ("syrian-government", "opposition")


class Desk:
    """Makes commands for one store; knows what stands in it and what was handed out already."""

    def __init__(self, random, store, places, others, bundled):
        self.random, self.store, self.places = random, store, list(places)
        self.others, self.bundled = list(others), bundled
        self.claims, self.reports, self.own_places = [], [], []
        self.count = 0

    def command(self, run):
        """A command whose author is named after the run."""
        self.count += 1
        self.tag = f"{run}c{self.count}"
        self.author = f"run {self.tag}"
        makers = [
            self.add, self.add, self.add_text, self.alias, self.add_place, self.rebuild,
            self.import_claims, self.import_claims, self.import_claims, self.import_places,
            self.import_places,
        ]
        if self.claims:
            makers += [self.retract]
        if self.reports:
            makers += [self.add_to_report, self.retract_report]
        if self.own_places:
            makers += [self.move]
        if self.others:
            makers += [self.merge]
        if self.bundled:
            makers += [self.merge_bundled]
        return self.random.choice(makers)()

    def refresh(self, rows):
        """Learns from the ledger what can be corrected or taken back now."""
        standing = {}
        for row in rows:
            if row.recorded_by.startswith("run "):
                standing[row.kind, row.subject] = '"withdrawn":true' not in row.body
        self.claims, self.reports, self.own_places = (
            [subject for (kind, subject), stands in standing.items() if stands and kind == wanted]
            for wanted in ("claim", "report", "place"))

    def made(self, name, arguments, rows, printed, **more):
        return Command(
            name, [*arguments, "--store", self.store, "--by", self.author], self.author, set(rows),
            printed=list(printed), **more)

    def take(self, things):
        """Takes one away, so that no two commands of one run are after the same."""
        return things.pop(self.random.randrange(len(things)))

    def claim_words(self):
        day = f"2024-{self.random.randint(1, 11):02}-{self.random.randint(1, 28):02}"
        return [
            "--claimant", "sohr", "--event", self.random.choice(EVENTS), "--taker",
            self.random.choice(SIDES), "--place", self.random.choice(self.places), "--when", day,
            "--word", self.tag,
        ]

    def report(self):
        return f"2024-12-{self.random.randint(1, 28):02}-{self.tag}"

    def add(self):
        report = self.report()
        claim = f"{report}/{self.tag}"
        words = ["--report", report, "--publisher", "P", "--title", self.tag, "--published", "2024-12-30"]
        return self.made(
            "claims add", ["claims", "add", *words, *self.claim_words()],
            {("report", report), ("claim", claim)}, [report, claim])

    def add_to_report(self):
        report = self.take(self.reports)
        claim = f"{report}/{self.tag}"
        return self.made(
            "claims add to a report", ["claims", "add", "--report", report, *self.claim_words()],
            {("claim", claim)}, [claim])

    def add_text(self):
        report = self.report()
        count = self.random.randint(2, 40)
        claims = [f"{report}/{self.tag}-{number}" for number in range(count)]
        text = f"report:\n  publisher: P\n  title: {self.tag}\n  published: 2024-12-30\nclaims:\n"
        for claim in claims:
            text += (
                f"  - id: {claim}\n    claimant: sohr\n    event: {self.random.choice(EVENTS)}\n"
                f"    taker: {self.random.choice(SIDES)}\n"
                f"    places: [{', '.join(self.random.sample(self.places, 2))}]\n    when: 2024-11\n")
        return self.made(
            "claims add of YAML", ["claims", "add", "--report", report],
            {("report", report)} | {("claim", claim) for claim in claims}, [report, *claims], text=text)

    def import_claims(self):
        """A table; some are so long that the layers are made anew."""
        report = self.report()
        count = self.random.randint(2, 200) if self.random.random() < 0.95 else 2100
        claims = [f"{report}/{self.tag}-{number}" for number in range(count)]
        table = tables.claims(self.store.with_name(f"{self.tag}.csv"), [
            (claim, report, "P", self.tag, "2024-12-30", "sohr", self.random.choice(EVENTS),
             self.random.choice(SIDES), self.random.choice(self.places), "2024-11")
            for claim in claims
        ])
        return self.made(
            "claims import", ["claims", "import", table],
            {("report", report)} | {("claim", claim) for claim in claims},
            [f"{count} rows read; {count} claims recorded"])

    def import_places(self):
        count = self.random.randint(2, 200) if self.random.random() < 0.95 else 2100
        places = [f"place-{self.tag}-{number}" for number in range(count)]
        table = tables.places(self.store.with_name(f"{self.tag}.csv"), [
            (place, place.title(), f"{self.random.uniform(34.5, 36.5):.5f}",
             f"{self.random.uniform(35.9, 38):.5f}", "PPL") for place in places
        ])
        return self.made(
            "gazetteer import csv", ["gazetteer", "import", "csv", table],
            {("place", place) for place in places},
            [f"{count} rows read; {count} places recorded"])

    def rebuild(self):
        """It adds no row; that the layers are whole afterwards is for `frontline verify` to say."""
        return Command(
            "verify --rebuild", ["verify", "--rebuild", "--store", self.store], self.author, set())

    def retract(self):
        claim = self.take(self.claims)
        self.reports = [report for report in self.reports if not claim.startswith(report + "/")]
        return self.made(
            "claims retract", ["claims", "retract", claim, "--reason", "a test"],
            {("claim", claim)}, [claim])

    def retract_report(self):
        report = self.take(self.reports)
        claims = [claim for claim in self.claims if claim.startswith(report + "/")]
        self.claims = [claim for claim in self.claims if claim not in claims]
        return self.made(
            "claims retract of a report", ["claims", "retract", report],
            {("report", report)} | {("claim", claim) for claim in claims}, [report, *claims])

    def add_place(self):
        return self.place_command("add", f"place-{self.tag}", ["--name", self.tag.upper()])

    def move(self):
        return self.place_command("move", self.random.choice(self.own_places), [])

    def place_command(self, verb, place, more):
        lon, lat = self.random.uniform(35.9, 38), self.random.uniform(34.5, 36.5)
        return self.made(
            f"gazetteer {verb}",
            ["gazetteer", verb, place, *more, "--lon", f"{lon:.5f}", "--lat", f"{lat:.5f}",
             "--source", "a test", *(["--feature-code", "PPL"] if verb == "add" else [])],
            {("place", place)}, [place])

    def alias(self):
        place = self.random.choice(self.places)
        name = f"Alias {self.tag}"
        return self.made(
            "gazetteer alias add", ["gazetteer", "alias", "add", place, name],
            {("alias", f"{place}/{name}")}, [])

    def merge(self):
        other = self.take(self.others)
        line = f"chain {other.chain}: {other.rows} rows came"
        return self.made(
            "merge", ["merge", other.path], {("merge", other.chain)}, [line], chain=other.chain,
            chain_rows=other.rows)

    def merge_bundled(self):
        chain, rows = self.bundled
        self.bundled = None
        return self.made(
            "merge --bundled", ["merge", "--bundled"], {("merge", chain)},
            [f"chain {chain}: {rows} rows came"], chain=chain, chain_rows=rows)
