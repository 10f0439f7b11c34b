"""What a healthy module does: frames, texts, order, the receiver's rules."""
import base64
import time
import zlib

import simdev_client
from simdev_client import FOREIGN_2017, FOREIGN_2023, HMT, RESIDENT
from simdev_selftest import ReaderTest

NO_CARD = "AAAAAA9669000400008084"
DONE = "AAAAAA9669000400009094"
BAD_COMMAND = "AAAAAA9669000400002125"


class VerifiedFrames(ReaderTest):
    def test_commands_without_card_answer_as_printed(self):
        for body, reply in {
            "11FF": DONE, "61FF50": DONE, "61FF58": DONE, "6000": DONE, "2001": NO_CARD,
            "12FF": "AAAAAA9669001400009005000300F3D6340139300000B168DE3AA6",
            "2002": "AAAAAA9669000400008185", "3001": "AAAAAA9669000400004145", "3003": "AAAAAA9669000400004145",
        }.items():
            self.assertEqual(self.frame(body), reply, body)

    def test_request_frames_are_the_printed_ones(self):
        self.assertEqual(simdev_client.request("2001").hex().upper(), "AAAAAA96690003200122")
        self.assertEqual(simdev_client.request("61FF50").hex().upper(), "AAAAAA9669000461FF50CA")

    def test_bad_commands_answer_21(self):
        for body in ("7777", "2009", "30FF", "6005", "61FF", "61FF5050", "200100", "0000"):
            self.assertEqual(self.frame(body), BAD_COMMAND, body)

    def test_find_and_select_answer_as_printed(self):
        self.sim.insert(RESIDENT)
        self.assertEqual(self.frame("2001"), "AAAAAA9669000800009F0000000097")
        self.assertEqual(self.frame("2002"), "AAAAAA9669000C00009000000000000000009C")

    def test_reads_have_the_printed_checksums(self):
        vectors = (
            (RESIDENT, 0x40D62360, "E9 780CE5C3", "EB AF44856A", "EB 3682185F", "E3 10401B0F"),
            (HMT, 0xBFA5EB6B, "C0 0B77D62B", "C2 DC3FB682", "C2 05CEF876", "CA 04D8FBDD"),
            (FOREIGN_2017, 0xA6F22625, "6F 9B548CA8", "6D 4C1CEC01", "6D BC188CCD", "65 84AFD805"),
            (FOREIGN_2023, 0xAFA09820, "01 4B825B34", "03 9CCA3B9D", "03 5436D09A", "0B 37439BF8"),
        )
        commands = ("3001", "3010", "3010", "3010")
        profiles = ("no-fp", "no-fp", "one-fp", "two-fp")
        lengths = (1295, 1297, 1809, 2321)
        for card, text_crc, *expected in vectors:
            self.bring_to("SELECTED", card)
            for command, profile, length, sums in zip(commands, profiles, lengths, expected):
                self.sim.fault("clear")
                self.sim.fault("profile", "name=" + profile)
                frame = self.port.ask(command)
                self.assertEqual(len(frame), length)
                self.assertEqual("%02X %08X" % (frame[-1], zlib.crc32(frame)), sums, (card["kind"], command, profile))
                text_at = 14 if command == "3001" else 16
                self.assertEqual(zlib.crc32(frame[text_at:text_at + 256]), text_crc)

    def test_new_addresses_answer_as_printed(self):
        self.bring_to("SELECTED")
        self.assertEqual(self.frame("3003"), "AAAAAA9669000400009195")
        self.bring_to("SELECTED", dict(RESIDENT, new_addresses=["测试省样例市新址1号"]))
        own = self.port.ask("3003")
        self.assertEqual((len(own), zlib.crc32(own)), (81, 0x42B242A0))
        for count, total in ((1, 81), (2, 151), (3, 221), (4, 291)):
            self.sim.fault("addr-%d" % count)
            self.assertEqual(len(self.port.ask("3003")), total)
        self.sim.fault("addr-0")
        self.assertEqual(self.port.status("3003"), 0x91)


