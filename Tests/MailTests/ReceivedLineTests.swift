import Facts
import Testing

@testable import Mail

@Suite("The line of the organisation's own server")
struct ReceivedLineTests {
    private static func header(_ lines: [String]) throws -> Header {
        try MailStructure(Letter.bytes(lines.map { "Received: \($0)\n" }.joined() + "From: a@example.org\n\nx\n"))
            .header
    }

    @Test("is the topmost by one of its hosts, whatever senders wrote below")
    func topmost() throws {
        let header = try Self.header([
            "from mx.example.nl by inner.example.nl; Thu, 5 Mar 2026 10:00:02 +0100",
            "from out.example.org by MX.example.nl. (Postfix; by evil.example) with ESMTP id 1;\n"
                + "\tThu, 5 Mar 2026 10:00:01 +0100",
            "from forged by mx.example.nl; Mon, 2 Mar 2026 10:00:00 +0100",
        ])
        let found = try #require(ReceivedLine.topmost(by: ["mx.example.nl"], in: header))
        #expect(found.instant == Instant("2026-03-05T09:00:01Z"))
        #expect(ReceivedLine.topmost(by: ["mx.example.org"], in: header) == nil)
        #expect(ReceivedLine.topmost(by: ["evil.example"], in: header) == nil)
        #expect(ReceivedLine.topmost(by: [], in: header) == nil)
    }

    @Test(
        "names a moment that is read strictly",
        arguments: [
            ("Thu, 5 Mar 2026 10:00:00 +0100", "2026-03-05T09:00:00Z"),
            ("5 Mar 2026 10:00 +0000", "2026-03-05T10:00:00Z"),
            ("Thu, 05 MAR 2026 00:30:00 +0100 ", "2026-03-04T23:30:00Z"),
            ("Sun, 31 Dec 2028 23:59:60 GMT", "2028-12-31T23:59:59Z"),
            ("Thu, 29 Feb 2024 10:00:00 -0530", "2024-02-29T15:30:00Z"),
        ])
    func moments(text: String, instant: String) {
        #expect(MailTime.instant(text) == Instant(instant))
    }

    @Test(
        "is no moment where it could be misread",
        arguments: [
            "", "yesterday", "Thu, 5 Mar 26 10:00:00 +0100", "Thu, 29 Feb 2026 10:00:00 +0100",
            "Thu, 5 Mar 2026 24:00:00 +0100", "Thu, 5 Mar 2026 10:61:00 +0100", "Thu, 5 Mar 2026 10:00:00",
            "Thu, 5 Mar 2026 10:00:00 CET", "Thu, 5 Mar 2026 10:00:00 +9900", "5/3/2026 10:00:00 +0100",
            "Thu, 5 Mrt 2026 10:00:00 +0100", "Thu, 5 Mar 2026 1:00:00 +0100", "Thu, -5 Mar 2026 10:00:00 +0100",
        ])
    func noMoments(text: String) {
        #expect(MailTime.instant(text) == nil)
    }

    @Test("counts as the topmost even where its time can't be read, as one below may be the sender's")
    func unreadable() throws {
        let header = try Self.header([
            "from a by mx.example.nl; yesterday", "from a by mx.example.nl; Mon, 2 Mar 2026 10:00:00 +0100",
        ])
        let found = try #require(ReceivedLine.topmost(by: ["mx.example.nl"], in: header))
        #expect(found.instant == nil)
    }

    @Test("is none where it has no host or no time", arguments: ["from a; x", "by", "by ;", "", "from a by b"])
    func none(value: String) {
        #expect(ReceivedLine(Array(value.utf8)).map(\.host) != "b")
    }
}
