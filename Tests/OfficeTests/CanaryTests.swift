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

@Suite("Personal data at rest")
struct CanaryTests {
    /// What is typed in, by every way there is; each must be found nowhere.
    static let canaries = [
        "Kanariepiet Zwartkop", "kanarie.piet@vogelnest.example", "0101234567", "NL91ABNA0417164300",
        "De kanarie zong een droevig lied", "kanarie-slug-geheim", "Kanarie Beheerder",
        "Kanarie-contract-2026.pdf", "De inhoud van het vogelcontract",
        "Vogelvrije afzender", "Het onderwerp is een vogel", "De vogel schrijft een lange brief",
        "bericht-van-de-vogel@",
    ]

    @Test("names, addresses, numbers and words stand in no file of the cluster, no dump and no log")
    func nothingReadable() async throws {
        try await OfficeFixture.with { fixture in
            try await recordEverywhere(in: fixture.office)
            guard case .privateCluster(let cluster) = fixture.setup.location else { return }
            let dump = try Shell.run(
                "pg_dump", "--host", try await cluster.ensureRunning(), "--username", "dossier_backup", "dossier")
            #expect(dump.contains("dossier.event"), "the dump holds something")
            try await cluster.stop()
            let folders = [fixture.setup.home.path, (fixture.setup.home.cluster as NSString).resolvingSymlinksInPath]
            var bytes = 0
            for file in Set(folders.flatMap(Shell.files(below:))) {
                guard let content = FileManager.default.contents(atPath: file) else { continue }
                bytes += content.count
                for spelling in Self.spellings where content.range(of: spelling.bytes) != nil {
                    Issue.record("\(spelling.name) in \((file as NSString).lastPathComponent)")
                }
            }
            #expect(bytes > 1_000_000, "the search looked at a real cluster")
            for spelling in Self.spellings where Data(dump.utf8).range(of: spelling.bytes) != nil {
                Issue.record("\(spelling.name) in the dump")
            }
            _ = try await cluster.ensureRunning()
        }
    }

    @Test("the search finds a canary that is there")
    func searchWorks() {
        for spelling in Self.spellings {
            #expect((Data("before".utf8) + spelling.bytes + Data("after".utf8)).range(of: spelling.bytes) != nil)
        }
        #expect(Self.spellings.count == Self.canaries.count * 8)
    }

    private func recordEverywhere(in office: Office) async throws {
        let words = Self.canaries
        func order(_ day: String) -> Order { OfficeFixture.order(on: day, actor: words[6]) }
        let client = try await office.recordClient(
            .organisation(.privateLimited),
            Details([.name: words[0], .email: words[1], .phone: words[2], .iban: words[3], .description: words[4]]),
            by: order("2026-01-05")
        ).stream
        let (_, person) = try await office.addPerson(
            to: client, .contact, Details([.name: words[0], .email: words[1]]), by: order("2026-01-06"))
        _ = try await office.changeClient(client, Details([.street: words[4]]), by: order("2026-01-07"))
        let contact = try await office.recordContact(
            ContactDetails(client: client, person: person, channel: .mail, direction: .incoming, nature: .information),
            note: words[4], by: order("2026-01-08"))
        let engagement = try await office.startEngagement(
            for: client, Details([.title: words[4]]), by: order("2026-01-09"))
        _ = try await office.endEngagement(engagement.stream, by: order("2026-02-09"))
        let invoice = try await office.recordInvoice(
            InvoiceContent(client: client, engagement: engagement.stream, cents: 12_100), number: words[5],
            note: words[4], by: order("2026-01-12"))
        _ = try await office.payInvoice(invoice.stream, by: order("2026-01-13"))
        let activity = try await office.declareActivity(
            ActivityContent(kind: .controller, since: Day("2026-01-01") ?? .distantPast),
            Details([.slug: words[5], .name: words[4]]), by: order("2026-01-01"))
        _ = try await office.reviewActivity(activity.stream, note: words[4], by: order("2026-01-03"))
        _ = try await office.declareProcessor(
            ProcessorContent(role: .processor), Details([.slug: words[5], .name: words[0]]), by: order("2026-01-01"))
        _ = try await office.recordShare(
            ShareContent(ground: .nothing), Details([.name: words[0], .topic: words[4]]), by: order("2026-01-10"))
        try await recordShares(in: office, by: order)
        _ = try await office.publishStatement(
            StatementContent(language: .dutch, validFrom: Day("2026-01-01") ?? .distantPast), wording: words[4],
            by: order("2026-01-01"))
        _ = try await office.optOut(
            ConsentParty(client: client), purpose: nil, .every, note: words[4], by: order("2026-01-11"))
        let request = try await office.receiveRequest(
            RequestReceipt(right: .access, channel: .mail, client: client),
            requester: Details([.name: words[0], .email: words[1]]), wording: words[4], by: order("2026-10-12")
        ).request
        _ = try await office.step(
            .extend(.complexity, explained: true), with: request.stream, reason: words[4], by: order("2026-10-14"))
        try await recordDocument(for: client, in: office, by: order)
        try await bringIn(words, into: office, by: order("2026-01-16"))
        try await recordMail(for: client, in: office, by: order)
        if let position = contact.positions?.first {
            _ = try await office.retract(
                Contact.self, at: position, in: contact.stream, reason: words[4], by: order("2026-01-15"))
        }
        try await recordErasures(of: client, in: office, by: order)
        // What fails must not be written to a log either.
        _ = try? await office.startEngagement(for: .random(), Details([.title: words[4]]), by: order("2027-01-01"))
        _ = try? await office.pool.execute("select \(words[4])::integer")
        _ = try await office.index.find(name: words[0])
    }

