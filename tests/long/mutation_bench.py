"""Builds test programs, runs one function of them and tells a test that fell from one that crashed or never ran."""

import json
import os
import signal
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from dataclasses import dataclass
from pathlib import Path

_BUILD_SECONDS = 7200
_TEST_SECONDS = 600
_LONGEST = 160  # characters of a line that is told
_PATIENCE = 30  # seconds that a child has to end after it was told to
# Qt's own words for failures that are no assertion of the test
_NO_ASSERTION = ("Received a fatal error", "Caught unhandled exception", "Test function timed out", "Function not found")


class BenchFault(Exception):
    """There is no build tree, or it has no such test."""


@dataclass(frozen=True)
class Outcome:
    kind: str  # passed, fell; no assertion, crashed, not run, hung
    words: str = ""


def _end(child):
    """The whole group: a compiler that outlives its make would write the changed object after the source is put back."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(child.pid, sign)
            child.communicate(timeout=_PATIENCE)
            return
        except ProcessLookupError:
            child.communicate()
            return
        except subprocess.TimeoutExpired:
            continue


def run_child(command, seconds, **options):
    """(exit code, output); the code is None when the time ran out. Leaves no child behind, whatever happens here."""
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                             text=True, errors="replace", start_new_session=True, **options)
    try:
        return child.communicate(timeout=seconds)[0], child.returncode
    except subprocess.TimeoutExpired:
        _end(child)
        return "", None
    except BaseException:
        _end(child)
        raise


def outcome_of(code, report, function):
    """From Qt Test's XML report. Only a failed comparison or condition inside the function counts as fallen."""
    if code is None:
        return Outcome("hung", f"no end within {_TEST_SECONDS} s")
    try:
        tree = xml.parse(report).getroot()
    except (OSError, xml.ParseError):
        return Outcome("crashed", f"exit code {code}, no complete report")
    if code < 0:
        return Outcome("crashed", f"signal {-code}")
    incidents = [incident for part in tree.iter("TestFunction") if part.get("name") == function
                 for incident in part.findall("Incident")]
    failed = [incident for incident in incidents if incident.get("type") == "fail"]
    words = [" ".join((incident.findtext("Description") or "").split()) for incident in failed]
    if any(word.startswith(_NO_ASSERTION) for word in words):
        return Outcome("no assertion", words[0])
    if failed:
        return Outcome("fell", f"{Path(failed[0].get('file') or '').name}:{failed[0].get('line')}: {words[0][:_LONGEST]}")
    if code == 0 and incidents and all(incident.get("type") == "pass" for incident in incidents):
        return Outcome("passed")
    return Outcome("not run", f"exit code {code}, {len(incidents)} incidents, none of them a failure")


class Bench:
    def __init__(self, tree, jobs):
        self._tree = tree
        self._jobs = jobs
        answer = subprocess.run(["ctest", "--test-dir", str(tree), "--show-only=json-v1"], capture_output=True, text=True, check=False)
        if answer.returncode != 0:
            raise BenchFault(f"{tree} is no configured build tree: {answer.stderr.strip()}")
        self._tests = {test["name"]: test for test in json.loads(answer.stdout)["tests"]}

    def expect(self, tests):
        missing = sorted(set(tests) - {name for name, test in self._tests.items() if "command" in test})
        if missing:
            raise BenchFault(f"{self._tree} has no test {', '.join(missing)}")

    def build(self, targets):
        """None when everything was built, else what the build complained about."""
        command = ["cmake", "--build", str(self._tree), "--parallel", str(self._jobs), "--target", *sorted(set(targets))]
        output, code = run_child(command, _BUILD_SECONDS)
        lines = output.splitlines()
        complaints = [line for line in lines if "error" in line.lower()] or lines[-5:]
        return None if code == 0 else "\n".join(line[:_LONGEST] for line in complaints[:5]) or "the build did not end"

    def run(self, test, function):
        """(outcome, requirements that the function cited)."""
        properties = {entry["name"]: entry["value"] for entry in self._tests[test].get("properties", ())}
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, **dict(line.split("=", 1) for line in properties.get("ENVIRONMENT", ()) if "=" in line)}
            environment["KABAN_REQUIREMENTS_DIR"] = folder  # a changed product proves nothing to the table of requirements
            report = Path(folder) / "report.xml"
            _, code = run_child([*self._tests[test]["command"], "-o", f"{report},xml", function], _TEST_SECONDS,
                                env=environment, cwd=properties.get("WORKING_DIRECTORY", self._tree))
            lines = [line.split("\t") for path in Path(folder).glob("*.tsv") for line in path.read_text(encoding="utf-8").splitlines()]
            return outcome_of(code, report, function), {line[0] for line in lines if line[-1] == function}
