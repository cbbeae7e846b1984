import Facts
import Foundation
import Installation
import Mail
import Office
import Postgres
import Regulation
import TestSupport
import Testing
import Vault

@Suite("Incoming mail in the office")
struct MessageTests {
    private static let servers: Set<String> = ["mx.example.nl"]
    private static let received = "Received: from a by mx.example.nl; Thu, 5 Mar 2026 23:30:00 +0100\n"

    private static func letter(
        _ id: String? = "1@example.org", from: String = "piet@example.org", received: String = received,
        body: String = "Hallo\n"
    ) -> String {
        received + "From: Piet <\(from)>\nSubject: Vraag\n" + (id.map { "Message-ID: <\($0)>\n" } ?? "") + "\n" + body
    }

    private static func incoming(_ text: String, now: Instant = OfficeFixture.now) throws -> IncomingMessage {
        try IncomingMessage(MemoryBytes(Array(text.utf8)), servers: servers, now: now)
    }

    private static func take(_ text: String, in office: Office) async throws -> MessageReceipt {
        try await office.receive(try incoming(text), by: OfficeFixture.order())
    }

    private static func stream(_ receipt: MessageReceipt) throws -> StreamID {
        guard case .recorded(let stream, _, _) = receipt else { throw NotRecorded() }
        return stream
    }

    private struct NotRecorded: Error {}