class StateTable(ReaderTest):
    TABLE = {  # section 8.1; 30 05 answers the same as 30 03, which is 91 for a card without new address
        "2001": (0x80, 0x9F, 0x9F, 0x80, 0x80),
        "2002": (0x81, 0x81, 0x90, 0x81, 0x81),
        "3001": (0x41, 0x41, 0x41, 0x90, 0x90),
        "3010": (0x41, 0x41, 0x41, 0x90, 0x90),
        "3003": (0x41, 0x41, 0x41, 0x91, 0x91),
        "3005": (0x41, 0x41, 0x41, 0x90, 0x90),
        "11FF": (0x90,) * 5,
        "12FF": (0x90,) * 5,
    }
    STATES = ("NO_CARD", "IDLE", "FOUND", "SELECTED", "READ_DONE")

    def test_every_cell(self):
        for command, row in self.TABLE.items():
            for state, expected in zip(self.STATES, row):
                self.bring_to(state)
                self.assertEqual(self.port.status(command), expected, (command, state))

    def test_presence_after_read_is_seen_by_new_address_only(self):
        self.bring_to("READ_DONE")
        self.assertEqual([self.port.status(c) for c in ("2001", "2001", "3003", "3003")], [0x80, 0x80, 0x91, 0x91])
        self.sim.remove()
        self.assertEqual([self.port.status(c) for c in ("3003", "2001")], [0x41, 0x80])

    def test_removal_in_any_state_needs_the_whole_cycle_again(self):
        for state in ("IDLE", "FOUND", "SELECTED", "READ_DONE"):
            self.bring_to(state)
            self.sim.remove()
            self.assertEqual([self.port.status(c) for c in ("2001", "2002", "3001")], [0x80, 0x81, 0x41], state)
            self.sim.insert(RESIDENT)
            self.assertEqual(self.port.status("3001"), 0x41, state)
            self.assertEqual([self.port.status(c) for c in ("2001", "2002", "3001")], [0x9F, 0x90, 0x90], state)

    def test_reset_boots_and_lets_the_card_be_found_again(self):
        self.bring_to("READ_DONE")
        self.assertEqual(self.port.status("10FF"), 0x90)
        self.port.wait_ready()
        self.assertEqual(self.port.status("2001"), 0x9F)

    def test_profiles_change_find_and_numbers(self):
        self.bring_to("READ_DONE")
        self.sim.fault("profile", "name=refind")
        self.assertEqual([self.port.status(c) for c in ("2001", "2002")], [0x9F, 0x90])
        self.sim.fault("sn-nonzero")
        numbers = {}
        for name, card in (("a", RESIDENT), ("b", HMT), ("a again", RESIDENT)):
            self.sim.remove()
            self.sim.insert(card)
            iin, serial = self.port.ask("2001")[10:-1], self.port.ask("2002")[10:-1]
            self.assertNotEqual((iin, serial), (bytes(4), bytes(8)))
            management = self.port.ask("3005")
            self.assertEqual((len(management), management[10:22]), (39, iin + serial))
            numbers[name] = serial
        self.assertEqual(numbers["a"], numbers["a again"])
        self.assertNotEqual(numbers["a"], numbers["b"])

    def test_other_card_is_found_but_not_accepted(self):
        self.sim.insert({"kind": "other"})
        self.assertEqual([self.port.status(c) for c in ("2001", "2002", "3001")], [0x9F, 0x40, 0x41])


