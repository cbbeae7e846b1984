import Testing

@testable import Mail

@Suite("Hostile mail")
struct HostileTests {
    private static let start = "From: a@example.org\nSubject: s\n"

    @Test("of a hundred thousand fields keeps the first")
    func fields() throws {
        let message = try Letter.message(Self.start + String(repeating: "X-A: b\n", count: 100_000) + "\nbody\n")
        #expect(message.structure.header.fields.count == Header.mostFields)
        #expect(try message.text() == "body")
    }

    @Test("of lines of megabytes keeps the beginning of a field and all of a body")
    func lines() throws {
        let long = String(repeating: "y", count: 5 << 20)
        let message = try Letter.message("From: a@example.org\nSubject: \(long)\nTo: \(long)\n\n\(long)\n")
        #expect(message.subject?.count == Header.longestValue - "Subject: ".count)
        #expect(try message.text().utf8.count == MailMessage.longestText)
        let folded = Self.start + "X: " + String(repeating: "\n z", count: 500_000) + "\n\nbody\n"
        #expect(try Letter.message(folded).text() == "body")
    }

    @Test("of a hundred thousand parts tells the first apart")
    func parts() throws {
        let message = try Letter.message(
            Self.start + "Content-Type: multipart/mixed; boundary=b\n\n"
                + String(repeating: "--b\n\nx\n", count: 100_000))
        #expect(message.structure.parts.count == MailStructure.mostParts)
        #expect(message.structure.isCut)
        #expect(try !message.text().isEmpty)
    }

    @Test("of parts within parts, fifty thousand deep, is told apart to a depth")
    func depth() throws {
        let boxes = (0..<50_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
        let multipart = try MailStructure(Letter.bytes(Self.start + boxes + "\nx\n"))
        #expect(multipart.isCut)
        let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 50_000)
        let nested = try MailStructure(Letter.bytes(Self.start + messages + "\nx\n"))
        #expect(nested.isCut)
        #expect(nested.parts.count <= MailStructure.deepest + 1)
    }

    @Test("of NUL bytes, of no end, of a boundary of nothing is read for what it is")
    func odd() throws {
        #expect(try Letter.message("From: a\u{0}@example.org\n\na\u{0}b\n").text() == "ab")
        #expect(try Letter.message("From: a@example.org").text() == "")
        let empty = try Letter.message(Self.start + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nx\n")
        #expect(empty.structure.parts.count == 1)
        let long = String(repeating: "b", count: 15_000)
        let boundary = try Letter.message(
            Self.start + "Content-Type: multipart/mixed; boundary=\(long)\n\n--\(long)\n\nx\n--\(long)--\n")
        #expect(try boundary.text() == "x")
    }

    @Test("of words that are none of a header gives a text of a bounded length")
    func words() throws {
        let words = String(repeating: "=?utf-8?q?a?= ", count: 700_000)
        #expect(
            (try Letter.message("From: a@example.org\nSubject: \(words)\n\n").subject?.count ?? 0) < Header.longestValue
        )
        let open = String(repeating: "=?utf-8?q?", count: 100_000)
        #expect(try Letter.message("From: a@example.org\nSubject: \(open)\n\n").subject != nil)
    }

    @Test("of HTML that never closes anything ends", .timeLimit(.minutes(1)))
    func html() throws {
        for text in ["<", "<!--", "<script>", "&", "<a href='", "</", "<head>", "&#x110000;", "<b "] {
            let message = try Letter.message(
                "From: a@example.org\nContent-Type: text/html\n\n" + String(repeating: text, count: 20_000) + "\n")
            _ = try message.text()
        }
    }

    private static let samples: [String] = [
        Letter.crlf(
            """
            Received: from a by mx.example.nl; Thu, 5 Mar 2026 10:00:00 +0100
            From: =?utf-8?Q?Ren=C3=A9?= <rene@example.org>
            Subject: =?iso-8859-1?B?Y2Fm6Q==?= and more
            Message-ID: <1@example.org>
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            Ik wil inzage =80 =
            in alles.
            --b
            Content-Type: message/rfc822

            From: inner@example.org
            Content-Type: text/html

            <p>Hallo &eacute;</p>
            --b
            Content-Type: application/octet-stream; name*0*=utf-8''caf%C3; name*1*=%A9
            Content-Transfer-Encoding: base64

            QUJDREVGRw==
            --b--
            """),
        "From a@example.nl Thu Mar  5 10:00:00 2026\nFrom: x@example.org\n\n>From here\n\n"
            + "From a@example.nl Thu Mar  5 10:00:00 2026\n\n",
    ]

