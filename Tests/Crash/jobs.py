"""Commands that are to die at a moment of their own."""

import collections
import signal
import time

KILLED = -signal.SIGKILL
Job = collections.namedtuple("Job", "process kind began moment")


class Deaths:
    """Starts commands and kills them.

    How long a kind of command takes, in seconds, is learnt from those that live.
    """

    def __init__(self, program, folder, random, lengths):
        self.program, self.folder, self.random, self.lengths = program, folder, random, lengths

    def start(self, kind, name, words, text="", beside=1):
        """Starts a command; the first of its kind lives, later ones may outlive their moment."""
        share = self.random.uniform(0, 1.05 * beside)
        length = self.lengths.get(kind)
        process = self.program.start(words, self.folder, name, text)
        began = time.monotonic()
        return Job(process, kind, began, None if length is None else began + share * length)

    def end(self, jobs):
        """Kills each job when its time has come, waits for it, and returns how they ended."""
        waiting = list(jobs)
        while waiting:
            now = time.monotonic()
            for job in list(waiting):
                status = job.process.poll()
                if status is None and job.moment is not None and now >= job.moment:
                    job.process.kill()
                    status = job.process.wait()
                if status is None:
                    continue
                waiting.remove(job)
                if status == 0:
                    known = self.lengths.get(job.kind, now - job.began)
                    self.lengths[job.kind] = 0.8 * known + 0.2 * (now - job.began)
            time.sleep(0.0005)
        return [job.process.returncode for job in jobs]

    def said(self, name):
        """All that a command wrote before it ended."""
        return "".join((self.folder / f"{name}.{end}").read_text() for end in ("out", "err"))
