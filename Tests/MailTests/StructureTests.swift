import Testing

@testable import Mail

@Suite("The parts of a message")
struct StructureTests {
    @Test("of text and attachments, in the order in which they stand", arguments: [false, true])
    func mixed(crlf: Bool) throws {
        let text = """
            From: a@example.org
            Subject: s
            Content-Type: multipart/mixed;
             boundary="out er"

            preamble
            --out er
            Content-Type: multipart/alternative; boundary=in

            --in

            plain
            --in
            Content-Type: text/html

            <p>html</p>
            --in--
            epilogue
            --out er
            Content-Type: application/pdf; name="a.pdf"
            Content-Transfer-Encoding: base64

            QUJD
            RA==
            --out er--
            more
            """
        let message = try Letter.message(crlf ? Letter.crlf(text) : text)
        #expect(message.structure.parts.map(\.mediaType) == ["text/plain", "text/html", "application/pdf"])
        #expect(message.attachments.map(\.fileName) == ["a.pdf"])
        #expect(try message.text() == "plain")
        #expect(try Letter.content(message.attachments[0], of: message) == Array("ABCD".utf8))
    }

    @Test("of HTML alone are read as words, without what is hidden")
    func html() throws {
        let message = try Letter.message(
            """
            From: a@example.org
            Content-Type: text/html; charset=utf-8

            <html><head><title>no</title><style>p { color: red }</style></head>
            <body><p>Ik wil <b>inzage</b> &amp; rust&nbsp;&#8364; &#x20AC; &euro;</p>
            <script>if (a < b) { no() }</script><!-- no --><div>Tweede<br>regel</div>
            1 < 2 &unknown; <a href="https://example.net/?x">hier</a></body></html>
            """)
        #expect(
            try message.text()
                == "Ik wil inzage & rust € € €\n\nTweede\nregel\n1 2 &unknown; hier")
    }

    @Test("keep a message within a message as a file, and read what is in it")
    func nested() throws {
        let message = try Letter.message(
            """
            From: a@example.org
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: message/rfc822

            From: inner@example.org
            Content-Type: multipart/mixed; boundary=c

            --c

            inner text
            --c
            Content-Disposition: attachment; filename=winmail.dat
            Content-Type: application/ms-tnef

            TNEF
            --c--
            --b--
            """)
        #expect(message.structure.parts.map(\.mediaType) == ["message/rfc822", "text/plain", "application/ms-tnef"])
        #expect(message.attachments.map(\.fileName) == [nil, "winmail.dat"])
        #expect(try message.text() == "inner text")
        let inner = String(decoding: try Letter.content(message.structure.parts[0], of: message), as: UTF8.self)
        #expect(inner.hasPrefix("From: inner@example.org\n"))
        #expect(inner.hasSuffix("--c--"))
    }

    @Test("are found where boundaries are missing, repeated or those of the container")
    func broken() throws {
        let cases: [(String, [String])] = [
            // No boundary at all: one text.
            ("Content-Type: multipart/mixed\n\nhello\n", ["multipart/mixed"]),
            // Never closed.
            ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n", ["text/plain"]),
            // The outer boundary ends the inner container.
            (
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                    + "Content-Type: multipart/mixed; boundary=c\n\n--c\n\nx\n"
                    + "--b\n\ny\n--b--\n", ["text/plain", "text/plain"]
            ),
            // Inner and outer have the same.
            (
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                    + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n",
                ["text/plain"]
            ),
            // A boundary in the middle of a header.
            (
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n--b\n\nx\n--b--\n",
                ["text/html", "text/plain"]
            ),
            // No empty line before the text.
            ("Subject: s\nthis is no field\n", ["text/plain"]),
        ]
        for (text, types) in cases {
            let structure = try MailStructure(Letter.bytes("From: a@example.org\n" + text))
            #expect(structure.parts.map(\.mediaType) == types, "\(text)")
        }
    }

    @Test("take fields twice by the first, and names as they are")
    func fields() throws {
        let message = try Letter.message("Subject : one\nSUBJECT: two\nMessage-ID:\n <a@b>\nFrom: x\n\n")
        #expect(message.subject == "one")
        #expect(message.messageID == Array("a@b".utf8))
        #expect(message.sender.address == nil)
        #expect(message.sender.name == "x")
    }

    @Test(
        "are none in what is no message",
        arguments: ["\n\nbody", "no field at all", "\u{0}\u{1}\u{2}", " folded: first"])
    func noMessage(text: String) {
        #expect(throws: MailFault.noHeader) { try MailStructure(Letter.bytes(text)) }
        #expect(throws: MailFault.empty) { try MailStructure(Letter.bytes("")) }
    }
}
