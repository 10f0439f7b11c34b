"""Codes by SMS: form, validity, repetition, daily limit, wrong entries (LOG-27)."""
import datetime
import json
import unittest

from sandbox_test_case import SandboxTestCase

MORNING = datetime.datetime(2027, 1, 1, 9, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
DAY = 24 * 3600


class Sms(SandboxTestCase):
    days = 0
    numbers = 0

    def setUp(self):
        super().setUp()
        Sms.days += 10  # the sandbox remembers what was sent; every test has days and a number of its own
        Sms.numbers += 1
        self.at(0)
        self.mobile = f"139{Sms.numbers:08}"
        self.token = self.sandbox.sign_in()

    def at(self, seconds):
        self.sandbox.set_clock(MORNING + datetime.timedelta(days=Sms.days, seconds=seconds))

    def send(self, mobile=None, token=None):
        return self.sandbox.post_json("/v1/sms/codes", {"mobile": mobile or self.mobile}, self.token if token is None else token)

    def check(self, challenge, code, token=None):
        return self.sandbox.post_json(f"/v1/sms/codes/{challenge}/check", {"code": code}, self.token if token is None else token)

    def sent(self):
        return self.sandbox.request("GET", "/sandbox/sms").json

    @staticmethod
    def wrong(code):
        return f"{(int(code) + 1) % 1_000_000:06}"

    def test_code_that_was_sent_proves_the_number(self):
        answer = self.send()
        self.assertEqual((answer.status, answer.headers["cache-control"]), (201, "no-store"))
        self.assertEqual(set(answer.json), {"challenge", "valid_seconds", "resend_after_seconds"})
        self.assertEqual((answer.json["valid_seconds"], answer.json["resend_after_seconds"]), (300, 60))
        newest = self.sent()[-1]
        self.assertEqual((newest["mobile"], newest["challenge"]), (self.mobile, answer.json["challenge"]))
        self.assertRegex(newest["code"], r"^\d{6}$")
        self.assertTrue(newest["sent_at"].endswith("Z"))
        self.assertNotIn(newest["code"], answer.body.decode())
        for _ in range(2):  # an answer may be lost
            checked = self.check(newest["challenge"], newest["code"])
            self.assertEqual((checked.status, checked.json), (200, {"verified": True}))

    def test_code_without_a_token_belongs_to_the_kiosk(self):
        """LOG-20 (c): who is about to sign in has no token yet; and what was sent so is nobody else's."""
        sent = self.send(token={})
        self.assertEqual(sent.status, 201)
        code = self.sent()[-1]["code"]
        self.assertEqual(self.check(sent.json["challenge"], code).status, 404)
        self.assertEqual(self.check(sent.json["challenge"], code, token={}).json, {"verified": True})

    def test_whatever_was_given_out_is_on_record(self):
        """SEC-26: tests search the kiosk's files for these."""
        grant = self.sandbox.ask_for_code().json
        challenge = self.send().json["challenge"]
        with open(self.sandbox.file("issued.jsonl"), encoding="utf-8") as record:
            issued = [(entry["what"], entry["value"]) for entry in map(json.loads, record)]
        code = self.sent()[-1]["code"]
        token = self.token["Authorization"].removeprefix("Bearer ")
        for expected in (("device_code", grant["device_code"]), ("user_code", grant["user_code"]), ("access_token", token),
                         ("sms_challenge", challenge), ("sms_code", code)):
            self.assertIn(expected, issued)

    def test_fifth_wrong_entry_locks(self):
        challenge = self.send().json["challenge"]
        code = self.sent()[-1]["code"]
        for left in (4, 3, 2, 1):
            answer = self.check(challenge, self.wrong(code))
            self.assertEqual((answer.status, answer.problem, answer.json["attempts_left"]), (422, "wrong-code", left))
        for entry in (self.wrong(code), self.wrong(code), code):
            answer = self.check(challenge, entry)
            self.assertEqual((answer.status, answer.problem), (423, "code-locked"))
        self.at(61)
        self.send()
        newest = self.sent()[-1]
        self.assertEqual(self.check(newest["challenge"], newest["code"]).status, 200)

    def test_entry_that_is_no_code_costs_no_attempt(self):
        challenge = self.send().json["challenge"]
        for entry in ("", "12345", "1234567", "12345a", "１２３４５６", 123456, None):
            self.assertEqual(self.check(challenge, entry).problem, "bad-request", entry)
        self.assertEqual(self.check(challenge, self.wrong(self.sent()[-1]["code"])).json["attempts_left"], 4)

    def test_code_expires_after_five_minutes(self):
        challenge = self.send().json["challenge"]
        code = self.sent()[-1]["code"]
        self.at(290)
        self.assertEqual(self.check(challenge, code).status, 200)
        self.at(301)
        answer = self.check(challenge, code)
        self.assertEqual((answer.status, answer.problem), (410, "code-expired"))

    def test_newer_code_ends_the_older_one(self):
        self.send()
        older = self.sent()[-1]
        self.at(61)
        self.send()
        self.assertEqual(self.check(older["challenge"], older["code"]).problem, "code-expired")

    def test_next_code_is_sent_after_sixty_seconds(self):
        self.send()
        self.at(30)
        answer = self.send()
        self.assertEqual((answer.status, answer.problem), (409, "too-soon"))
        self.assertIn(int(answer.headers["retry-after"]), range(20, 32))
        self.assertEqual(self.send(mobile="13800000000").status, 201)
        self.at(61)
        self.assertEqual(self.send().status, 201)

    def test_five_codes_a_day_and_number_by_beijing_time(self):
        self.at(14 * 3600)  # 23:00
        self.token = self.sandbox.sign_in()
        for number in range(5):
            self.at(14 * 3600 + number * 100)
            self.assertEqual(self.send().status, 201, number)
        self.at(14 * 3600 + 600)
        other = self.sandbox.sign_in("wang")
        for token in (self.token, other):
            answer = self.send(token=token)
            self.assertEqual((answer.status, answer.problem), (429, "too-many-codes"))
            self.assertIn(int(answer.headers["retry-after"]), range(2900, 3001))
        self.assertEqual(self.send(mobile="13700000000").status, 201)
        self.at(15 * 3600 + 1)  # 00:00:01
        self.token = self.sandbox.sign_in()
        self.assertEqual(self.send().status, 201)

    def test_number_of_wrong_form_is_refused(self):
        before = len(self.sent())
        for mobile in ("12345678901", "1391234567", "139123456789", "139 1234 5678", "+8613912345678", ["x"], None, 5):
            answer = self.sandbox.post_json("/v1/sms/codes", {"mobile": mobile}, self.token)
            self.assertEqual(answer.problem, "bad-request", mobile)
            self.assertEqual(answer.json["detail"], "mobile")
        self.assertEqual(len(self.sent()), before)

    def test_not_yours_and_not_there_are_answered_alike(self):
        """SEC-32"""
        challenge = self.send().json["challenge"]
        code = self.sent()[-1]["code"]
        foreign = self.check(challenge, code, self.sandbox.sign_in("wang"))
        missing = self.check("nothing", code)
        self.assertEqual((foreign.status, foreign.body), (missing.status, missing.body))
        self.assertEqual(foreign.problem, "unknown-challenge")


if __name__ == "__main__":
    unittest.main()
