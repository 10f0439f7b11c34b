"""Self-test of kaban-simdev: python3 simdev_selftest.py PROGRAM [unittest options].

The expected bytes and checksums are those printed in the id-card reference, sections 1.3-1.5, 2.6 and 8.1.
"""
import sys
import unittest

import simdev_client


class Program:
    path = ""


class ReaderTest(unittest.TestCase):
    """One serving process and one open port per class; every test begins without card and faults."""

    options = ()
    speed = "100"

    @classmethod
    def setUpClass(cls):
        cls.sim = simdev_client.Simdev(Program.path, *cls.options, speed=cls.speed)
        cls.port = cls.sim.open()

    @classmethod
    def tearDownClass(cls):
        cls.port.close()
        cls.sim.discard()

    def setUp(self):
        self.sim.fault("clear")
        self.sim.remove()
        self.port.purge()

    def frame(self, body_hex):
        return self.port.ask(body_hex).hex().upper()

    def bring_to(self, state, card=simdev_client.RESIDENT):
        """Puts a card in and takes it to a state of section 8.1."""
        self.sim.remove()
        if state == "NO_CARD":
            return
        self.sim.insert(card)
        steps = {"IDLE": [], "FOUND": ["2001"], "SELECTED": ["2001", "2002"], "READ_DONE": ["2001", "2002", "3001"]}
        for step in steps[state]:
            self.assertIn(self.port.status(step), (0x90, 0x9F), step)


def main():
    Program.path = sys.argv.pop(1)
    loader = unittest.defaultTestLoader
    names = ("simdev_protocol_cases", "simdev_line_fault_cases", "simdev_device_fault_cases", "simdev_process_cases")
    suite = unittest.TestSuite(loader.loadTestsFromName(name) for name in names)
    result = unittest.TextTestRunner(verbosity=2 if "-v" in sys.argv else 1).run(suite)
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.modules["simdev_selftest"] = sys.modules["__main__"]
    sys.exit(main())
