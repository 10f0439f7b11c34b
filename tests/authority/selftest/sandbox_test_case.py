"""One server and one signing key for a class of tests."""
import os
import tempfile
import unittest

import bundles
import sandbox


def new_directory():
    """In memory where possible: the server syncs every commit, and no test here is about the disk."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


class SandboxTestCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = new_directory()
        cls.addClassCleanup(cls.directory.cleanup)
        cls.sandbox = sandbox.Sandbox(cls.directory.name + "/authority")
        cls.addClassCleanup(lambda: cls.sandbox.stop())
        cls.verifiers = {office: bundles.ReceiptVerifier(cls.sandbox.file(office + "-cert.pem"), cls.directory.name)
                         for office in ("authority", "bank")}
        cls.device = bundles.Device(cls.directory.name, "device", cls.sandbox.file("authority-cert.pem"))

    def setUp(self):
        self.sandbox.set_faults()

    def verify_receipt(self, receipt, signer):
        return self.verifiers[signer].verify(receipt)

    def assert_receipt(self, answer, bundle, strength, signer):
        payload = self.verify_receipt(answer.json["receipt"], signer)
        self.assertEqual(answer.json["state"], strength)
        self.assertEqual({name: payload[name] for name in ("strength", "key", "sha256", "kiosk")},
                         {"strength": strength, "key": bundle.key, "sha256": bundle.sha256, "kiosk": bundle.kiosk})
        return payload

    def assert_rejected(self, bundle, code, field=None):
        """The bundle is taken over, found bad, and leaves no application behind."""
        effects = self.sandbox.stats()["effects"]
        self.assertEqual(self.sandbox.submit(bundle).status, 204)
        answer = self.sandbox.look_up(bundle)
        self.assert_receipt(answer, bundle, "rejected", "authority")
        self.assertIn({"code": code, **({"field": field} if field else {})}, answer.json["problems"])
        self.assertEqual(self.sandbox.stats()["effects"], effects)

    def assert_accepted(self, bundle):
        self.assertEqual(self.sandbox.submit(bundle).status, 204)
        return self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")
