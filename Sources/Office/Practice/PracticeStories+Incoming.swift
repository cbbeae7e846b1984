import Facts
import Intake
import Mail
import Regulation
import Vault

/// Stories about what was brought in: a sheet of clients from before, and mail.
extension PracticeStories {
    /// Two clients out of a sheet from before.
    func importedClients() async throws {
        let heading = "Klantnummer;Naam;Soort;E-mail;Telefoon;KvK;Klant sinds;Bron"
        let rows = (1...2).map { number in
            told += 1
            let (_, details) = inventCompany(told)
            let fields = [PersonalField.name, .email, .phone, .kvk].map { details[$0] ?? "" }
            return "K\(number);\(fields[0]);bedrijf;\(fields[1]);\(fields[2]);\(fields[3]);"
                + "\(diary.ago(months: 50 + number));Oud klantenbestand"
        }
        let bytes = Array(([heading] + rows).joined(separator: "\r\n").utf8)
        let sheet = try SheetFile(name: "klanten-van-voor.csv", bytes: bytes)
        _ = try await office.importSheet(
            ImportPlan(.clients, from: sheet, digest: office.digest.digest(of: bytes)), by: diary.on(diary.anchor))
    }

    /// Three messages: a question that was filed, a request that runs, and one that waits.
    func mail() async throws {
        let server = "mx.oefening.example"
        diary.note(try await office.declareMailServer(server, by: diary.on(diary.ago(months: 2))))
        let (client, person) = try await company(on: diary.ago(months: 7))
        let address = "contact\(told)@\(diary.chapter.host)\(told).example"
        let question = try await take(
            InventedLetter(
                number: 1, sender: address, subject: "Vraag over ons register", day: diary.ago(days: 20),
                text: "Wanneer kijkt u weer naar ons register?"), by: server)
        let declared = diary.purposes.purpose(of: .service)
        try await file(
            question,
            as: .contact(
                ContactDetails(
                    client: client, person: person, channel: .mail, direction: .incoming, nature: .service,
                    purpose: declared?.purpose), declared: declared?.activity),
            "Wanneer kijkt u weer naar ons register?")
        let request = try await take(
            InventedLetter(
                number: 2, sender: address, subject: "Inzage", day: diary.ago(days: 6),
                text: "Graag een overzicht van wat u van mij hebt."), by: server)
        try await file(
            request,
            as: .request(RequestReceipt(right: .access, channel: .mail, client: client, person: person), purpose: nil),
            "Graag een overzicht van wat u van mij hebt.")
        _ = try await take(
            InventedLetter(
                number: 3, sender: "iemand@onbekend.example", subject: "Afmelden", day: diary.ago(days: 2),
                text: "Stuurt u mij geen mails meer."), by: server)
    }

    /// Records a message, unless it was.
    private func take(_ letter: InventedLetter, by server: String) async throws -> StreamID? {
        let message = try IncomingMessage(
            MemoryBytes(Array(letter.source(takenInBy: server).utf8)), servers: [server], now: office.now)
        switch try await office.receive(message, by: diary.on(letter.day)) {
        case .recorded(let stream, _, _): return stream
        case .known, .foreseen:
            guard let name = MessageTerms.name(message.details) else { return nil }
            return try await office.index.find([name]).map(\.stream).first
        }
    }

    /// Files a message, unless something happened to it: what somebody practised on stays as it is.
    private func file(_ stream: StreamID?, as decision: MessageDecision, _ text: String) async throws {
        guard let stream else { return }
        let message = try await office.message(stream)
        var order = diary.on(message.received)
        order.occurred = message.occurred
        guard message.version == 1 else { return }
        let (filing, effects) = try await office.fileMessage(message, as: decision, text: text, by: order)
        for outcome in [filing] + effects { diary.note(outcome) }
    }
}

/// A message of somebody who doesn't exist.
private struct InventedLetter {
    let number: Int
    let sender: String
    let subject: String
    let day: Day
    let text: String

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The message as its server wrote it down (RFC 5322).
    func source(takenInBy server: String) -> String {
        let date = "\(day.dayOfMonth) \(Self.months[day.month - 1]) \(day.year) 10:15:00 +0100"
        let lines = [
            "Received: from mail.example by \(server); \(date)", "From: <\(sender)>", "To: <info@oefening.example>",
            "Date: \(date)", "Subject: \(subject)", "Message-ID: <brief\(number)@oefening.example>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", text, "",
        ]
        return lines.joined(separator: "\r\n")
    }
}
