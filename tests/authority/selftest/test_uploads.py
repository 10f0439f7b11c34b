"""The contract: resumable upload, idempotency, look-up, receipt (INV-2, REL-36, REL-44, REL-57)."""
import os
import signal
import threading
import unittest
import uuid

from bundles import Bundle
from sandbox import PIECE
from sandbox_test_case import SandboxTestCase


class Uploads(SandboxTestCase):
    def test_bundle_sent_in_two_pieces_is_accepted_once(self):
        bundle = self.device.bundle()
        half = len(bundle.sealed) // 2
        created = self.sandbox.create(bundle)
        self.assertEqual(created.status, 201)
        location = created.headers["location"]
        self.assertEqual(self.sandbox.look_up(bundle).problem, "unknown-key")
        first = self.sandbox.patch(location, 0, bundle.sealed[:half])
        self.assertEqual((first.status, first.headers["upload-offset"]), (204, str(half)))
        head = self.sandbox.head(location)
        self.assertEqual((head.status, head.headers["upload-offset"], head.headers["upload-length"]),
                         (200, str(half), str(len(bundle.sealed))))
        self.assertEqual(head.headers["cache-control"], "no-store")
        last = self.sandbox.patch(location, half, bundle.sealed[half:])
        self.assertEqual((last.status, last.headers["upload-offset"]), (204, str(len(bundle.sealed))))
        payload = self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")
        self.assertRegex(payload["number"], r"^\d{12}$")
        self.assertEqual([entry["id"] for entry in self.sandbox.applications(bundle.key)], [payload["application_id"]])

    def test_options_lists_protocol_and_limit(self):
        answer = self.sandbox.call("OPTIONS", "/v1/uploads")
        self.assertEqual((answer.status, answer.headers["tus-version"], answer.headers["tus-extension"]),
                         (204, "1.0.0", "creation"))
        self.assertNotIn("content-length", answer.headers)
        too_long = str(int(answer.headers["tus-max-size"]) + 1)
        self.assertEqual(self.sandbox.create(self.device.bundle(), **{"Upload-Length": too_long}).problem, "too-large")

    def test_second_creation_before_the_end_gives_the_same_place(self):
        bundle = self.device.bundle()
        first = self.sandbox.create(bundle)
        self.sandbox.patch(first.headers["location"], 0, bundle.sealed[:100])
        second = self.sandbox.create(bundle)
        self.assertEqual((second.status, second.headers["location"]), (201, first.headers["location"]))
        self.assertEqual(self.sandbox.offset(first.headers["location"]), 100)

    def test_key_with_other_body_is_refused(self):
        bundle, other = self.device.bundle(), self.device.bundle()
        self.sandbox.create(bundle)
        self.assertEqual(self.sandbox.create(Bundle(bundle.key, "kiosk-1", other.sealed)).problem, "key-reused")
        self.sandbox.submit(bundle)
        self.assertEqual(self.sandbox.create(Bundle(bundle.key, "kiosk-1", other.sealed)).status, 422)

    def test_key_of_complete_submission_is_answered_without_second_effect(self):
        bundle = self.device.bundle()
        self.assert_accepted(bundle)
        before = self.sandbox.stats()
        self.assertEqual(self.sandbox.create(bundle).problem, "already-complete")
        after = self.sandbox.stats()
        self.assertEqual(after["effects"], before["effects"])
        self.assertEqual(after["duplicates_refused"], before["duplicates_refused"] + 1)
        self.assertEqual(len(self.sandbox.applications(bundle.key)), 1)

    def test_receipt_asked_twice_is_the_same(self):
        bundle = self.device.bundle()
        self.sandbox.submit(bundle)
        self.assertEqual(self.sandbox.look_up(bundle).json, self.sandbox.look_up(bundle).json)

    def test_piece_at_wrong_offset_changes_nothing(self):
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        self.sandbox.patch(location, 0, bundle.sealed[:100])
        for offset in (0, 99, 101, len(bundle.sealed)):
            self.assertEqual(self.sandbox.patch(location, offset, b"x" * 10).problem, "offset-mismatch")
        self.assertEqual(self.sandbox.patch(location, 100, bundle.sealed).problem, "too-large")
        self.assertEqual(self.sandbox.offset(location), 100)

    def test_altered_bytes_are_refused_and_the_key_stays_usable(self):
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        altered = bytes([bundle.sealed[0] ^ 1]) + bundle.sealed[1:]
        answer = self.sandbox.patch(location, 0, altered)
        self.assertEqual((answer.status, answer.problem), (460, "checksum-mismatch"))
        self.assertEqual(self.sandbox.head(location).status, 404)
        self.assertEqual(self.sandbox.look_up(bundle).problem, "unknown-key")
        self.assert_accepted(bundle)

    def test_newer_request_sends_a_stalled_one_away(self):
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        stalled = self.sandbox.connect()
        self.addCleanup(stalled.close)
        stalled.putrequest("PATCH", location)
        for name, value in {"Kaban-Kiosk": "kiosk-1", "Kaban-Version": "0.1.0", "Tus-Resumable": "1.0.0",
                            "traceparent": "00-" + "1" * 32 + "-" + "2" * 16 + "-01", "Upload-Offset": "0",
                            "Content-Type": PIECE, "Content-Length": str(len(bundle.sealed))}.items():
            stalled.putheader(name, value)
        stalled.endheaders(bundle.sealed[:500])
        while self.sandbox.stats()["by_key"][bundle.key]["patches"] == 0:
            pass  # until the stalled request has arrived
        offset = self.sandbox.offset(location)
        self.assertEqual(self.sandbox.patch(location, offset, bundle.sealed[offset:]).status, 204)
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")

    def test_same_last_piece_sent_at_once_has_one_effect(self):
        bundle = self.device.bundle(pictures=300_000)
        location = self.sandbox.create(bundle).headers["location"]
        senders = [threading.Thread(target=self.sandbox.curl_patch, args=(location, 0, bundle.sealed)) for _ in range(4)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        offset = self.sandbox.offset(location)
        self.sandbox.patch(location, offset, bundle.sealed[offset:])
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")
        self.assertEqual(len(self.sandbox.applications(bundle.key)), 1)
        self.assertGreaterEqual(self.sandbox.stats()["by_key"][bundle.key]["patches"], 4)

    def test_restart_in_the_middle_of_an_upload_resumes(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(signal=how.name):
                bundle = self.device.bundle(pictures=100_000)
                location = self.sandbox.create(bundle).headers["location"]
                self.sandbox.patch(location, 0, bundle.sealed[:60_000])
                self.sandbox.restart(how)
                self.assertEqual(self.sandbox.offset(location), 60_000)
                self.assertEqual(self.sandbox.patch(location, 60_000, bundle.sealed[60_000:]).status, 204)
                answer = self.sandbox.look_up(bundle)
                self.assert_receipt(answer, bundle, "accepted", "authority")
                self.sandbox.restart(how)
                self.assertEqual(self.sandbox.look_up(bundle).json, answer.json)

    def test_upload_whole_on_disk_when_killed_is_finished_at_the_next_start(self):
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        self.sandbox.patch(location, 0, bundle.sealed[:-10])
        self.sandbox.stop(signal.SIGKILL)
        part = self.sandbox.file("uploads/" + location.rsplit("/", 1)[1])
        with open(part, "ab") as file:
            file.write(bundle.sealed[-10:])
        self.sandbox.start()
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "accepted", "authority")
        self.assertFalse(os.path.exists(part))


class RequestForm(SandboxTestCase):
    def test_call_without_kiosk_headers_is_refused(self):
        good = {"Kaban-Kiosk": "kiosk-1", "Kaban-Version": "0.1.0",
                "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}
        self.assertEqual(self.sandbox.request("OPTIONS", "/v1/uploads", good).status, 204)
        bad = [("Kaban-Kiosk", None), ("Kaban-Kiosk", "a b"), ("Kaban-Version", None), ("Kaban-Version", " "),
               ("traceparent", None), ("traceparent", "00-" + "0" * 32 + "-b7ad6b7169203331-01"),
               ("traceparent", good["traceparent"].upper())]
        for name, value in bad:
            with self.subTest(header=name, value=value):
                headers = {**good, name: value} if value else {key: good[key] for key in good if key != name}
                answer = self.sandbox.request("OPTIONS", "/v1/uploads", headers)
                self.assertEqual((answer.status, answer.problem), (400, "bad-header"))
                self.assertEqual(answer.json["detail"], name)

    def test_creation_with_bad_header_is_refused(self):
        bundle = self.device.bundle()
        for name, value, status in (("Tus-Resumable", "0.2.2", 412), ("Idempotency-Key", bundle.key.upper(), 400),
                                    ("Idempotency-Key", "", 400), ("Upload-Length", "0", 400),
                                    ("Upload-Length", "-1", 400), ("Upload-Length", "1e3", 400),
                                    ("Upload-Metadata", "sha256", 400), ("Upload-Metadata", "sha256 !!!!", 400)):
            with self.subTest(header=name, value=value):
                answer = self.sandbox.create(bundle, **{name: value})
                self.assertEqual((answer.status, answer.json["status"]), (status, status))
        self.assertEqual(self.sandbox.create(bundle).status, 201)

    def test_piece_of_other_media_type_is_refused(self):
        bundle = self.device.bundle()
        location = self.sandbox.create(bundle).headers["location"]
        headers = {"Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": "application/octet-stream"}
        self.assertEqual(self.sandbox.call("PATCH", location, headers=headers, body=bundle.sealed).status, 415)
        self.assertEqual(self.sandbox.offset(location), 0)

    def test_unknown_address_and_method_are_problems(self):
        self.assertEqual(self.sandbox.call("GET", "/v1/nothing").problem, "not-found")
        answer = self.sandbox.call("DELETE", "/v1/uploads")
        self.assertEqual((answer.problem, answer.headers["allow"]), ("method-not-allowed", "OPTIONS, POST"))
        self.assertEqual(self.sandbox.head("/v1/uploads/" + str(uuid.uuid4())).status, 404)
        self.assertEqual(self.sandbox.call("GET", "/v1/submissions/NOT-A-KEY").status, 400)

    def test_refused_body_does_not_disturb_the_next_request(self):
        connection = self.sandbox.connect()
        self.addCleanup(connection.close)
        for _ in range(2):
            connection.request("POST", "/v1/uploads", body=b"GET / HTTP/1.1\r\n\r\n" * 1000)
            self.assertEqual(connection.getresponse().read()[:1], b"{")


if __name__ == "__main__":
    unittest.main()
