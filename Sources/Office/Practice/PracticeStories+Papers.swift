import Facts
import Regulation

/// Stories about papers and about what came from elsewhere: the second chapter.
extension PracticeStories {
    /// Tells every story of the chapter once.
    func tellPapers() async throws {
        try await invoices()
        try await correctedInvoice()
        try await merged()
        try await mergedWrongly()
        try await documents()
        try await peopleChange()
        try await endedClient()
        try await dispute()
        try await quarterlyShare()
        try await demand()
        try await importedClients()
        try await mail()
    }

    /// An agreement in two versions, a letter, the proof of a consent, and a masked copy of an identity document.
    func documents() async throws {
        let start = diary.ago(months: 18)
        let (client, person) = try await company(on: start)
        let work = try await engagement(client, "Privacybeleid", from: start.adding(days: 14), to: nil)
        let agreement = try await paper(
            .agreement, to: work, titled: "Overeenkomst van opdracht", in: "overeenkomst.txt",
            "Overeenkomst van opdracht. Uurtarief 110 euro.", on: start.adding(days: 12))
        let changing = diary.on(diary.ago(months: 6))
        if let agreement = try await kept(agreement) {
            diary.note(
                try await office.addVersion(
                    of: agreement, Details([.fileName: "overeenkomst-2.txt"]), note: "Het tarief is aangepast.",
                    from: PracticePaper(text: "Overeenkomst van opdracht. Uurtarief 118 euro."), by: changing))
        }
        let written = try await contact(
            client, person, .letter, .outgoing, .service, on: diary.ago(months: 11), "Verslag van het jaar gestuurd.")
        let letter = try await paper(
            .letter, to: client, titled: "Verslag van het jaar", in: "verslag.txt",
            "Geachte relatie, hierbij het verslag.", on: diary.ago(months: 11))
        let linking = diary.on(diary.ago(months: 11))
        if let letter = try await kept(letter), let position = written.positions?.first,
            let place = try await office.documentPlace(positions: [position], streams: [])
        {
            diary.note(try await office.linkDocument(letter, to: place, by: linking))
        }
        if let yes = try await consent(client, person, on: diary.ago(months: 10)) {
            _ = try await paper(
                .consentProof, to: yes, of: person, titled: "Toestemming per mail", in: "toestemming.txt",
                "Ja, u mag mij mailen of bellen over een vervolgopdracht.", on: diary.ago(months: 10))
        }
        _ = try await paper(
            .identityDocumentMasked, to: client, of: person, titled: "Kopie, foto en nummer afgeschermd",
            in: "kopie-afgeschermd.txt", "[afgeschermd]", on: start.adding(days: 13))
    }

    /// A document, unless somebody who practised took it back.
    private func kept(_ document: StreamID?) async throws -> DocumentItem? {
        guard let document else { return nil }
        do {
            return try await office.document(document)
        } catch OfficeFailure.unknown {
            return nil
        }
    }

    private func paper(
        _ kind: DocumentKind, to record: StreamID, of person: SubjectID? = nil, titled title: String,
        in file: String, _ text: String, on day: Day
    ) async throws -> StreamID? {
        guard let place = try await office.documentPlace(positions: [], streams: [record]) else { return nil }
        return diary.note(
            try await office.addDocument(
                kind, keptAs: kind.usualClass, at: place, of: person, Details([.fileName: file, .title: title]),
                note: nil, from: PracticePaper(text: text), by: diary.on(day))
        ).stream
    }
}
