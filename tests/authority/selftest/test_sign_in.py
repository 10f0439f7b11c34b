"""Signing in with the device authorization grant (RFC 8628): codes, polls, tokens."""
import re
import unittest

from sandbox import FORM
from sign_in_test_case import SignInTestCase


class Codes(SignInTestCase):
    def test_code_comes_with_all_that_the_kiosk_shows(self):
        """LOG-01, LOG-26"""
        answer = self.sandbox.ask_for_code()
        code = answer.json
        self.assertEqual(answer.headers["cache-control"], "no-store")
        self.assertRegex(code["user_code"], "^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$")
        self.assertGreaterEqual(len(code["device_code"]), 43)
        self.assertEqual(code["verification_uri"], self.sandbox.url + "/phone")
        self.assertEqual(code["verification_uri_complete"], f"{self.sandbox.url}/phone/{code['user_code']}")
        self.assertEqual((code["expires_in"], code["interval"]), (120, 2))
        other = self.code()
        self.assertNotEqual(other["user_code"], code["user_code"])
        self.assertNotEqual(other["device_code"], code["device_code"])

    def test_request_that_cannot_be_used_is_refused_as_oauth_says(self):
        path = "/v1/oauth/device_authorization"
        good = "client_id=kaban-kiosk&scope=openid"
        for body, error in (("scope=openid", "invalid_request"), ("client_id=kaban-kiosk", "invalid_request"),
                            ("", "invalid_request"), (good + "&scope=openid", "invalid_request"),
                            ("client_id=%4&scope=openid", "invalid_request"),
                            ("client_id=a%20b&scope=openid", "invalid_client"),
                            ("client_id=kaban-kiosk&scope=email", "invalid_scope"),
                            (good + "&x=" + "y" * 10_000, "invalid_request")):
            with self.subTest(body[:60]):
                self.assert_oauth_error(self.sandbox.call("POST", path, headers={"Content-Type": FORM}, body=body), error)
        plain = self.sandbox.call("POST", path, headers={"Content-Type": "text/plain"}, body=good)
        self.assert_oauth_error(plain, "invalid_request")
        self.assert_oauth_error(self.sandbox.request("POST", path, {"Content-Type": FORM}, good), "invalid_request")
        charset = self.sandbox.call("POST", path, headers={"Content-Type": FORM + "; charset=UTF-8"}, body=good)
        self.assertEqual(charset.status, 200)

    def test_other_methods_are_not_known(self):
        answer = self.sandbox.call("GET", "/v1/oauth/token")
        self.assertEqual((answer.status, answer.headers["allow"]), (405, "POST"))


class Polls(SignInTestCase):
    def test_pending_scanned_confirmed_token(self):
        """LOG-26: opening the page on the phone is told to the kiosk."""
        code = self.code()
        pending = self.sandbox.poll(code["device_code"])
        self.assert_oauth_error(pending, "authorization_pending")
        self.assertNotIn("scanned", pending.json)
        self.assertEqual(self.sandbox.phone("scan", user_code=code["user_code"]).json["state"], "scanned")
        self.at(10)
        scanned = self.sandbox.poll(code["device_code"])
        self.assert_oauth_error(scanned, "authorization_pending")
        self.assertIs(scanned.json["scanned"], True)
        self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang")
        token = self.sandbox.poll(code["device_code"])
        self.assertEqual((token.status, token.headers["cache-control"]), (200, "no-store"))
        self.assertEqual((token.json["token_type"], token.json["expires_in"]), ("Bearer", 3600))
        self.assertEqual(set(token.json), {"access_token", "token_type", "expires_in"})

    def test_device_code_is_used_once(self):
        """SEC-80"""
        code = self.code()
        self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang")
        self.assertEqual(self.sandbox.poll(code["device_code"]).status, 200)
        for _ in range(2):
            self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "invalid_grant")

    def test_refusal_on_the_phone_is_told(self):
        code = self.code()
        self.sandbox.phone("deny", user_code=code["user_code"])
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "access_denied")
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "access_denied")

    def test_too_fast_a_poll_makes_the_interval_longer(self):
        """RFC 8628, 3.5"""
        self.sandbox.set_faults({"fault": "oauth-no-interval"})  # 5 s, which leaves a slow machine some room
        code = self.code()["device_code"]
        self.assert_oauth_error(self.sandbox.poll(code), "authorization_pending")
        for seconds, error in ((2, "slow_down"), (8, "slow_down"), (35, "authorization_pending"), (44, "slow_down"),
                               (80, "authorization_pending")):  # where 5 s, then 10 s, 15 s, 15 s and 20 s are asked for
            self.at(seconds)
            with self.subTest(seconds):
                self.assert_oauth_error(self.sandbox.poll(code), error)

    def test_code_expires_by_the_sandbox_clock(self):
        code = self.code()
        self.at(110)
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "authorization_pending")
        self.at(120)
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "expired_token")
        self.assertEqual(self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang").problem, "code-expired")

    def test_confirmed_but_never_polled_code_expires_too(self):
        """SEC-80: approval does not outlive the code."""
        code = self.code()
        self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang")
        self.at(121)
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "expired_token")

    def test_code_belongs_to_the_kiosk_and_client_that_asked(self):
        """SEC-80: a code that was photographed or relayed is worth nothing elsewhere."""
        code = self.code()
        self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang")
        self.assert_oauth_error(self.sandbox.poll(code["device_code"], kiosk="kiosk-2"), "invalid_grant")
        self.assert_oauth_error(self.sandbox.poll(code["device_code"], client_id="other"), "invalid_grant")
        self.assert_oauth_error(self.sandbox.poll("nonsense"), "invalid_grant")
        self.assertEqual(self.sandbox.poll(code["device_code"]).status, 200)

    def test_poll_that_cannot_be_used_is_refused(self):
        code = self.code()["device_code"]
        self.assert_oauth_error(self.sandbox.poll(code, grant_type="password"), "unsupported_grant_type")
        self.assert_oauth_error(self.sandbox.poll(""), "invalid_request")
        self.assert_oauth_error(self.sandbox.poll(code, client_id=""), "invalid_request")
        self.assert_oauth_error(self.sandbox.poll(code, client_id="a b"), "invalid_client")

    def test_asking_is_counted_by_route_and_not_as_an_upload(self):
        """REL-38"""
        before = self.sandbox.stats()
        self.sandbox.poll(self.code()["device_code"])
        after = self.sandbox.stats()
        for route in ("POST /v1/oauth/device_authorization", "POST /v1/oauth/token"):
            self.assertEqual(after["requests"][route], before["requests"].get(route, 0) + 1)
        self.assertEqual((after["posts"], after["by_key"]), (before["posts"], before["by_key"]))


