"""The published contract against what is served: every call, and no other."""
import os
import re
import unittest

from sandbox_test_case import SandboxTestCase


def published_calls():
    """"POST /v1/uploads" for every operation of openapi.yaml; the standard library reads no YAML, and need not."""
    with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "openapi.yaml"), encoding="utf-8") as file:
        lines = file.read().split("\ncomponents:")[0].splitlines()
    path, calls = None, set()
    for line in lines:
        if found := re.fullmatch(r"  (/\S+):", line):
            path = found[1]
        elif path and (found := re.fullmatch(r"    (get|head|options|post|put|patch|delete):", line)):
            calls.add(f"{found[1].upper()} {path}")
    return calls


class Contract(SandboxTestCase):
    def test_every_published_call_is_served_and_no_other(self):
        bundle = self.device.bundle()
        self.sandbox.call("OPTIONS", "/v1/uploads")
        location = self.sandbox.create(bundle).headers["location"]
        self.sandbox.head(location)
        self.sandbox.patch(location, 0, bundle.sealed)
        self.sandbox.look_up(bundle)
        token = self.sandbox.sign_in()
        self.sandbox.call("GET", "/v1/me", headers=token)
        self.sandbox.post_json("/v1/eligibility", {}, token)
        self.sandbox.call("GET", "/v1/profile/photo", headers=token)
        self.sandbox.call("POST", "/v1/pictures/id_emblem/verdict", headers=token)
        self.sandbox.call("GET", "/v1/lists/banks")
        challenge = self.sandbox.post_json("/v1/sms/codes", {"mobile": "13900000000"}, token).json["challenge"]
        self.sandbox.post_json(f"/v1/sms/codes/{challenge}/check", {"code": "000000"}, token)
        served = {route for route in self.sandbox.stats()["requests"] if "no such" not in route}
        self.assertGreater(len(served), 10)
        self.assertEqual(published_calls(), served)

    def test_every_call_asks_for_the_headers_of_a_kiosk(self):
        for call in published_calls():
            method, path = call.split(" ")
            with self.subTest(call):
                answer = self.sandbox.request(method, re.sub("{[^}]*}", "x", path))
                self.assertEqual(answer.status, 400)

    def test_person_is_named_in_no_address(self):
        """No personal data in URLs: what a call is about is in its body or behind its token."""
        for call in published_calls():
            self.assertLessEqual(set(re.findall("{([^}]*)}", call)), {"id", "key", "list", "challenge", "slot"}, call)


if __name__ == "__main__":
    unittest.main()