    /// Reasons for holding, erasing and redacting, and what they were about: sealed, and then gone.
    private func recordErasures(
        of client: StreamID, in office: Office, by order: (String) -> Order
    ) async throws {
        let words = Self.canaries
        let hold = try await office.placeHold(
            HoldContent(client: client), reason: words[4], by: order("2026-02-01"))
        _ = try await office.releaseHold(hold.stream, reason: words[4], by: order("2026-02-02"))
        let wrong = try await office.recordContact(
            ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information),
            note: words[4], by: order("2026-02-03"))
        let now = OfficeFixture.order(actor: words[6])
        if let position = wrong.positions?.first {
            let redaction = try await office.redact(position, part: 0, reason: words[4], by: now)
            try await office.carryOut(redaction.stream, by: now)
        }
        let other = try await office.recordClient(
            .person, Details([.name: words[0], .email: words[1], .phone: words[2]]), by: order("2026-01-05")
        ).stream
        _ = try await office.recordObjection(
            ConsentParty(client: other), purpose: nil, .every, note: words[4], by: order("2026-01-11"))
        let item = try await ErasingTests.erase(other, in: office)
        #expect(item.keys.count > 1)
        let withdrawn = try await office.requestErasure(
            try await office.erasurePlan(for: ErasureTarget(client: client)), reason: words[4], account: now.actor,
            despiteRequests: true,
            by: OfficeFixture.order(actor: words[6]))
        _ = try await office.withdrawErasure(
            withdrawn.stream, reason: words[4], by: OfficeFixture.order(actor: words[6]))
    }

    private func recordShares(in office: Office, by order: (String) -> Order) async throws {
        let words = Self.canaries
        var demanded = ShareContent(ground: .legalObligation)
        demanded.demand = AuthorityDemand(powerStated: true, approver: try await office.approver(words[6]))
        let toAuthority = try await office.recordShare(
            demanded, Details([.name: words[0], .statute: words[4], .note: words[4]]), by: order("2026-01-10"))
        _ = try await office.tellSubjects(of: toAuthority.stream, note: words[4], by: order("2026-01-12"))
        let recurring = try await office.arrangeShare(
            ShareArrangement(ShareContent(ground: .nothing), every: .month), Details([.name: words[0]]),
            by: order("2026-01-01"))
        _ = try await office.confirmShare(
            recurring.stream, ShareConfirmation(CalendarPeriod(.month, containing: Day("2026-01-31") ?? .distantPast)),
            note: words[4], by: order("2026-01-31"))
        _ = try await office.stopShare(recurring.stream, note: words[4], by: order("2026-02-01"))
    }

    /// Sheets with everything in them, one of which is refused.
    private func bringIn(_ words: [String], into office: Office, by order: Order) async throws {
        let clients = """
            id;naam;soort;e-mail;notitie;bron
            \(words[5]);\(words[0]);persoon;\(words[1]);\(words[4]);\(words[7])

            """
        let contacts = "klant;datum;kanaal;richting;notitie\n\(words[5]);2020;mail;in;\(words[4])\n"
        let breaches = "omschrijving;ontdekt;gevolgen;maatregelen\n\(words[4]);2020;\(words[0]);\(words[8])\n"
        let bad = "klant;datum;kanaal;richting\n\(words[0]);\(words[4]);\(words[5]);in\n"
        for (records, text) in [
            (ImportedRecords.clients, clients), (.contacts, contacts), (.breaches, breaches), (.contacts, bad),
        ] {
            var own = order
            own.command = .timeOrdered(at: OfficeFixture.now)
            _ = try await office.importSheet(try ImportTests.plan(records, text), by: own)
        }
    }

    private func recordDocument(
        for client: StreamID, in office: Office, by order: (String) -> Order
    ) async throws {
        let words = Self.canaries
        let texts = Details([.fileName: words[7], .title: words[4]])
        let paper = Typescript(bytes: Array(words[8].utf8))
        let place = try #require(try await office.documentPlace(positions: [], streams: [client]))
        let document = try await office.addDocument(
            .agreement, keptAs: .engagement, at: place, of: nil, texts, note: words[4], from: paper,
            by: order("2026-01-12"))
        _ = try await office.addVersion(
            of: try await office.document(document.stream), texts, note: nil, from: paper, by: order("2026-01-13"))
        // One that breaks off has sealed a chunk already.
        _ = try? await office.addDocument(
            .agreement, keptAs: .engagement, at: place, of: nil, texts, note: words[4],
            from: Typescript(bytes: paper.bytes, breaksOff: true), by: order("2026-01-14"))
    }

    private func recordMail(for client: StreamID, in office: Office, by order: (String) -> Order) async throws {
        let words = Self.canaries
        _ = try await office.declareMailServer("mx.vogelnest.example", by: order("2026-01-02"))
        for length in [1, 100_000] {
            let text = """
                Received: from a by mx.vogelnest.example; Thu, 8 Jan 2026 10:00:00 +0100
                From: "\(words[9])" <\(words[1])>
                Subject: \(words[10])
                Message-ID: <\(words[11])\(length)>
                Content-Disposition: inline; filename="\(words[7])"

                \(String(repeating: words[11] + "\n", count: length / 10 + 1))
                """
            let message = try IncomingMessage(
                MemoryBytes(Array(text.utf8)), servers: ["mx.vogelnest.example"], now: office.now)
            guard case .recorded(let stream, _, _) = try await office.receive(message, by: order("2026-01-09")) else {
                Issue.record("It was not recorded.")
                return
            }
            let details = ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information)
            _ = try await office.fileMessage(
                try await office.message(stream), as: .contact(details, declared: nil), text: words[11],
                by: order("2026-01-08"))
        }
    }

    private struct Spelling {
        let name: String
        let bytes: Data
    }

    /// Each canary plain, as base64 at its three alignments, as hexadecimal in both cases, and as UTF-16 in both
    /// orders.
    private static let spellings: [Spelling] = canaries.enumerated().flatMap { number, canary -> [Spelling] in
        let plain = Data(canary.utf8)
        let base64 = (0..<3).map { shift -> Data in
            // The middle of the encoding, which doesn't depend on what stands around it.
            let shifted = Data(repeating: 0x20, count: shift) + plain
            let text = Array(shifted.base64EncodedString().utf8)
            return Data(text[4..<(text.count - 8)])
        }
        let hexadecimal = plain.map { String(format: "%02x", $0) }.joined()
        let spelled: [(String, Data)] =
            [("plain", plain)] + base64.map { ("base64", $0) }
            + [
                ("hex", Data(hexadecimal.utf8)), ("HEX", Data(hexadecimal.uppercased().utf8)),
                ("UTF-16LE", canary.data(using: .utf16LittleEndian) ?? plain),
                ("UTF-16BE", canary.data(using: .utf16BigEndian) ?? plain),
            ]
        return spelled.map { Spelling(name: "canary \(number) as \($0.0)", bytes: $0.1) }
    }
}