class Tokens(SignInTestCase):
    def assert_not_signed_in(self, answer, challenge):
        self.assertEqual((answer.status, answer.problem), (401, "not-signed-in"))
        self.assertEqual(answer.headers["www-authenticate"], challenge)

    def me(self, headers=None, kiosk="kiosk-1"):
        return self.sandbox.call("GET", "/v1/me", kiosk, headers)

    def test_call_without_a_valid_token_is_refused(self):
        self.assert_not_signed_in(self.me(), "Bearer")
        self.assert_not_signed_in(self.me({"Authorization": "Basic eDp5"}), "Bearer")
        self.assert_not_signed_in(self.me({"Authorization": "Bearer nonsense"}), 'Bearer error="invalid_token"')
        self.assert_not_signed_in(self.sandbox.post_json("/v1/eligibility", {}), "Bearer")
        for path in ("/v1/sms/codes", "/v1/sms/codes/x/check"):  # without a token they belong to the kiosk
            with self.subTest(path):
                nonsense = {"Authorization": "Bearer nonsense"}
                self.assert_not_signed_in(self.sandbox.post_json(path, {}, nonsense), 'Bearer error="invalid_token"')

    def test_token_expires_by_the_sandbox_clock(self):
        token = self.sandbox.sign_in()
        self.at(3590)
        self.assertEqual(self.me(token).status, 200)
        self.at(3602)
        self.assert_not_signed_in(self.me(token), 'Bearer error="invalid_token"')

    def test_token_belongs_to_the_kiosk_that_signed_in(self):
        """SEC-80"""
        token = self.sandbox.sign_in()
        self.assert_not_signed_in(self.me(token, kiosk="kiosk-2"), 'Bearer error="invalid_token"')

    def test_restart_ends_every_sign_in(self):
        token = self.sandbox.sign_in()
        self.sandbox.restart()
        self.at(0)
        self.assert_not_signed_in(self.me(token), 'Bearer error="invalid_token"')

    def test_token_says_nothing_about_the_person(self):
        token = self.sandbox.sign_in()["Authorization"].removeprefix("Bearer ")
        self.assertTrue(re.fullmatch("[A-Za-z0-9_-]{43}", token))


class SignInFaults(SignInTestCase):
    def test_slow_down_is_answered_even_to_a_patient_kiosk(self):
        code = self.code()
        self.sandbox.phone("confirm", user_code=code["user_code"], person="zhang")
        self.sandbox.set_faults({"fault": "oauth-slow-down"})
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "slow_down")
        self.assertEqual(self.sandbox.poll(code["device_code"]).status, 200)
        self.assertEqual(self.sandbox.fault_hits(), [1])

    def test_code_without_an_interval_is_polled_every_five_seconds(self):
        """RFC 8628, 3.2"""
        self.sandbox.set_faults({"fault": "oauth-no-interval"})
        code = self.code()
        self.assertNotIn("interval", code)
        self.assertEqual(self.sandbox.fault_hits(), [1])
        self.sandbox.poll(code["device_code"])
        self.at(3)
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "slow_down")
        self.assertIn("interval", self.code())


if __name__ == "__main__":
    unittest.main()
