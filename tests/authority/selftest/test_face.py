"""Signing in by name, number and face: what must be there, what the answers tell and what they do not, how often."""
import base64
import datetime
import unittest

from bundles import jpeg
from sandbox_test_case import SandboxTestCase

MORNING = datetime.datetime(2028, 3, 1, 9, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
DAY = 24 * 3600
CONSENT = {"id": "consent.face", "version": "2026-11-sample-1", "sha256": "ab" * 32, "accepted_at": "2026-11-27T09:00:00+08:00"}


def picture(after_ms=0, content=None):
    return {"after_ms": after_ms, "jpeg": base64.b64encode(content or jpeg(640, 560, 30_000)).decode()}


def question(**changed):
    asked = {"client_id": "kaban-kiosk", "name": "张测试", "id_type": "resident", "id_number": "11010519491231002X",
             "consent": CONSENT, "pictures": [picture(0), picture(400), picture(800)], **changed}
    return {name: value for name, value in asked.items() if value is not None}


class Face(SandboxTestCase):
    days = 0

    def setUp(self):
        super().setUp()
        Face.days += 10  # the sandbox remembers what did not match; every test has days of its own
        self.at(0)

    def at(self, seconds):
        self.sandbox.set_clock(MORNING + datetime.timedelta(days=Face.days, seconds=seconds))

    def ask(self, **changed):
        return self.sandbox.post_json("/v1/identity/face", question(**changed))

    def judged(self, **changed):
        answer = self.ask(**changed)
        self.assertEqual((answer.status, answer.headers["cache-control"]), (200, "no-store"))
        return answer.json["result"], answer.json["tries_left"], "access_token" in answer.json

    def forced(self, result, times=1):
        self.sandbox.set_faults({"fault": "face-result", "result": result, "times": times})

    def test_who_matches_is_signed_in_as_after_any_other_way(self):
        """LOG-09, LOG-20"""
        answer = self.ask()
        self.assertEqual((answer.json["result"], answer.json["tries_left"], answer.json["token_type"]), ("matched", 3, "Bearer"))
        profile = self.sandbox.call("GET", "/v1/me", headers={"Authorization": "Bearer " + answer.json["access_token"]})
        self.assertEqual((profile.status, profile.json["name"]), (200, "张测试"))

    def test_answer_does_not_tell_what_differs(self):
        """LOG-24: a wrong name, a number that nobody knows and a face of somebody else are answered alike."""
        self.forced("not_matched")
        answers = [self.ask().json, self.ask(name="王测试", id_number="110101198503120033"[:-1] + "3").json,
                   self.ask(name="李测试", id_number="110101199001010015").json]
        self.assertEqual(answers[0], {"result": "not_matched", "tries_left": 2})
        self.assertEqual(answers[2], answers[0])
        self.assertEqual(set(answers[1]) - {"access_token", "token_type", "expires_in"}, {"result", "tries_left"})

    def test_three_that_do_not_match_are_all_for_an_identity_and_day(self):
        """LOG-24: counted for the identity, whatever kiosk asks, and again the next day."""
        self.forced("not_matched", times=3)
        self.assertEqual([self.judged()[:2] for _ in range(3)], [("not_matched", 2), ("not_matched", 1), ("not_matched", 0)])
        self.assertEqual(self.judged(), ("tries_used_up", 0, False))
        self.assertEqual(self.judged(name="王测试", id_number="110101198503120033")[0], "matched")
        self.at(DAY)
        self.assertEqual(self.judged(), ("matched", 3, True))

    def test_picture_without_a_usable_face_is_not_counted(self):
        self.forced("no_usable_face", times=4)
        self.assertEqual([self.judged() for _ in range(4)], [("no_usable_face", 3, False)] * 4)

    def test_nothing_is_compared_without_the_record_of_the_consent(self):
        """LOG-25"""
        for consent in (None, {}, {**CONSENT, "sha256": "short"}, {**CONSENT, "accepted_at": "today"}, {**CONSENT, "version": ""}):
            answer = self.ask(consent=consent)
            self.assertEqual((answer.status, answer.problem), (400, "not-authorised"), consent)

    def test_question_that_is_not_whole_is_refused(self):
        few, many = [picture()] * 2, [picture()] * 6
        large, narrow = [picture(content=jpeg(640, 560, 200_001))] * 3, [picture(content=jpeg(399, 560, 30_000))] * 3
        noise = [picture(content=b"no picture at all")] * 3
        for changed in ({"pictures": few}, {"pictures": many}, {"pictures": large}, {"pictures": narrow}, {"pictures": noise},
                        {"pictures": None}, {"name": None}, {"id_number": "1101051949123100"}, {"id_type": "passport"},
                        {"client_id": "a b"}):
            answer = self.ask(**changed)
            self.assertEqual((answer.status, answer.problem), (400, "bad-request"), list(changed))

    def test_typed_name_and_number_need_a_mobile_proven_by_this_kiosk(self):
        """LOG-20 (c)"""
        challenge = self.sandbox.post_json("/v1/sms/codes", {"mobile": "13912345601"}).json["challenge"]
        refused = self.ask(sms_challenge=challenge)
        self.assertEqual((refused.status, refused.problem), (403, "mobile-not-proven"))
        code = self.sandbox.request("GET", "/sandbox/sms").json[-1]["code"]
        other = self.sandbox.call("POST", f"/v1/sms/codes/{challenge}/check", bundle_kiosk="kiosk-2",
                                  headers={"Content-Type": "application/json"}, body='{"code":"' + code + '"}')
        self.assertEqual(other.status, 404)
        self.assertEqual(self.sandbox.post_json(f"/v1/sms/codes/{challenge}/check", {"code": code}).json, {"verified": True})
        self.assertEqual(self.judged(sms_challenge=challenge)[0], "matched")
        self.at(301)
        self.assertEqual(self.ask(sms_challenge=challenge).status, 403)


if __name__ == "__main__":
    unittest.main()
