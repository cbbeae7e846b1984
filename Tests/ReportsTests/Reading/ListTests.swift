import Facts
import Foundation
import Regulation
import Reports
import Testing
import Views

@Suite("Lists")
struct ListTests {
    @Test("of clients are the list that scripts depend on")
    func clients() {
        let list = ClientList(clients: [
            ClientLine(
                stream: Samples.client, kind: .organisation(.privateLimited), name: .value("A"),
                since: Samples.day("2026-01-01"), events: [1])
        ])
        #expect(
            list.json.text
                == "[{\"id\":\"\(Samples.client)\",\"kind\":\"organisation\",\"legalForm\":\"private-limited\","
                + "\"mergedFrom\":[],"
                + "\"name\":\"A\",\"since\":\"2026-01-01\",\"sincePrecision\":\"day\","
                + "\"sinceStated\":\"2026-01-01\",\"until\":null}]")
        #expect(list.written(as: .text, in: .dutch).contains("organisatie, bv"))
        #expect(ClientList(clients: []).written(as: .text, in: .dutch).contains("Niets gevonden."))
    }

    @Test("of requests have those due first at the top and say which are late")
    func requests() throws {
        let input = try #require(Samples.managementInput)
        let list = RequestList(masthead: Samples.masthead, requests: input.requests)
        let data = Data(list.json.text.utf8)
        let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        #expect(rows.map { $0["due"] as? String }.prefix(3) == ["2026-03-02", "2026-04-03", "2026-06-10"])
        #expect(rows.map { $0["overdue"] as? Bool }.prefix(3) == [true, false, false])
    }

    @Test("of processors say how the agreement stands")
    func processors() {
        let page = PartyList(masthead: Samples.masthead, parties: Samples.parties).written(as: .text, in: .english)
        #expect(page.contains("valid"))
        #expect(page.contains("expired"))
        #expect(page.contains("India"))
    }

    @Test(
        "know every standing of an agreement",
        arguments: [
            (ProcessorContent(role: .processor), AgreementState.missing),
            (ProcessorContent(role: .authority), .notNeeded),
            (ProcessorContent(role: .jointController), .missing),
            (
                ProcessorContent(
                    role: .processor, agreement: ProcessorAgreement(signed: nil, from: Samples.day("2020-01-01"))),
                .unsigned
            ),
            (
                ProcessorContent(
                    role: .processor,
                    agreement: ProcessorAgreement(signed: Samples.day("2020-01-01"), from: Samples.day("2027-01-01"))),
                .notYet
            ),
            (
                ProcessorContent(
                    role: .processor,
                    agreement: ProcessorAgreement(signed: Samples.day("2020-01-01"), from: Samples.day("2020-01-01"))),
                .valid
            ),
        ])
    func agreements(content: ProcessorContent, state: AgreementState) {
        #expect(AgreementState(content, on: Samples.day("2026-03-31")) == state)
    }

    @Test("of disclosures name an undeclared party as one, newest first")
    func shares() throws {
        let input = try #require(Samples.managementInput)
        let older = ShareLine(
            stream: Samples.stream(91), content: ShareContent(ground: .contract),
            occurred: .day(Samples.day("2025-01-01")),
            day: Samples.day("2025-01-01"), recipient: nil, destination: nil, findings: [], events: [61])
        let list = ShareList(masthead: Samples.masthead, shares: [older] + input.shares)
        #expect(list.shares.map(\.stream) == [Samples.stream(90), Samples.stream(91)])
        #expect(list.written(as: .csv(.rfc4180), in: .english).contains("a party that is not in the register"))
        #expect(list.written(as: .csv(.rfc4180), in: .english).contains("\"'=Onbekend\""))
    }

    @Test("of statements know which is in force")
    func statements() {
        let newer = StatementLine(
            stream: Samples.stream(31),
            values: StatementRegister.Values(
                content: StatementContent(language: .dutch, validFrom: Samples.day("2027-01-01")),
                published: Samples.day("2026-01-01"), withdrawn: nil), events: [62])
        let list = StatementList(
            masthead: Samples.masthead, statements: Samples.standing("2026-03-31").statements + [newer])
        #expect(list.json.text.contains("\"inForce\":false"))
        #expect(list.json.text.contains("\"inForce\":true"))
        #expect(list.statements.first?.stream == newer.stream)
    }

    @Test("of organisations say which are for practice")
    func organisations() {
        let list = OrganisationList(organisations: [
            OrganisationLine(
                slug: "practice", organisation: OrganisationID(high: 0x4000, low: 1 << 63), isPractice: true, size: 12)
        ])
        #expect(list.json.text.contains("\"practice\":true"))
        #expect(list.json.text.contains("\"size\":12"))
    }
}
