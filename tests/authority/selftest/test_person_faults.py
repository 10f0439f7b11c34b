"""The faults that strike the calls about a person: broken JSON, wrong types, and the older ones."""
import http.client
import time
import unittest

from sandbox import TRACE
from sandbox_test_case import SandboxTestCase


class PersonFaults(SandboxTestCase):
    def test_broken_json_is_answered_in_place_of_the_work(self):
        """SEC-48"""
        token = self.sandbox.sign_in()
        self.sandbox.set_faults({"fault": "bad-json", "on": "POST /v1/sms/codes"}, {"fault": "bad-json", "on": "GET /v1/*"})
        before = self.sandbox.request("GET", "/sandbox/sms").json
        for answer in (self.sandbox.post_json("/v1/sms/codes", {"mobile": "13612345678"}, token),
                       self.sandbox.call("GET", "/v1/me", headers=token)):
            self.assertEqual((answer.status, answer.headers["content-type"]), (200, "application/json"))
            self.assertRaises(ValueError, lambda answer=answer: answer.json)
        self.assertEqual(self.sandbox.request("GET", "/sandbox/sms").json, before)
        self.assertEqual(self.sandbox.fault_hits(), [1, 1])
        self.assertEqual(self.sandbox.call("GET", "/v1/me", headers=token).status, 200)

    def test_wrong_schema_changes_the_type_of_every_member(self):
        """SEC-48"""
        token = self.sandbox.sign_in()
        bundle = self.device.bundle()
        self.sandbox.submit(bundle)
        asks = (lambda: self.sandbox.call("GET", "/v1/me", headers=token), self.sandbox.ask_for_code,
                lambda: self.sandbox.poll("nothing"), lambda: self.sandbox.call("GET", "/v1/lists/banks"),
                lambda: self.sandbox.look_up(bundle), lambda: self.sandbox.call("GET", "/v1/me"))
        for ask in asks:
            good = ask().json
            self.sandbox.set_faults({"fault": "wrong-schema"})
            bad = ask()
            self.assertEqual((bad.status, bad.headers["content-type"]), (200, "application/json"))
            self.assertEqual(set(bad.json), set(good))
            for name, value in good.items():
                self.assertNotEqual(type(bad.json[name]), type(value), name)
            self.assertEqual(self.sandbox.fault_hits(), [1])

    def test_wrong_schema_does_the_work(self):
        token = self.sandbox.sign_in()
        self.sandbox.set_faults({"fault": "wrong-schema", "on": "POST /v1/sms/*"})
        answer = self.sandbox.post_json("/v1/sms/codes", {"mobile": "13687654321"}, token)
        self.assertEqual((answer.status, answer.json), (200, {"challenge": 7, "resend_after_seconds": "seven", "valid_seconds": "seven"}))
        self.assertEqual(self.sandbox.request("GET", "/sandbox/sms").json[-1]["mobile"], "13687654321")

    def test_wrong_schema_spoils_the_named_member_only(self):
        token = self.sandbox.sign_in()
        good = self.sandbox.call("GET", "/v1/me", headers=token).json
        self.sandbox.set_faults({"fault": "wrong-schema", "member": "card_functions", "on": "GET /v1/me"})
        self.assertEqual(self.sandbox.call("GET", "/v1/me", headers=token).json, {**good, "card_functions": 7})

    def test_older_faults_strike_the_calls_about_a_person_too(self):
        """GAP-34: every way a network can fail."""
        self.sandbox.set_faults({"fault": "status", "code": 503, "retry_after": 9, "on": "POST /v1/eligibility"},
                                {"fault": "html-200", "on": "GET /v1/lists/*"},
                                {"fault": "status", "code": 500, "body": "none", "on": "/v1/oauth/*"},
                                {"fault": "delay", "ms": 200, "on": "GET /v1/me"},
                                {"fault": "refuse", "on": "POST /v1/sms/codes"})
        busy = self.sandbox.post_json("/v1/eligibility", {})
        self.assertEqual((busy.status, busy.headers["retry-after"]), (503, "9"))
        self.assertEqual(self.sandbox.call("GET", "/v1/lists/banks").headers["content-type"], "text/html; charset=utf-8")
        self.assertEqual(self.sandbox.ask_for_code().status, 500)
        begin = time.monotonic()
        self.sandbox.call("GET", "/v1/me")
        self.assertGreater(time.monotonic() - begin, 0.2)
        with self.assertRaises(http.client.RemoteDisconnected):
            self.sandbox.post_json("/v1/sms/codes", {})
        self.assertEqual(self.sandbox.fault_hits(), [1, 1, 1, 1, 1])

    def test_cut_answer_ends_in_the_middle_of_a_list(self):
        self.sandbox.set_faults({"fault": "cut-answer", "bytes": 500, "on": "GET /v1/lists/*"})
        answer = self.sandbox.raw_exchange("GET /v1/lists/branches-JAB HTTP/1.1\r\nHost: sandbox\r\nKaban-Kiosk: kiosk-1\r\n"
                                   f"Kaban-Version: 0.1.0\r\ntraceparent: {TRACE}\r\nConnection: close\r\n\r\n")
        self.assertTrue(answer is None or len(answer) <= 500)
        self.assertEqual(self.sandbox.fault_hits(), [1])


if __name__ == "__main__":
    unittest.main()