class Receiver(ReaderTest):
    def test_request_in_single_bytes_is_understood(self):
        for byte in simdev_client.request("2001"):
            self.port.write(bytes([byte]))
        self.assertEqual(self.port.read_frame().hex().upper(), NO_CARD)

    def test_several_requests_at_once_are_answered_in_order(self):
        self.port.write(b"".join(simdev_client.request(c) for c in ("2001", "11FF", "12FF")))
        self.assertEqual([self.port.read_frame()[9] for _ in range(3)], [0x80, 0x90, 0x90])

    def test_noise_and_extra_sync_bytes_before_a_request_are_skipped(self):
        for noise in ("00FF5A", "AA", "AAAAAAAA", "AAAA96", "AAAAAA96AA"):
            self.port.write(bytes.fromhex(noise) + simdev_client.request("2001"))
            self.assertEqual(self.port.read_frame().hex().upper(), NO_CARD, noise)

    def test_bad_checksum_answers_10(self):
        self.port.write(simdev_client.request("2001")[:-1] + b"\x21")
        self.assertEqual(self.port.read_frame().hex().upper(), "AAAAAA9669000400001014")

    def test_impossible_length_answers_11(self):
        for length in ("0000", "0002", "FFFF"):
            self.port.write(bytes.fromhex("AAAAAA9669" + length))
            self.assertEqual(self.port.read_frame().hex().upper(), "AAAAAA9669000400001115")

    def test_short_frame_answers_11_after_half_a_second_of_silence(self):
        begun = time.monotonic()
        self.port.write(simdev_client.request("2001")[:8])
        self.assertEqual(self.port.read_frame().hex().upper(), "AAAAAA9669000400001115")
        self.assertGreaterEqual(time.monotonic() - begun, 0.5)
        self.assertEqual(self.port.status("11FF"), 0x90)


class CardFiles(ReaderTest):
    def text_of(self, card):
        self.bring_to("SELECTED", card)
        return self.port.ask("3001")[14:270]

    def test_surrogate_pairs_private_use_and_inner_spaces_stay(self):
        text = self.text_of({"kind": "resident", "name": "张\U00020000\uE000·A B"})
        self.assertEqual(text[:30], "张\U00020000\uE000·A B".encode("utf-16-le") + b" \0" * 7)

    def test_blank_fields_are_spaces(self):
        self.assertEqual(self.text_of({"kind": "resident"}), b" \0" * 128)

    def test_sex_codes(self):
        for word, code in {"male": "1", "female": "2", "unknown": "0", "unstated": "9"}.items():
            self.assertEqual(self.text_of({"kind": "resident", "sex": word})[30:32], code.encode("utf-16-le"))

    def test_long_english_name_goes_on_in_its_second_field(self):
        name = "ABCDEFGHIJ" * 4 + "KLMNOP"
        text = self.text_of({"kind": "foreign-2023", "name_en": name})
        self.assertEqual((text[52:122] + text[220:242]).decode("utf-16-le"), name)

    def test_photo_and_raw_text_arrive_unchanged(self):
        photo, raw = bytes(i * 7 % 256 for i in range(1024)), bytes.fromhex("00D8" * 128)
        self.bring_to("SELECTED", {"text_hex": raw.hex(), "photo": base64.b64encode(photo).decode()})
        frame = self.port.ask("3001")
        self.assertEqual((frame[14:270], frame[270:1294]), (raw, photo))

    def test_bad_files_are_refused_and_the_old_card_stays(self):
        self.bring_to("IDLE")
        for bad in (dict(RESIDENT, name="字" * 16), dict(RESIDENT, name="\U00020000" * 8), dict(RESIDENT, sex="x"),
                    dict(RESIDENT, photo="AAAA"), dict(RESIDENT, photo="!!!!"), dict(RESIDENT, kind="passport"),
                    dict(RESIDENT, nmae="x"), dict(RESIDENT, birth_date="19000101"), {"text_hex": "00"}, {}, [],
                    dict(RESIDENT, new_addresses=["址"] * 5), dict(RESIDENT, new_addresses=["址" * 36])):
            result = self.sim.run("card", "insert", self.sim.card_file(bad))
            self.assertEqual(result.returncode, 1, bad)
            self.assertIn("kaban-simdev: ", result.stderr)
        self.assertEqual(self.port.status("2001"), 0x9F)
