"""Every fault does what its line says, strikes as often as told, and is counted (REL-34..48, REL-55)."""
import subprocess
import time
import unittest

from bundles import decode_base64url
from sandbox import PROGRAM, TRACE
from sandbox_test_case import SandboxTestCase


class Faults(SandboxTestCase):
    def raw_look_up(self, bundle):
        return self.sandbox.raw_exchange(f"GET /v1/submissions/{bundle.key} HTTP/1.1\r\nHost: sandbox\r\n"
                                         "Kaban-Kiosk: kiosk-1\r\n"
                                         f"Kaban-Version: 0.1.0\r\ntraceparent: {TRACE}\r\nConnection: close\r\n\r\n")

    def test_lost_ack_commits_and_says_nothing(self):
        """REL-37, REL-38: one effect, and the wire shows how often the client really sent it."""
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "lost-ack"})
        location = self.sandbox.create(bundle).headers["location"]
        half = len(bundle.sealed) // 2
        self.assertEqual(self.sandbox.curl_patch(location, 0, bundle.sealed[:half]), 0)
        self.assertEqual(self.sandbox.curl_patch(location, half, bundle.sealed[half:]), 52)
        self.assertEqual(self.sandbox.fault_hits(), [1])
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")
        self.assertEqual(len(self.sandbox.applications(bundle.key)), 1)
        counted = self.sandbox.stats()["by_key"][bundle.key]
        self.assertEqual(counted, {"posts": 1, "patches": 2, "patch_bytes": len(bundle.sealed), "lookups": 1})

    def test_repeated_body_after_lost_ack_is_counted_on_the_wire(self):
        bundle = self.device.bundle(pictures=200_000)
        self.sandbox.set_faults({"fault": "lost-ack"})
        location = self.sandbox.create(bundle).headers["location"]
        self.sandbox.curl_patch(location, 0, bundle.sealed)
        self.assertEqual(self.sandbox.patch(location, 0, bundle.sealed).problem, "offset-mismatch")
        counted = self.sandbox.stats()["by_key"][bundle.key]
        self.assertEqual((counted["patches"], counted["patch_bytes"]), (2, 2 * len(bundle.sealed)))

    def test_drop_after_bytes_resets_at_that_byte(self):
        for at in (0, 1, 65536, -1):
            with self.subTest(at=at):
                bundle = self.device.bundle(pictures=200_000)
                at = at % len(bundle.sealed)
                self.sandbox.set_faults({"fault": "drop-after-bytes", "at": at})
                location = self.sandbox.create(bundle).headers["location"]
                self.assertIn(self.sandbox.curl_patch(location, 0, bundle.sealed), (55, 56))
                self.assertEqual(self.sandbox.offset(location), at)
                self.assertEqual(self.sandbox.fault_hits(), [1])
                self.assertEqual(self.sandbox.look_up(bundle).status, 404)
                self.assertEqual(self.sandbox.patch(location, at, bundle.sealed[at:]).status, 204)
                self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")

    def test_drop_after_the_last_byte_has_committed(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "drop-after-bytes", "at": len(bundle.sealed)})
        location = self.sandbox.create(bundle).headers["location"]
        self.assertIn(self.sandbox.curl_patch(location, 0, bundle.sealed), (55, 56))
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")

    def test_drop_beyond_the_body_does_not_strike(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "drop-after-bytes", "at": len(bundle.sealed) + 1})
        self.assert_accepted(bundle)
        self.assertEqual(self.sandbox.fault_hits(), [0])

    def test_refuse_closes_without_a_byte_but_the_sandbox_answers(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "refuse", "times": -1})
        self.assertEqual(self.raw_look_up(bundle), b"")
        self.assertEqual(self.raw_look_up(bundle), b"")
        self.assertEqual(self.sandbox.fault_hits(), [2])
        self.sandbox.set_faults()
        self.assertEqual(self.sandbox.stats()["by_key"][bundle.key]["lookups"], 2)

    def test_delay_does_the_work_first(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "delay", "ms": 300, "on": "PATCH"})
        begin = time.monotonic()
        self.sandbox.submit(bundle)
        self.assertGreater(time.monotonic() - begin, 0.3)

    def test_status_is_answered_once_where_told(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults(
            {"fault": "status", "code": 503, "retry_after": 7, "on": "POST"},
            {"fault": "status", "code": 429, "retry_after": "Wed, 21 Oct 2026 07:28:00 GMT", "body": "none",
             "on": "GET /v1/submissions/*"},
            {"fault": "status", "code": 307, "location": "https://elsewhere.invalid/", "body": "html", "on": "/v1/uploads/*"})
        first = self.sandbox.create(bundle)
        self.assertEqual((first.status, first.problem, first.headers["retry-after"]), (503, "sandbox-fault", "7"))
        location = self.sandbox.create(bundle).headers["location"]
        moved = self.sandbox.patch(location, 0, bundle.sealed)
        self.assertEqual((moved.status, moved.headers["location"]), (307, "https://elsewhere.invalid/"))
        limited = self.sandbox.look_up(bundle)
        self.assertEqual((limited.status, limited.body), (429, b""))
        self.assertEqual(limited.headers["retry-after"], "Wed, 21 Oct 2026 07:28:00 GMT")
        self.assertEqual(self.sandbox.patch(location, 0, bundle.sealed).status, 204)
        self.assertEqual(self.sandbox.fault_hits(), [1, 1, 1])

    def test_captive_portal_answers_html_to_everything(self):
        """REL-34"""
        bundle = self.device.bundle()
        self.sandbox.set_faults({"fault": "html-200", "times": -1})
        for answer in (self.sandbox.create(bundle), self.sandbox.look_up(bundle),
                       self.sandbox.patch("/v1/uploads/x", 0, b"x" * 100_000)):
            self.assertEqual((answer.status, answer.headers["content-type"]), (200, "text/html; charset=utf-8"))
            self.assertNotIn("tus-resumable", answer.headers)
        self.sandbox.set_faults()
        self.assertEqual(self.sandbox.look_up(bundle).status, 404)

    def test_cut_answer_breaks_off_at_that_byte(self):
        """REL-40"""
        bundle = self.device.bundle()
        self.sandbox.submit(bundle)
        whole = self.raw_look_up(bundle)
        self.assertTrue(whole.startswith(b"HTTP/1.1 200"))
        for size in (0, 1, 12, 100, len(whole) - 1):
            with self.subTest(bytes=size):
                self.sandbox.set_faults({"fault": "cut-answer", "bytes": size})
                self.assertEqual(self.raw_look_up(bundle), whole[:size])
                self.assertEqual(self.sandbox.fault_hits(), [1])

    def test_cut_body_breaks_off_behind_the_head(self):
        """REL-40"""
        bundle = self.device.bundle()
        self.sandbox.submit(bundle)
        head, body = self.raw_look_up(bundle).split(b"\r\n\r\n", 1)
        for size in (0, 1, len(body) - 1):
            with self.subTest(bytes=size):
                self.sandbox.set_faults({"fault": "cut-body", "bytes": size})
                self.assertEqual(self.raw_look_up(bundle), head + b"\r\n\r\n" + body[:size])
                self.assertEqual(self.sandbox.fault_hits(), [1])
        self.sandbox.set_faults({"fault": "cut-body", "bytes": len(body)})
        self.assertEqual(self.raw_look_up(bundle), b"HTTP/1.1 200")

    def test_receipt_faults_spoil_one_answer_only(self):
        """REL-42"""
        first, bundle = self.device.bundle(), self.device.bundle()
        self.sandbox.submit(first)
        self.sandbox.submit(bundle)
        good = self.sandbox.look_up(bundle).json["receipt"]
        expected = self.verify_receipt(good, "authority")

        def spoilt(name, signer="authority"):
            self.sandbox.set_faults({"fault": name})
            receipt = self.sandbox.look_up(bundle).json["receipt"]
            self.assertEqual(self.sandbox.fault_hits(), [1])
            self.assertEqual(self.sandbox.look_up(bundle).json["receipt"], good)
            return self.verify_receipt(receipt, signer)

        self.assertNotEqual(spoilt("wrong-receipt-key")["key"], bundle.key)
        self.assertNotEqual(spoilt("wrong-receipt-hash")["sha256"], bundle.sha256)
        self.assertNotEqual(spoilt("reused-receipt-number")["number"], expected["number"])
        self.assertEqual(spoilt("wrong-receipt-signer", signer="bank")["key"], bundle.key)
        with self.assertRaisesRegex(AssertionError, "not signed"):
            spoilt("bad-receipt-signature")
        self.sandbox.set_faults({"fault": "no-receipt"})
        self.assertEqual(self.sandbox.look_up(bundle).json, {"state": "accepted"})

    def test_processing_then_result(self):
        """REL-41"""
        bundle = self.device.bundle()
        self.sandbox.submit(bundle)
        self.sandbox.set_faults({"fault": "processing", "times": 2, "retry_after": 1})
        for _ in range(2):
            answer = self.sandbox.look_up(bundle)
            self.assertEqual((answer.json, answer.headers["retry-after"]), ({"state": "processing"}, "1"))
        self.assertEqual(self.sandbox.look_up(bundle).json["state"], "accepted")

    def test_reject_gives_the_told_code(self):
        self.sandbox.set_faults({"fault": "reject", "code": "photo-unclear", "field": "images.photo"})
        self.assert_rejected(self.device.bundle(), "photo-unclear", "images.photo")
        self.assert_accepted(self.device.bundle())

    def test_forgotten_upload_starts_again_with_the_same_key(self):
        """REL-57"""
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        self.sandbox.patch(location, 0, bundle.sealed[:100])
        self.sandbox.set_faults({"fault": "forget-upload"})
        self.assertEqual(self.sandbox.head(location).status, 404)
        self.assertEqual(self.sandbox.patch(location, 100, bundle.sealed[100:]).problem, "unknown-upload")
        again = self.sandbox.create(bundle)
        self.assertEqual(again.status, 201)
        self.assertNotEqual(again.headers["location"], location)
        self.assertEqual(self.sandbox.offset(again.headers["location"]), 0)
        self.assertEqual(self.sandbox.patch(again.headers["location"], 0, bundle.sealed).status, 204)
        self.assertEqual(self.sandbox.stats()["by_key"][bundle.key]["patches"], 3)

    def test_slow_body_takes_its_time(self):
        """REL-55"""
        bundle = self.device.bundle(pictures=20_000)
        self.sandbox.set_faults({"fault": "slow-body", "bytes_per_second": 40_000})
        begin = time.monotonic()
        self.assert_accepted(bundle)
        self.assertGreater(time.monotonic() - begin, 0.4)
        self.assertEqual(self.sandbox.fault_hits(), [1])

    def test_payload_of_receipt_survives_every_padding(self):
        """Guards the helper itself: base64url without padding decodes for every length."""
        self.assertEqual([decode_base64url(text) for text in ("", "QQ", "QUI", "QUJD")], [b"", b"A", b"AB", b"ABC"])


class FaultForm(SandboxTestCase):
    def test_bad_description_is_refused_and_changes_nothing(self):
        self.sandbox.set_faults({"fault": "refuse", "times": 3, "on": "/v1/nothing"})
        before = self.sandbox.request("GET", "/sandbox/faults").json
        for text in ("", "[]", "null", '{"role": "king"}', '{"role": 1}', '{"fault": []}', '{"faults": [{"fault": "none"}]}',
                     '{"faults": [{"fault": "delay"}]}', '{"faults": [{"fault": "delay", "ms": -1}]}',
                     '{"faults": [{"fault": "delay", "ms": 1, "color": "red"}]}', '{"faults": [{"fault": "refuse", "times": -2}]}',
                     '{"faults": [{"fault": "status", "code": 99}]}', '{"faults": [{"fault": "eligibility"}]}',
                     '{"faults": [{"fault": "eligibility", "outcome": "MAYBE"}]}', '{"faults": [{"fault": "wrong-schema", "member": ""}]}', '{"accept_after_lookups": -1}'):
            with self.subTest(text):
                self.assertEqual(self.sandbox.request("PUT", "/sandbox/faults", body=text).problem, "bad-request")
        self.assertEqual(self.sandbox.request("GET", "/sandbox/faults").json, before)

    def test_list_names_every_fault_in_one_line(self):
        listed = subprocess.run([PROGRAM, "--list-faults"], capture_output=True, text=True, check=True).stdout.splitlines()
        names = {line.split(":")[0].split(" ")[0] for line in listed}
        self.assertEqual(len(names), len(listed))
        self.assertLessEqual({"lost-ack", "drop-after-bytes", "refuse", "delay", "status", "no-receipt", "wrong-receipt-key",
                              "wrong-receipt-hash", "bad-receipt-signature", "html-200", "cut-answer", "reject",
                              "forget-upload", "slow-body", "cut-body", "oauth-slow-down", "oauth-no-interval", "eligibility", "bad-json",
                              "wrong-schema", "hostile-photo", "refuse-picture", "face-result"}, names)


if __name__ == "__main__":
    unittest.main()
