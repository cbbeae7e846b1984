import Facts
import Foundation
import Glibc
import Installation
import Ledger
import Office
import Postgres
import Regulation
import Testing
import Vault

@Suite("Erasing somebody")
struct ErasingTests {
    private static let account = Actor(name: "account", evidence: .account)
    private static let later = OfficeFixture.now.adding(hours: 24)

    /// Asks for an erasure as one, approves it as another, and carries it out.
    @discardableResult
    static func erase(
        _ client: StreamID, person: SubjectID? = nil, _ retentionClass: RetentionClass? = nil,
        request: StreamID? = nil, in office: Office
    ) async throws -> ErasureItem {
        let plan = try await office.erasurePlan(
            for: ErasureTarget(client: client, person: person), retentionClass: retentionClass, request: request)
        let asked = try await office.requestErasure(
            plan, reason: "Asked by letter.", account: account, by: OfficeFixture.order(actor: "Anna"))
        let order = OfficeFixture.order(actor: "Bert")
        _ = try await office.approveErasure(asked.stream, account: account, by: order)
        try await office.carryOut(asked.stream, by: order)
        return try await office.erasure(asked.stream)
    }

    private static func count(_ item: ErasureItem) throws -> ErasureCount {
        guard case .completed(_, _, let count, _) = item.state else { throw Unexpected() }
        return count
    }

    struct Unexpected: Error {}