    @Test("of whatever bytes is read to its end, within its bounds", .timeLimit(.minutes(2)), arguments: 0..<40)
    func random(seed: Int) throws {
        var random = SeededNumbers(UInt64(seed))
        for round in 0..<30 {
            var bytes = Array(Self.samples[round % Self.samples.count].utf8)
            for _ in 0..<Int.random(in: 1...30, using: &random) { Self.mutate(&bytes, &random) }
            let source = MemoryBytes(bytes)
            var mailbox = Mailbox(source)
            var end = 0
            while let place = try mailbox.next() {
                #expect(place.range.lowerBound >= end && place.range.upperBound <= bytes.count)
                end = place.range.upperBound
                try Self.read(ByteSlice(source, place.range))
            }
            try Self.read(source)
        }
    }

    @Test("cut off anywhere is read in a bounded number of steps, and all that there is can still be kept")
    func truncated() throws {
        for sample in Self.samples {
            let bytes = Array(sample.utf8)
            for length in stride(from: 0, through: bytes.count, by: 3) {
                let source = CountedBytes(Array(bytes[..<length]))
                _ = try? MailMessage(source)
                // One pass for the structure, in pieces that may be read again at their edges.
                #expect(source.taken <= 2 * length + 64, "\(length) of \(bytes.count)")
                try Self.read(source)
                #expect(try source.bytes(0..<length) == Array(bytes[..<length]))
            }
        }
    }

    private static func read(_ source: any ByteSource) throws {
        _ = try MailFingerprint(source)
        guard let message = try? MailMessage(source) else { return }
        _ = (message.sender, message.subject, message.messageID, message.claimed)
        _ = ReceivedLine.topmost(by: ["mx.example.nl"], in: message.structure.header)
        #expect(try message.text().utf8.count <= 4 * MailMessage.longestText)
        for part in message.structure.parts {
            #expect(part.range.lowerBound >= 0 && part.range.upperBound <= source.length)
            #expect(try Letter.content(part, of: message).count <= part.range.count)
        }
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let length = min(Int.random(in: 0...40, using: &random), bytes.count - place)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place..<place + length)
        case 1:
            bytes.insert(contentsOf: bytes[place..<place + length], at: Int.random(in: 0...bytes.count, using: &random))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        default:
            let words = [
                "\r\n", "\n\n", "--b", "--b--\n", "=?utf-8?B?", "?=", "\"", "(", "boundary=", ";", "\u{0}", "=", "<",
                "From ",
            ]
            bytes.insert(contentsOf: Array((words.randomElement(using: &random) ?? "").utf8), at: place)
        }
    }

    @Test("that says base64 and is none, or names a set that nobody knows, says which part can't be read and why")
    func brokenParts() throws {
        let broken = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nDit is !! geen base64 ??\n"
        let unknown = "Content-Type: text/plain; charset=klingon-8\n\nleesbaar genoeg\n"
        let sound = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSGFsbG8h\nLg==\n-- foot!\n"
        let message = try Letter.message(
            Self.start
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\(broken)--b\n\(unknown)--b\n\(sound)--b--\n")
        #expect(
            try message.unreadParts() == [
                UnreadPart(number: 1, mediaType: "text/plain", reason: .notBase64),
                UnreadPart(number: 2, mediaType: "text/plain", reason: .unknownCharset),
            ])
        let text = try message.text()
        #expect(text.contains("leesbaar genoeg") && text.contains("Hallo!"))
        // What was made of bytes that are no base64 is not shown as words.
        #expect(text.split(separator: "\n\n").count == 2)
        #expect(try Letter.message(Self.start + sound).unreadParts().isEmpty)
        #expect(try Letter.message(Self.start + "Content-Transfer-Encoding: base64\n\nSGFsb").unreadParts().count == 1)
    }
}
