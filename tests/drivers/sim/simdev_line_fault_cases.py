"""Faults of the line and of single frames (section 8.3): each does what it says, as often as it says, then is over."""
import time

import simdev_client
from simdev_client import request
from simdev_selftest import ReaderTest

DONE = bytes.fromhex("AAAAAA9669000400009094")


class LineFaults(ReaderTest):
    def raw(self, body_hex, count=len(DONE)):
        """The `count` bytes that come back for a request, and whatever comes with them."""
        self.port.write(request(body_hex))
        return self.port.read_and_nothing_more(count)

    def healthy(self):
        self.assertEqual(self.port.ask("11FF"), DONE)

    def test_silence_strikes_its_command_only_and_its_times_only(self):
        self.sim.fault("silence", "on=11FF", "times=2")
        self.assertEqual(self.port.status("2001"), 0x80)
        for _ in range(2):
            self.port.write(request("11FF"))
            self.assertEqual(self.port.read_some(simdev_client.QUIET), b"")
        self.healthy()

    def test_forever_lasts_until_clear(self):
        self.sim.fault("bad_checksum", "times=-1")
        for _ in range(5):
            self.assertEqual(self.raw("11FF"), DONE[:-1] + b"\x95")
        self.sim.fault("clear")
        self.healthy()

    def test_silence_does_not_perform_the_command_and_partial_0_does(self):
        for fault, then in (("silence", 0x41), ("partial", 0x90)):
            self.bring_to("FOUND")
            self.sim.fault(fault, "on=2002", *(["n=0"] if fault == "partial" else []))
            self.port.write(request("2002"))
            self.assertEqual(self.port.read_some(simdev_client.QUIET), b"")
            self.assertEqual(self.port.status("3001"), then, fault)

    def test_late_answer_comes_late_and_before_the_next_one(self):
        self.sim.fault("late", "ms=300", "on=12FF")
        begun = time.monotonic()
        self.port.write(request("12FF"))
        self.assertEqual(self.port.read_some(0.1), b"")
        self.port.write(request("11FF"))
        self.assertEqual(len(self.port.read_frame()), 27)
        self.assertGreaterEqual(time.monotonic() - begun, 0.3)
        self.assertEqual(self.port.read_frame(), DONE)

    def test_partial_sends_the_beginning(self):
        for count in (1, 4, 5, 6, 7, 9):
            self.sim.fault("partial", "n=%d" % count)
            self.assertEqual(self.raw("11FF", count), DONE[:count])

    def test_slow_keeps_its_distance(self):
        self.sim.fault("slow", "ms=20")
        begun = time.monotonic()
        self.healthy()
        self.assertGreaterEqual(time.monotonic() - begun, 0.2)
        self.bring_to("SELECTED")
        self.sim.fault("slow", "ms=100", "gaps=2")
        begun = time.monotonic()
        self.assertEqual(len(self.port.ask("3001")), 1295)
        self.assertGreaterEqual(time.monotonic() - begun, 0.2)

    def test_chunks_keep_every_byte_and_follow_the_seed(self):
        self.bring_to("SELECTED")
        whole = self.port.ask("3001")
        self.sim.fault("chunks", "seed=7")
        self.assertEqual(self.port.ask("3001"), whole)

    def test_bit_flip_flips_one_bit_named_or_random(self):
        self.sim.fault("bit_flip", "k=9")
        self.assertEqual(self.raw("11FF"), DONE[:1] + b"\xA8" + DONE[2:])
        seen = []
        for seed in (1, 2, 1):
            self.sim.fault("bit_flip", "seed=%d" % seed)
            reply = self.raw("11FF")
            self.assertEqual(sum(bin(a ^ b).count("1") for a, b in zip(reply, DONE)), 1)
            seen.append(reply)
        self.assertEqual(seen[0], seen[2])
        self.assertNotEqual(seen[0], seen[1])

    def test_noise_before_after_and_between(self):
        self.sim.fault("noise_before", "hex=AAAAAA96")
        self.assertEqual(self.raw("11FF", 15), bytes.fromhex("AAAAAA96") + DONE)
        self.sim.fault("noise_before", "n=9", "seed=3")
        noisy = self.raw("11FF", 20)
        self.assertEqual((len(noisy), noisy[9:]), (20, DONE))
        self.sim.fault("noise_after", "hex=00FF")
        self.assertEqual(self.raw("11FF", 13), DONE + b"\x00\xFF")
        self.sim.fault("noise_between", "hex=55", "ms=80")
        begun = time.monotonic()
        self.port.write(request("11FF"))
        self.assertEqual(self.port.read_exactly(12), DONE + b"\x55")
        self.assertGreaterEqual(time.monotonic() - begun, 0.08)

    def test_duplicate_comes_twice_once(self):
        self.sim.fault("duplicate")
        self.assertEqual(self.raw("11FF", 22), DONE * 2)
        self.healthy()

    def test_faults_on_one_answer_add_up(self):
        self.sim.fault("duplicate")
        self.sim.fault("bad_checksum")
        self.sim.fault("noise_after", "hex=00")
        self.assertEqual(self.raw("11FF", 23), (DONE[:-1] + b"\x95") * 2 + b"\x00")

    def test_oversize_and_undersize_lie_about_the_length_only(self):
        for fault, length in (("oversize", "FFFF"), ("oversize", "0A00"), ("undersize", "0000"), ("undersize", "0003")):
            self.sim.fault(fault, "len=" + length)
            reply = self.raw("11FF")
            self.assertEqual((reply[:7].hex().upper(), reply[7:-1]), ("AAAAAA9669" + length, DONE[7:-1]))
            self.assertEqual(simdev_client.xor(reply[5:]), 0)

    def test_len_mismatch_spoils_the_inner_lengths(self):
        self.bring_to("SELECTED")
        self.sim.fault("len_mismatch")
        self.healthy()  # nothing to spoil in it: the fault waits for a read
        self.assertEqual(self.port.ask("3001")[10:14].hex(), "01010400")
        self.sim.fault("len_mismatch", "text=0", "photo=1025")
        self.assertEqual(self.port.ask("3001")[10:14].hex(), "00000401")
        self.assertEqual(self.port.ask("3001")[10:14].hex(), "01000400")

    def test_embedded_preamble_lies_in_the_photo(self):
        self.bring_to("SELECTED")
        self.sim.fault("embedded_preamble")
        frame = self.port.ask("3001")
        inner = bytes.fromhex("AAAAAA9669000400008084")
        self.assertEqual(frame[270 + 100:270 + 100 + len(inner)], inner)

    def test_wrong_reply_vendor_odd_and_echo(self):
        self.sim.fault("wrong_reply", "on=2001")
        self.assertEqual(len(self.port.ask("2001")), 27)
        self.sim.fault("wrong_reply", "as=2002")
        self.assertEqual(len(self.port.ask("11FF")), 19)
        self.sim.fault("vendor_odd")
        self.assertEqual(self.raw("11FF", 10).hex().upper(), "AAAAAA96690005050505")
        self.sim.fault("echo")
        self.assertEqual(self.raw("11FF", 21), request("11FF") + DONE)

    def test_percent_strikes_sometimes_and_repeatably(self):
        patterns = []
        for _ in range(2):
            self.sim.fault("clear")
            self.sim.fault("bad_checksum", "times=-1", "percent=50")
            self.port.write(request("11FF") * 8 + request("11FF") * 8)
            replies = self.port.read_exactly(16 * len(DONE))
            patterns.append([replies[i + 10] == 0x95 for i in range(0, len(replies), len(DONE))])
        self.assertEqual(patterns[0], patterns[1])
        self.assertIn(sum(patterns[0]), range(2, 15))
