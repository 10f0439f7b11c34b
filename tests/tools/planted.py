"""For the self-tests: a small clean tree in a temporary folder, a mistake planted into it, and what the check then says."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace


class PlantedTree(unittest.TestCase):
    """Sub-classes name the check (a module with a main) and the clean files (path → text)."""

    check = None
    clean = {}
    arguments = ()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in self.clean.items():
            self.write(path, text)

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def append(self, path, text):
        self.write(path, (self.root / path).read_text(encoding="utf-8") + text)

    def run_check(self):
        arguments = [argument.format(root=self.root) for argument in self.arguments]
        with contextlib.redirect_stdout(io.StringIO()) as output, contextlib.redirect_stderr(io.StringIO()) as errors:
            code = self.check.main(["--root", str(self.root), *arguments])
        return SimpleNamespace(returncode=code, stdout=output.getvalue(), stderr=errors.getvalue())

    def assert_clean(self):
        result = self.run_check()
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def assert_found(self, where, what):
        """Exactly one finding, at file:line, whose text contains what."""
        result = self.run_check()
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        findings = result.stdout.splitlines()[:-1]
        self.assertEqual(len(findings), 1, result.stdout)
        self.assertTrue(findings[0].startswith(where + ":"), findings[0])
        self.assertIn(what, findings[0])