    /// How many rows of a table belong to a subject.
    static func rows(_ table: String, of subject: SubjectID, in fixture: OfficeFixture) async throws -> Int64 {
        let organisation = fixture.office.organisation
        return try await fixture.pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                "select count(*) from dossier.\(unsafe: table) where subject = \(subject)"
            ).single().decode(Int64.self, at: 0)
        }
    }

    private static func person(_ fixture: OfficeFixture) async throws -> StreamID {
        try await fixture.office.recordClient(
            .person, Details([.name: "Noor Vis", .email: "noor@vis.example", .phone: "0101234567"]),
            by: OfficeFixture.order(on: "2026-01-05")
        ).stream
    }

    private static func contact(_ client: StreamID, _ note: String, in office: Office) async throws -> Outcome {
        try await office.recordContact(
            ContactDetails(client: client, channel: .mail, direction: .incoming, nature: .information), note: note,
            by: OfficeFixture.order(on: "2026-02-01"))
    }

    @Test("takes rows, keys, index and digests, shows every text as erased by the approval, and leaves the proofs")
    func whole() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            let subject = try #require(try await office.subject(of: client, kind: .client))
            _ = try await Self.contact(client, "About the cellar.", in: office)
            let other = try await fixture.client("Somebody Else Here")
            let item = try await Self.erase(client, in: office)
            let count = try Self.count(item)
            #expect(count.keys == 3 && count.parts == 3 && count.indexEntries > 0 && count.digests > 0)
            #expect(item.keys.count == 3)
            for table in ["sealed_part", "data_key", "index_entry"] {
                #expect(try await Self.rows(table, of: subject, in: fixture) == 0, "\(table)")
            }
            let approved = try #require(item.approved?.position)
            for entry in try await office.openFamily(client, kind: .client) {
                for part in entry.parts {
                    guard case .erased(let erasure) = part.opening else { throw Unexpected() }
                    #expect(erasure.position == approved)
                }
            }
            #expect(try await office.index.find(.email, "noor@vis.example").isEmpty)
            #expect(try await office.verifyLedger().isEmpty)
            // Others are as they were, here and elsewhere.
            let name = try await office.openFamily(other, kind: .client).first?.details?.value?[.name]
            #expect(name == "Somebody Else Here")
            #expect(try await fixture.other.index.find(.email, "else@elsewhere.example").count == 1)
            #expect(try await office.forgetting.journal.destroyedKeys() == Set(item.keys.map(\.key)))
            #expect(try await fixture.other.forgetting.journal.head().lines == 0)
            // Asked again, nothing happens.
            let size = try await office.head().size
            try await office.carryOut(item.stream, by: OfficeFixture.order())
            #expect(try await office.head().size == size)
        }
    }

    @Test("of one class leaves the others, and what is told afterwards gets the next key")
    func oneClass() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            let subject = try #require(try await office.subject(of: client, kind: .client))
            let before = try await Self.contact(client, "Before.", in: office)
            let item = try await Self.erase(client, .contact, in: office)
            #expect(item.keys.map(\.retentionClass) == [.contact])
            let after = try await Self.contact(client, "After.", in: office)
            let notes = try await office.openStreams([before.stream, after.stream]).map { $0.text(.note) }
            #expect(notes.last == .value("After."))
            guard case .erased = notes.first else { throw Unexpected() }
            let held = try await office.forgetting.holdings(of: [subject], in: [.contact])
            #expect(held.keys.map(\.generation) == [2])
            #expect(try await office.index.find(.email, "noor@vis.example").map(\.stream) == [client])
            #expect(try await office.files([client]).state(of: client, as: Client.self).details?.isErased == false)
        }
    }

    @Test("keeps an invoice within its seven years under the next key, and takes an older one")
    func invoices() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            func invoice(_ number: String, on day: String) async throws -> StreamID {
                let invoice = try await office.recordInvoice(
                    InvoiceContent(client: client), number: number, note: "Words on \(number).",
                    by: OfficeFixture.order(on: day))
                _ = try await office.payInvoice(invoice.stream, by: OfficeFixture.order(on: day))
                return invoice.stream
            }
            let old = try await invoice("F-2015", on: "2015-03-01")
            let young = try await invoice("F-2025", on: "2025-03-01")
            let plan = try await office.erasurePlan(for: ErasureTarget(client: client))
            #expect(plan.kept.map(\.erasableFrom) == [Day("2033-01-01")])
            let item = try await Self.erase(client, in: office)
            let kept = try Self.count(item).kept
            #expect(kept.map(\.reason) == [.administration])
            #expect(kept.map(\.parts) == [2])
            #expect(kept.map(\.erasableFrom) == [Day("2033-01-01")])
            let opened = try await office.openStreams([young])
            #expect(opened.first?.details?.value?[.reference] == "F-2025")
            #expect(opened.first?.text(.note) == .value("Words on F-2025."))
            guard case .erased = try await office.openStreams([old]).first?.details else { throw Unexpected() }
            #expect(item.keys.contains { $0.retentionClass == .invoice })
            // The program elsewhere, which knows no key yet, reads the same.
            let elsewhere = try await fixture.elsewhere()
            #expect(try await elsewhere.openStreams([young]).first?.details?.value?[.reference] == "F-2025")
            await elsewhere.close()
        }
    }

    @Test("keeps a running request's file until it is closed")
    func requests() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            let request = try await office.receiveRequest(
                RequestReceipt(right: .erasure, channel: .mail, client: client),
                requester: Details([.name: "Noor Vis"]), wording: "Erase me.", by: OfficeFixture.order(on: "2026-11-01")
            ).request
            let first = try await Self.erase(client, request: request.stream, in: office)
            #expect(try Self.count(first).kept.map(\.reason) == [.runningRequest])
            #expect(try await office.openStreams([request.stream]).first?.text(.wording) == .value("Erase me."))
            _ = try await office.step(.close, with: request.stream, by: OfficeFixture.order(on: "2026-11-20"))
            let second = try await Self.erase(client, in: office)
            #expect(try Self.count(second).kept.isEmpty)
            guard case .erased = try await office.openStreams([request.stream]).first?.text(.wording) else {
                throw Unexpected()
            }
        }
    }

    @Test("leaves the answer no, by id, by address and by number; a yes is refused, a no accepted")
    func objection() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            _ = try await office.recordObjection(
                ConsentParty(client: client), purpose: nil, .every, by: OfficeFixture.order(on: "2026-03-01"))
            let item = try await Self.erase(client, in: office)
            #expect(try Self.count(item).suppressed == 2)
            #expect(try await office.suppression.find(.email, "noor@vis.example").map(\.stream) == [client])
            #expect(try await office.suppression.find(.phone, "+31101234567").map(\.stream) == [client])
            #expect(try await fixture.other.suppression.find(.email, "noor@vis.example").isEmpty)
            let permission = try await office.permission(
                for: client, channel: .mail, nature: .marketing, on: OfficeFixture.today)
            #expect(permission.verdict == .denied(.objected))
            let information = try await office.permission(
                for: client, channel: .mail, nature: .information, on: OfficeFixture.today)
            #expect(information.verdict == .denied(.erased))
            let party = ConsentParty(client: client)
            let purpose = ElementID.random()
            await #expect(throws: Refusal.consentOfErased(client)) {
                try await office.giveConsent(
                    party, purpose: purpose, declared: nil,
                    ConsentGrant(channels: [.mail], means: .form, hasProof: true),
                    wording: nil, by: OfficeFixture.order())
            }
            let withdrawn = try await office.withdrawConsent(
                party, purpose: purpose, .every, by: OfficeFixture.order())
            #expect(withdrawn.positions != nil)
        }
    }

    @Test("waits for another, or a day for the only one; a hold stops it and its release lets it go on")
    func approval() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            let plan = try await office.erasurePlan(for: ErasureTarget(client: client))
            let asked = try await office.requestErasure(
                plan, reason: "Asked.", account: Self.account, by: OfficeFixture.order(actor: "Anna"))
            let confirmable = OfficeFixture.now.adding(hours: 24)
            let anna = OfficeFixture.order(actor: "Anna")
            await #expect(throws: Refusal.tooSoonToConfirm(from: confirmable)) {
                try await office.approveErasure(asked.stream, account: Self.account, by: anna)
            }
            for spelling in ["anna", " Anna ", "ANNA.", "Ánna"] {
                await #expect(throws: Refusal.tooSoonToConfirm(from: confirmable)) {
                    try await office.approveErasure(
                        asked.stream, account: Self.account, by: OfficeFixture.order(actor: spelling))
                }
            }
            let hold = try await office.placeHold(
                HoldContent(client: client), reason: "A dispute.", by: OfficeFixture.order())
            let elsewhere = try await fixture.elsewhere(at: confirmable)
            await #expect(throws: Refusal.held(by: hold.stream)) {
                try await elsewhere.approveErasure(asked.stream, account: Self.account, by: anna)
            }
            _ = try await office.releaseHold(hold.stream, reason: "Settled.", by: OfficeFixture.order())
            _ = try await elsewhere.approveErasure(asked.stream, account: Self.account, by: anna)
            try await elsewhere.carryOut(asked.stream, by: anna)
            let item = try await office.erasure(asked.stream)
            guard case .completed(_, let approval?, _, _) = item.state else { throw Unexpected() }
            #expect(approval.people == .one)
            await elsewhere.close()
            // The other process still has the keys in memory: what it records is sealed with the next ones.
            let told = try await Self.contact(client, "Told later.", in: office)
            #expect(try await office.openStreams([told.stream]).first?.text(.note) == .value("Told later."))
        }
    }

    @Test("does not wait for one who is not alone, however long")
    func several() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let item = try await office.profileItem()
            var content = try #require(item.state.content)
            content.officers = 2
            _ = try await office.changeOrganisation(
                to: content, item.texts.value ?? Details(), rewritten: false, by: OfficeFixture.order())
            let client = try await Self.person(fixture)
            let plan = try await office.erasurePlan(for: ErasureTarget(client: client))
            let asked = try await office.requestErasure(
                plan, reason: "Asked.", account: Self.account, by: OfficeFixture.order(actor: "Anna"))
            let elsewhere = try await fixture.elsewhere(at: Self.later)
            await #expect(throws: Refusal.approverIsRequester) {
                try await elsewhere.approveErasure(
                    asked.stream, account: Self.account, by: OfficeFixture.order(actor: "Anna"))
            }
            // The same name, known in another way, is the same name.
            var account = OfficeFixture.order()
            account.actor = Actor(name: "Anna", evidence: .account)
            let byAccount = account
            await #expect(throws: Refusal.approverIsRequester) {
                try await elsewhere.approveErasure(asked.stream, account: Self.account, by: byAccount)
            }
            await elsewhere.close()
        }
    }

    @Test("of a client that was merged takes it under every id, with everybody there; of one person that one alone")
    func merged() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let (one, two) = (try await fixture.client("Twice B.V."), try await fixture.client("Twice Holding"))
            let (_, first) = try await office.addPerson(
                to: one, .contact, Details([.name: "Puk Een", .email: "puk@een.example"]), by: OfficeFixture.order())
            let (_, second) = try await office.addPerson(
                to: two, .contact, Details([.name: "Mik Twee", .email: "mik@twee.example"]), by: OfficeFixture.order())
            _ = try await office.mergeClient(two, into: one, reason: "The same.", by: OfficeFixture.order())
            let target = try #require(try await office.erasureTarget(second.description))
            #expect(target == ErasureTarget(client: two, person: second))
            try await Self.erase(two, person: second, in: office)
            #expect(try await Self.rows("data_key", of: second, in: fixture) == 0)
            #expect(try await Self.rows("data_key", of: first, in: fixture) == 1)
            #expect(try await office.index.find(.email, "puk@een.example").count == 1)
            let item = try await Self.erase(one, in: office)
            guard case .completed(let asked?, _, _, _) = item.state else { throw Unexpected() }
            #expect(asked.scope.clients == [one, two].sorted())
            for client in [one, two] {
                let subject = try #require(try await office.subject(of: client, kind: .client))
                #expect(try await Self.rows("data_key", of: subject, in: fixture) == 0)
                let details = try await office.files([client]).state(of: client, as: Client.self).details
                #expect(details?.isErased == true)
            }
            #expect(try await Self.rows("data_key", of: first, in: fixture) == 0)
        }
    }

    @Test("is done again where an older database is put back: the journal knows, and says no by the old addresses")
    func restored() async throws {
        try await OfficeFixture.with { fixture in
            let office = fixture.office
            let client = try await Self.person(fixture)
            _ = try await office.optOut(
                ConsentParty(client: client), purpose: nil, .every, by: OfficeFixture.order(on: "2026-03-01"))
            let subject = try #require(try await office.subject(of: client, kind: .client))
            let backup = try await PutAsideTables(of: fixture)
            let item = try await Self.erase(client, in: office)
            try await backup.putBack()
            #expect(try await Self.rows("data_key", of: subject, in: fixture) > 0)
            let reopened = try await fixture.elsewhere()
            #expect(try await Self.rows("data_key", of: subject, in: fixture) == 0)
            #expect(try await Self.rows("index_entry", of: subject, in: fixture) == 0)
            let again = try await reopened.erasures()
            #expect(again.map { Set($0.keys.map(\.key)) } == [Set(item.keys.map(\.key))])
            guard case .erased(let erasure) = try await reopened.openFamily(client, kind: .client).first?.details else {
                throw Unexpected()
            }
            #expect(erasure.position == again.first?.completed?.position)
            #expect(try await reopened.suppression.find(.email, "noor@vis.example").map(\.stream) == [client])
            #expect(try await reopened.verifyLedger().isEmpty)
            // Opened once more, nothing is left to do.
            let size = try await reopened.head().size
            await reopened.close()
            let once = try await fixture.elsewhere()
            #expect(try await once.head().size == size)
            await once.close()
        }
    }

    @Test("makes an older journal refuse to open, and a lost one")
    func olderJournal() async throws {
        try await OfficeFixture.with { fixture in
            let client = try await Self.person(fixture)
            try await Self.erase(client, .relation, in: fixture.office)
            let path = fixture.office.forgetting.journal.path
            let copy = try Data(contentsOf: URL(filePath: path))
            let other = try await Self.person(fixture)
            try await Self.erase(other, .relation, in: fixture.office)
            let newest = try Data(contentsOf: URL(filePath: path))
            let mark = "\(fixture.setup.home.keyring)/\(fixture.office.organisation)/journal.mark"
            let remembered = try Data(contentsOf: URL(filePath: mark))
            func opens() async -> String {
                do {
                    try await fixture.elsewhere().close()
                    return "opened"
                } catch let failure as VaultFailure {
                    guard case .journal(let fault) = failure else { return "\(failure)" }
                    return "\(fault)"
                } catch {
                    return "\(error)"
                }
            }
            try copy.write(to: URL(filePath: path))
            #expect(await opens() == "\(JournalFault.older(than: .keyring, lines: 1, known: 2))")
            // An older keyring with it doesn't hide it from the database.
            try FileManager.default.removeItem(atPath: mark)
            #expect(await opens() == "\(JournalFault.older(than: .database, lines: 1, known: 2))")
            try newest.write(to: URL(filePath: path))
            try remembered.write(to: URL(filePath: mark))
            chmod(mark, 0o600)
            #expect(await opens() == "opened")
        }
    }
}
