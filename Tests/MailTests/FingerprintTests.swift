import Testing

@testable import Mail

@Suite("What tells messages apart that have no name")
struct FingerprintTests {
    @Test("does not depend on how lines end, nor on empty ones behind the last")
    func ends() throws {
        let text = "A: 1\nB: 2\n\nbody\n\nmore\n"
        let print = try MailFingerprint(Letter.bytes(text))
        #expect(try MailFingerprint(Letter.bytes(Letter.crlf(text))) == print)
        #expect(try MailFingerprint(Letter.bytes(text + "\n\n")) == print)
        #expect(try MailFingerprint(Letter.bytes("A: 1\nB: 2\n\nbody\n\nmore")) == print)
    }

    @Test("depends on everything else")
    func rest() throws {
        let texts = [
            "A: 1\n\nbody\n", "A: 2\n\nbody\n", "A: 1\n\nbodY\n", "A: 1\nbody\n", "A: 1\n\n\nbody\n",
            "A: 1\n\nbo\rdy\n",
            "A: 1\n\nbo\ndy\n", "", "\n", "\nA: 1\n",
        ]
        let prints = try texts.map { try MailFingerprint(Letter.bytes($0)) }
        #expect(Set(prints).count == texts.count - 1, "an empty text and an empty line are alike")
        #expect(prints[0].body == prints[1].body)
    }

    @Test("is the same where a line's end lies across what is read at once")
    func pieces() throws {
        let start = "A: 1\n\n" + String(repeating: "x", count: (256 << 10) - 7)
        #expect(try MailFingerprint(Letter.bytes(start + "\r\ny")) == MailFingerprint(Letter.bytes(start + "\ny")))
        #expect(try MailFingerprint(Letter.bytes(start + "\ry")) != MailFingerprint(Letter.bytes(start + "\ny")))
    }
}