    @Test("a message is recorded once, however often and however its lines end; another one of its name is told apart")
    func once() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let text = Self.letter()
            let receipt1 = try await Self.take(text, in: office)
            #expect(receipt1 != .known)
            let receipt2 = try await Self.take(text, in: office)
            #expect(receipt2 == .known)
            let receipt3 = try await Self.take(text.replacing("\n", with: "\r\n"), in: office)
            #expect(receipt3 == .known)
            // A copy that came another way has other lines of servers.
            let receipt4 = try await Self.take("Received: x by y; z\n" + text, in: office)
            #expect(receipt4 == .known)
            // The same name and other words, or another sender: both are kept, and each names the other.
            let other = try Self.stream(try await Self.take(Self.letter(body: "Anders\n"), in: office))
            let forged = try Self.stream(try await Self.take(Self.letter(from: "vals@example.org"), in: office))
            let first = try await office.streams(of: .message).filter { $0 != other && $0 != forged }
            let shown = try await office.message(other).namesakes
            #expect(shown == (first + [forged]).sorted())
            #expect(first.count == 1)
            let receipt5 = try await Self.take(Self.letter(body: "Anders\n"), in: office)
            #expect(receipt5 == .known)
            let nameless = Self.letter(nil)
            let receipt6 = try await Self.take(nameless, in: office)
            #expect(receipt6 != .known)
            let receipt7 = try await Self.take(nameless.replacing("\n", with: "\r\n"), in: office)
            #expect(receipt7 == .known)
            let receipt8 = try await Self.take(Self.letter(nil, body: "Anders\n"), in: office)
            #expect(receipt8 != .known)
            let receipt9 = try await office.streams(of: .message).count
            #expect(receipt9 == 5)
            // Another organisation has other keys: what is known here says nothing there.
            let receipt10 = try await Self.take(text, in: fixture.other)
            #expect(receipt10 != .known)
        }
    }

    @Test("what makes a message be recorded once has the bytes that the page on formats says")
    func identity() throws {
        // The number of a name's bytes stands before it, so that no two messages are written alike.
        let expected =
            Array("mail letter".utf8) + [0, 0, 0, 0, 0, 0, 0, 13] + Array("1@example.org".utf8)
            + [0, 0, 0, 0, 0, 0, 0, 16] + Array("piet@example.org".utf8)
            + [0, 0, 0, 0, 0, 0, 0, 5] + Array("Vraag".utf8)
        let fingerprint = try MailFingerprint(MemoryBytes(Array(Self.letter().utf8)))
        #expect(try Self.incoming(Self.letter()).identity.bytes == expected + fingerprint.body)
        #expect(
            try Self.incoming(Self.letter(nil)).identity.bytes.starts(with: Array("mail content".utf8) + [0]))
    }

    @Test("a message of several documents is erased with all of them")
    func discardLong() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let text = Self.letter(body: String(repeating: "0123456789abcde\n", count: (65 << 20) / 16))
            let item = try await office.message(try Self.stream(try await Self.take(text, in: office)))
            #expect(item.parts.count == 3)
            _ = try await office.discardMessage(item, reason: "Niet voor ons.", by: OfficeFixture.order())
            let gone = try await office.message(item.stream)
            for number in gone.parts {
                await #expect(throws: NoSuchPart.self) {
                    try await office.part("\(number)", at: gone.position)
                }
            }
            #expect(try await office.index.find(.messageID, "1@example.org").isEmpty)
        }
    }

    @Test("a message that arrives twice at once is recorded once")
    func race() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let receipts = try await withThrowingTaskGroup(of: MessageReceipt.self) { group in
                for _ in 0..<12 { group.addTask { try await Self.take(Self.letter(), in: office) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(receipts.count { $0 == .known } == 11)
            let receipt11 = try await office.streams(of: .message).count
            #expect(receipt11 == 1)
        }
    }

    @Test("its receipt is what our own server wrote, in the organisation's zone; anything else is not proven")
    func receipt() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let cases: [(String, ReceiptProof, String)] = [
                (Self.received, .ownServer, "2026-03-05"),
                ("Received: from a by mx.example.nl; Thu, 5 Mar 2026 23:30:00 +0000\n", .ownServer, "2026-03-06"),
                ("Received: from a by mx.example.org; Thu, 5 Mar 2026 23:30:00 +0100\n", .noOwnServer, "2026-11-23"),
                ("Date: Thu, 5 Mar 2026 23:30:00 +0100\n", .noOwnServer, "2026-11-23"),
                ("Received: from a by mx.example.nl; once\n", .timeUnreadable, "2026-11-23"),
                ("Received: from a by mx.example.nl; Thu, 1 Jan 1970 00:00:00 +0000\n", .timeImpossible, "2026-11-23"),
                ("Received: from a by mx.example.nl; Thu, 1 Jan 2099 00:00:00 +0000\n", .timeImpossible, "2026-11-23"),
            ]
            for (number, (lines, proof, day)) in cases.enumerated() {
                let text = Self.letter("\(number)@example.org", received: lines)
                let item = try await office.message(try Self.stream(try await Self.take(text, in: office)))
                #expect(item.content.proof == proof, "\(lines)")
                #expect(item.received.description == day, "\(lines)")
            }
        }
    }

    @Test("is matched to the client or the person whose address it is, merged or not, and to nobody where in doubt")
    func matching() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            func client(_ address: String) async throws -> StreamID {
                try await office.recordClient(
                    .person, Details([.name: "Piet", .email: address]), by: OfficeFixture.order(on: "2026-01-05")
                ).stream
            }
            func content(from address: String) async throws -> MessageContent {
                let text = Self.letter("\(UUID())@example.org", from: address)
                return try await office.message(try Self.stream(try await Self.take(text, in: office))).content
            }
            let piet = try await client("piet@example.org")
            let (_, nel) = try await office.addPerson(
                to: piet, .contact, Details([.name: "Nel", .email: "nel@example.org"]),
                by: OfficeFixture.order(on: "2026-01-06"))
            let own = try await content(from: "PIET@example.org")
            #expect((own.client, own.person) == (piet, nil))
            let receipt12 = try await office.subject(of: piet, kind: .client)
            #expect(receipt12 == own.subject)
            let person = try await content(from: "nel@example.org")
            #expect((person.client, person.person, person.subject) == (piet, nel, nel))
            let nobody = try await content(from: "iemand@example.org")
            #expect((nobody.client, nobody.person) == (nil, nil))
            let nobodyElse = try await content(from: "iemand@example.org")
            #expect(nobody.subject != nobodyElse.subject)
            // Somebody of another organisation is nobody here.
            let receipt13 = try await content(from: "else@elsewhere.example").client
            #expect(receipt13 == nil)
            let twice = try await client("twee@example.org")
            let again = try await client("twee@example.org")
            let receipt14 = try await content(from: "twee@example.org").client
            #expect(receipt14 == nil)
            _ = try await office.mergeClient(
                again, into: twice, reason: "Dubbel.", by: OfficeFixture.order(on: "2026-01-08"))
            let receipt15 = try await content(from: "twee@example.org").client
            #expect(receipt15 == twice)
        }
    }

    @Test("is kept as it came, short or long, and given back byte by byte")
    func original() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            // Around what one row and one chunk hold.
            for length in [0, 65_000, 70_000, 1 << 20, 3 << 20] {
                let text = Self.letter("\(length)@example.org", body: String(repeating: "x", count: length) + "é\n")
                let item = try await office.message(try Self.stream(try await Self.take(text, in: office)))
                let original = try await office.original(of: item)
                #expect(original == .value(Array(text.utf8)), "\(length)")
                #expect(
                    item.texts
                        == .value(
                            Details([
                                .name: "Piet", .email: "piet@example.org", .title: "Vraag",
                                .reference: "\(length)@example.org",
                            ])))
            }
        }
    }

    @Test("what is no message is kept as it came, with the reason")
    func unreadable() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            for (bytes, problem) in [([], MessageProblem.empty), ([0, 1, 2, 255], .noHeader)]
                as [([UInt8], MessageProblem)]
            {
                let message = try IncomingMessage(MemoryBytes(bytes), servers: Self.servers, now: OfficeFixture.now)
                let receipt = try await office.receive(message, by: OfficeFixture.order())
                let item = try await office.message(try Self.stream(receipt))
                #expect(item.content.problem == problem)
                let receipt16 = try await office.original(of: item)
                #expect(receipt16 == .value(bytes))
                let receipt17 = try await office.receive(message, by: OfficeFixture.order())
                #expect(receipt17 == .known)
            }
        }
    }

    @Test("a filing that broke off goes on: what was recorded of it is there once")
    func brokenOff() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await fixture.client()
            let item = try await office.message(try Self.stream(try await Self.take(Self.letter(), in: office)))
            let decision = MessageDecision.request(
                RequestReceipt(right: .marketingObjection, channel: .mail, client: client), purpose: nil)
            let order = OfficeFixture.order(on: "2026-03-05", request: "file")
            let first = try await office.fileMessage(item, as: decision, text: "Hallo", by: order)
            #expect(first.effects.count == 2, "the objection counts at once")
            // As if the machine had stopped before the filing itself: it is asked again under another id.
            let again = try await office.fileMessage(
                item, as: decision, text: "Hallo", by: OfficeFixture.order(on: "2026-03-05", request: "file"))
            #expect(again.effects.map(\.isRepeated) == [true, true])
            #expect(again.filing.positions == nil)
            let receipt18 = try await office.streams(of: .request).count
            #expect(receipt18 == 1)
            let filed = try await office.message(item.stream)
            #expect(filed.filing == MessageFiling(.request, record: first.effects[0].stream, client: client))
            await #expect(throws: Refusal.messageAlreadyFiled) {
                try await office.fileMessage(
                    filed, as: .optOut(ConsentParty(client: client), purpose: nil, .every), text: "",
                    by: OfficeFixture.order(on: "2026-03-05"))
            }
            // Taken back, it can be filed as what it is, and has a record of its own.
            let position = try #require(first.filing.positions?.first)
            _ = try await office.retract(
                Message.self, at: position, in: item.stream, reason: "Vergissing.",
                by: OfficeFixture.order(on: "2026-03-06"))
            let reopened = try await office.message(item.stream)
            #expect(reopened.filing == nil)
            let contact = ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information)
            let other = try await office.fileMessage(
                reopened, as: .contact(contact, declared: nil), text: "Hallo", by: OfficeFixture.order(on: "2026-03-05")
            )
            #expect(other.effects.map(\.isRepeated) == [false])
        }
    }

    @Test("a mailbox is read in whatever order it is recorded, and again records nothing")
    func mailbox() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let path = FileManager.default.temporaryDirectory.appending(path: "box-\(UUID()).mbox").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            var text = ""
            for number in 0..<150 {
                text += "From a@example.nl Thu Mar  5 10:00:00 2026\n"
                // Some of them twice, some long, some that are none.
                switch number % 10 {
                case 0: text += Self.letter("0@example.org")
                case 1: text += Self.letter("\(number)@example.org", body: String(repeating: "long\n", count: 20_000))
                case 2: text += "\u{0}none\(number)\n"
                default: text += Self.letter("\(number)@example.org", body: ">From here\n")
                }
                text += "\n"
            }
            try Data(text.utf8).write(to: URL(filePath: path))
            let mail = MailImport(office, servers: Self.servers, by: OfficeFixture.order())
            let place = try MailPlace(path: path)
            let first = try await mail.run(place)
            #expect((first.read, first.recorded, first.known) == (150, 136, 14))
            #expect(first.unreadable.count == 15)
            #expect(first.unreadable.count { $0.message != nil } == 15)
            #expect(first.differing.isEmpty)
            let second = try await mail.run(place)
            #expect((second.read, second.recorded, second.known) == (150, 0, 150))
            let receipt19 = try await office.streams(of: .message).count
            #expect(receipt19 == 136)
            #expect(try await office.verifyLedger().isEmpty)
        }
    }

    @Test("no name, address or id of a message stands in an entry, and its command is no digest without a key")
    func entries() async throws {
        try await OfficeFixture.with { fixture in
            _ = try await Self.take(Self.letter(), in: fixture.office)
            _ = try await Self.take(Self.letter(), in: fixture.other)
            let pool = PostgresPool(fixture.setup.location.configuration(for: .backup), connections: 1)
            let rows = try await pool.transaction { connection in
                try connection.execute("select command from dossier.receipt")
                    .map { try $0.decode(CommandID.self, at: 0) }
            }
            await pool.close()
            // The same message has another command in each organisation.
            #expect(Set(rows).count == rows.count)
        }
    }
}
